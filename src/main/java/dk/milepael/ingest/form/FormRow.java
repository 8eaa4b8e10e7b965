package dk.milepael.ingest.form;

import java.util.List;
import java.util.Map;

/**
 * A row of a filled-in table.
 *
 * @param said what stands in the columns, by the field that each is for
 * @param rowIds of the initiative and the milestone in it
 * @param heading whether it stands above rows, as a section does
 */
record FormRow(Map<FormField, String> said, List<String> rowIds, boolean heading) {
    FormRow {
        said = Map.copyOf(said);
        rowIds = List.copyOf(rowIds);
    }

    String at(FormField field) {
        return said.getOrDefault(field, "");
    }
}
