package dk.milepael.delivery.roster;

import java.net.IDN;
import java.util.regex.Pattern;

/** Tells the address of one mailbox from anything else that a cell may hold. */
final class MailAddress {
    private static final int LONGEST = 254;
    private static final int LONGEST_BEFORE_AT = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern BEFORE_AT = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

    private MailAddress() {}

    static boolean isOne(String written) {
        var at = written.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_BEFORE_AT
                && written.length() <= LONGEST
                && BEFORE_AT.matcher(written.substring(0, at)).matches()
                && isDomain(written.substring(at + 1));
    }

    /** Danish letters may stand in a domain. */
    private static boolean isDomain(String written) {
        try {
            return DOMAIN.matcher(IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES)).matches();
        } catch (IllegalArgumentException notADomain) {
            return false;
        }
    }
}
