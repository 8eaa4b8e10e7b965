package dk.milepael.ingest.form;

import java.util.Locale;

/**
 * A column of a table's form.
 *
 * @param kind what may be written in it: text, date, status, mark
 * @param field what of a plan stands in it
 */
record FormColumn(String heading, int characters, String kind, FormField field) {

    /** Of a line «heading | width | kind | field». */
    static FormColumn of(java.util.List<String> told) {
        return new FormColumn(
                told.get(0),
                Integer.parseInt(told.get(1)),
                told.get(2),
                FormField.valueOf(told.get(3).toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
