package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;

/** A field that staff fill in; while it only shows its prompt, it holds nothing. */
final class ContentControl {
    private boolean isPrompt;

    private ContentControl() {}

    /** Reads the {@code sdt} element that the markup stands at. */
    static void read(Markup xml, Markup.Visitor content) throws IOException {
        var control = new ContentControl();
        xml.children(name -> {
            switch (name) {
                case "sdtPr" ->
                        xml.children(child -> control.isPrompt |= child.equals("showingPlcHdr"));
                case "sdtContent" -> {
                    if (!control.isPrompt) {
                        xml.children(content);
                    }
                }
                default -> {}
            }
        });
    }
}
