package dk.milepael.ingest.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of files that are read, and how files of each may be called. */
enum FileKind {
    XLSX("xlsx|xlsm|xltx|xltm"),
    XLS("xls|xlt"),
    CSV("csv|txt"),
    DOCX("docx|docm|dotx|dotm"),
    ODS("ods|ots");

    private final Pattern endings;

    FileKind(String endings) {
        this.endings = Pattern.compile(endings);
    }

    boolean mayEndIn(String ending) {
        return endings.matcher(ending).matches();
    }

    /** As message keys have it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
