package dk.milepael.report.html;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes parts of a tree from a page's events. */
final class Branches {
    private final Document tree;

    Branches(Document tree) {
        this.tree = tree;
    }

    /** The element that was just started, with its attributes and nothing within. */
    Element started(XMLStreamReader page) {
        var element = tree.createElementNS(page.getNamespaceURI(), page.getLocalName());
        for (int i = 0; i < page.getAttributeCount(); i++) {
            var prefix = page.getAttributePrefix(i);
            var name = page.getAttributeLocalName(i);
            element.setAttributeNS(
                    page.getAttributeNamespace(i),
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
                    page.getAttributeValue(i));
        }
        return element;
    }

    Node text(XMLStreamReader page) {
        return tree.createTextNode(page.getText());
    }

    /** The whole of the element that was just started; the page stands at its end afterwards. */
    Element whole(XMLStreamReader page) throws XMLStreamException {
        var element = started(page);
        while (page.next() != XMLStreamConstants.END_ELEMENT) {
            if (page.isStartElement()) {
                element.appendChild(whole(page));
            } else if (page.isCharacters()) {
                element.appendChild(text(page));
            }
        }
        return element;
    }
}
