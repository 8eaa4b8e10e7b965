package dk.milepael.delivery;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that a mail may carry; a workbook is none of them. */
enum AttachmentType {
    PDF("pdf", "application/pdf"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    CALENDAR("ics", "text/calendar; charset=UTF-8");

    private final String ending;
    private final String mediaType;

    AttachmentType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The kind of a file by its name's ending; empty where it may not travel. */
    static Optional<AttachmentType> of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(type -> lower.endsWith("." + type.ending)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }
}
