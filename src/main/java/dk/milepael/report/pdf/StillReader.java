package dk.milepael.report.pdf;

import org.openpdf.extend.UserInterface;
import org.w3c.dom.Element;

/** Nobody points at or chooses anything on paper. */
final class StillReader implements UserInterface {

    @Override
    public boolean isHover(Element element) {
        return false;
    }

    @Override
    public boolean isActive(Element element) {
        return false;
    }

    @Override
    public boolean isFocus(Element element) {
        return false;
    }
}
