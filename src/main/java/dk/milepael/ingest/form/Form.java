package dk.milepael.ingest.form;

import dk.milepael.plan.Family;

/** A blank workbook of one family; another family is another form in the list. */
public interface Form {

    Family family();

    /** The name of a file with it. */
    String fileName();

    /** The workbook as a file's bytes. */
    byte[] blank();
}
