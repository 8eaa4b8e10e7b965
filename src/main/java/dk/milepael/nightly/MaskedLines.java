package dk.milepael.nightly;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dk.milepael.ingest.workbook.PersonalNumbers;
import java.util.regex.Pattern;

/**
 * The lines of the log without personal numbers and mail addresses, whoever wrote them: a library's
 * exception may quote what it stumbled over.
 */
public final class MaskedLines extends PatternLayout {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"'()]+@[^\\s@<>,;:\"'()]+\\.\\p{L}{2,}");

    @Override
    public String doLayout(ILoggingEvent event) {
        return masked(super.doLayout(event));
    }

    static String masked(String line) {
        return ADDRESS.matcher(PersonalNumbers.mask(line)).replaceAll("<mailadresse>");
    }
}
