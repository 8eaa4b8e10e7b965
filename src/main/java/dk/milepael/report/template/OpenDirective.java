package dk.milepael.report.template;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/** Where a directive begins that is never ended. */
final class OpenDirective {
    private OpenDirective() {}

    /**
     * The offset of the last beginning that no end belongs to, or of the end of the text.
     *
     * @param name such as {@code #list} or {@code @table}
     */
    static int last(String text, String name) {
        var open = new ArrayDeque<Integer>();
        var tag = Pattern.compile("<(/?)" + Pattern.quote(name) + "\\b([^>]*?)(/?)>").matcher(text);
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                open.poll();
            } else if (tag.group(3).isEmpty()) {
                open.push(tag.start());
            }
        }
        return open.isEmpty() ? text.length() : open.peek();
    }
}
