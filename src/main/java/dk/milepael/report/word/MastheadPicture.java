package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.report.Pictures;
import dk.milepael.report.word.XhtmlReader.Step;
import java.util.Optional;

/**
 * The picture in the head of a page, and what a Word file must say to hold it.
 *
 * @param address the picture itself, as the page carries it
 * @param width in CSS pixels; likewise the height
 */
record MastheadPicture(String address, String description, int width, int height) {
    static final String PART = "word/media/logo-i-hovedet.png";
    static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String ID = "rIdLogoIHovedet";

    /** The picture of a page's header, where there is one. */
    static Optional<MastheadPicture> of(String xhtml) {
        var reader = new XhtmlReader(xhtml);
        for (var step = reader.next(); step != Step.FINISHED; step = reader.next()) {
            if (step == Step.START && reader.name().equals("img")) {
                return Optional.of(read(reader));
            }
            if (step == Step.END && reader.name().equals("header")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    byte[] png() {
        return Pictures.bytes(address);
    }

    private static MastheadPicture read(XhtmlReader reader) {
        return new MastheadPicture(
                reader.attribute("src", ""),
                reader.attribute("alt", ""),
                Integer.parseInt(reader.attribute("width", "1")),
                Integer.parseInt(reader.attribute("height", "1")));
    }

    /** The document's relationships with one to the picture. */
    static byte[] related(byte[] relationships) {
        var more =
                "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
                        + " Id=\"%s\" Type=\"%s/image\" Target=\"%s\"/>"
                                .formatted(
                                        ID,
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        PART.substring("word/".length()));
        return new String(relationships, UTF_8)
                .replaceFirst("(</(\\w+:)?Relationships>)", more + "$1")
                .getBytes(UTF_8);
    }

    /** The content types with that of the picture. */
    static byte[] typed(byte[] contentTypes) {
        var types = new String(contentTypes, UTF_8);
        if (types.contains("Extension=\"png\"")) {
            return contentTypes;
        }
        var more =
                "<Default xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\""
                        + " Extension=\"png\" ContentType=\"image/png\"/>";
        return types.replaceFirst("(<(\\w+:)?Types\\b[^>]*>)", "$1" + more).getBytes(UTF_8);
    }
}
