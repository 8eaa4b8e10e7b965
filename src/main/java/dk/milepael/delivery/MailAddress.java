package dk.milepael.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.regex.Pattern;

/** Mail addresses as the mail's head takes them. */
final class MailAddress {
    private static final Pattern ONE =
            Pattern.compile("[\\x21-\\x7e&&[^@<>,;:\"\\\\()\\[\\]]]+@[^@\\s\\p{Cc}<>,;:\"\\\\()]+");

    private MailAddress() {}

    /** An address alone; a domain with «ø» is written as its registry writes it. */
    static InternetAddress of(String address) throws UnsendableMail {
        if (!ONE.matcher(address).matches()) {
            throw new UnsendableMail(MailReason.ADDRESS, HeaderText.answer(address), null);
        }
        var at = address.indexOf('@');
        try {
            var domain = IDN.toASCII(address.substring(at + 1));
            return new InternetAddress(address.substring(0, at + 1) + domain, true);
        } catch (AddressException | IllegalArgumentException e) {
            throw new UnsendableMail(MailReason.ADDRESS, HeaderText.answer(address), e);
        }
    }

    static InternetAddress of(String address, String name) throws UnsendableMail {
        var named = of(address);
        try {
            named.setPersonal(HeaderText.name(name), "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is part of every Java", e);
        }
        return named;
    }
}
