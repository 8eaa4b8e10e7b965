package dk.milepael.ingest.receipt;

import java.util.Locale;

/** A workbook's macros, none of which goes back with a copy. */
final class Macros {
    private Macros() {}

    /** Takes them out; false where there were none. */
    static boolean drop(Parts parts, WorkbookPart workbook, ContentTypes types) {
        types.set(workbook.part, ContentTypes.WORKBOOK);
        var own = parts.names().stream().filter(Macros::isMacro).toList();
        if (own.isEmpty()) {
            return false;
        }
        own.forEach(parts::drop);
        workbook.links.removeTo("vbaProject");
        types.forgetMacros();
        return true;
    }

    /** The project, its signatures and their links. */
    static boolean isMacro(String part) {
        var name = part.substring(part.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("vbaproject") || name.equals("vbadata.xml");
    }

    /** Whether sheets of the workbook are macros themselves, as in Excel 4. */
    static boolean areSheets(WorkbookPart workbook) {
        return !workbook.links.targets("xlMacrosheet").isEmpty()
                || !workbook.links.targets("xlIntlMacrosheet").isEmpty();
    }
}
