package dk.milepael.report.template;

import java.io.Writer;

/** Keeps what a template writes, up to the longest page there may be. */
class PageWriter extends Writer {
    private final StringBuilder page = new StringBuilder();
    private final int most;

    PageWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] text, int from, int length) {
        makeRoom(length);
        page.append(text, from, length);
    }

    @Override
    public void write(String text, int from, int length) {
        makeRoom(length);
        page.append(text, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    int length() {
        return page.length();
    }

    String page() {
        return page.toString();
    }

    private void makeRoom(int length) {
        if (length > most - page.length()) {
            throw new Bounds.TooLong(most);
        }
    }
}
