package dk.milepael.ingest.form;

import dk.milepael.plan.Family;

/** The line above a filled-in form that tells how it is answered; it is no part of the plan. */
final class FilledGuide {
    private static final String TEXT = new FormText(Family.ACTION_CATALOGUE).text("again.guide");

    private FilledGuide() {}

    static String text() {
        return TEXT;
    }

    static boolean is(String text) {
        return text.strip().equals(TEXT);
    }
}
