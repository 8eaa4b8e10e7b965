package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A box to tick or a list to choose from in an old-style form, whose answer is no text. */
final class FormField {
    private final List<String> choices = new ArrayList<>();
    private @Nullable Boolean ticked;
    private int chosen;

    private FormField() {}

    /** The answer in the field that begins here; empty for any other field. */
    static String answer(Markup xml) throws IOException {
        var field = new FormField();
        xml.children(name -> field.read(name, xml));
        if (field.ticked != null) {
            return field.ticked ? "☒" : "☐";
        }
        return field.chosen < field.choices.size() ? field.choices.get(field.chosen) : "";
    }

    private void read(String name, Markup xml) throws IOException {
        switch (name) {
            case "checkBox" -> {
                ticked = false;
                xml.children(child -> tick(child, xml));
            }
            case "ddList" -> xml.children(child -> choose(child, xml));
            default -> xml.children(child -> read(child, xml));
        }
    }

    /** What was ticked stands after what is ticked by default. */
    private void tick(String name, Markup xml) {
        if (name.matches("default|checked")) {
            ticked = !xml.attribute("val", "1").matches("0|false|off");
        }
    }

    private void choose(String name, Markup xml) {
        switch (name) {
            case "result" -> chosen = xml.number("val", 0, Integer.MAX_VALUE);
            case "listEntry" -> choices.add(xml.attribute("val", ""));
            default -> {}
        }
    }
}
