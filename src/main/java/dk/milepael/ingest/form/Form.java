package dk.milepael.ingest.form;

import dk.milepael.plan.Family;
import dk.milepael.plan.PlanVersion;

/** A workbook of one family to fill in; another family is another form in the list. */
public interface Form {

    Family family();

    /** The name of a file with it. */
    String fileName();

    /** The workbook as a file's bytes. */
    byte[] blank();

    /** The same with a plan in it, whose last status stands beside the place for the new one. */
    byte[] filled(String planId, PlanVersion plan);
}
