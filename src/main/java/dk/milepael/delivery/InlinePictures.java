package dk.milepael.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The pictures of a page that carries them as data addresses, which mail clients don't show. */
final class InlinePictures {
    private static final Pattern DATA =
            Pattern.compile("src=\"data:(image/(?:png|jpeg|gif));base64,([A-Za-z0-9+/=\\s]+)\"");

    private final String domain;
    private final Map<String, MimeBodyPart> parts = new LinkedHashMap<>();

    /**
     * @param domain of the pictures' ids
     */
    InlinePictures(String domain) {
        this.domain = domain;
    }

    /** The page with each picture as a part of the mail; the same picture is one part. */
    String taken(String html) {
        return DATA.matcher(html).replaceAll(this::take);
    }

    Iterable<MimeBodyPart> parts() {
        return parts.values();
    }

    private String take(MatchResult picture) {
        var type = picture.group(1);
        var bytes = Base64.getMimeDecoder().decode(picture.group(2));
        var id = Sha256.hex(bytes).substring(0, 20) + "@" + domain;
        parts.computeIfAbsent(id, made -> part(made, type, bytes));
        return "src=\"cid:" + id + "\"";
    }

    private MimeBodyPart part(String id, String type, byte[] bytes) {
        try {
            var name = "billede-%d.%s".formatted(parts.size() + 1, type.substring(6));
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
            part.setContentID("<" + id + ">");
            part.setFileName(name);
            part.setDisposition(Part.INLINE);
            return part;
        } catch (MessagingException e) {
            throw new IllegalStateException("making a picture a part of a mail", e);
        }
    }
}
