package dk.milepael.report.template;

import java.util.List;

/** A text by lines and columns, both from 1. */
record SourceText(List<String> lines) {
    private static final int LONGEST_QUOTE = 120;

    SourceText {
        lines = List.copyOf(lines);
    }

    static SourceText of(String text) {
        return new SourceText(List.of(text.split("\n", -1)));
    }

    int line(int offset) {
        int line = 0;
        for (int left = offset;
                line < lines.size() - 1 && left > lines.get(line).length();
                line++) {
            left -= lines.get(line).length() + 1;
        }
        return line + 1;
    }

    int column(int offset) {
        int left = offset;
        for (int line = 0; line < lines.size() - 1 && left > lines.get(line).length(); line++) {
            left -= lines.get(line).length() + 1;
        }
        return left + 1;
    }

    int offset(int line, int column) {
        int offset = 0;
        for (int each = 0; each < Math.min(line, lines.size() + 1) - 1; each++) {
            offset += lines.get(each).length() + 1;
        }
        return offset + Math.max(0, column - 1);
    }

    /** The line, or as much of a long one as shows what stands at the column. */
    String quote(int line, int column) {
        if (line < 1 || line > lines.size()) {
            return "";
        }
        var whole = lines.get(line - 1).replace('\t', ' ');
        if (whole.strip().length() <= LONGEST_QUOTE) {
            return whole.strip();
        }
        int from = Math.clamp(column - 1L, 0, Math.max(0, whole.length() - 1));
        from = Math.max(0, Math.min(from, whole.length() - LONGEST_QUOTE));
        int to = Math.min(whole.length(), from + LONGEST_QUOTE);
        return (from == 0 ? "" : "…")
                + whole.substring(from, to).strip()
                + (to == whole.length() ? "" : "…");
    }
}
