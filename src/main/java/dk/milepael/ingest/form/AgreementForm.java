package dk.milepael.ingest.form;

import dk.milepael.plan.Family;
import dk.milepael.plan.PlanVersion;

/** Goal cards with a track matrix, under a row for the goal's number and title. */
final class AgreementForm implements Form {
    private static final int FIRST_CARD = 3;
    private static final int LABEL_WIDTH = 28;
    private static final int TRACK_WIDTH = 24;
    private static final int LINE_POINTS = 16;

    private final FormText text = new FormText(family());

    @Override
    public Family family() {
        return Family.DEVELOPMENT_AGREEMENT;
    }

    @Override
    public String fileName() {
        return text.text("title") + ".xlsx";
    }

    @Override
    public byte[] blank() {
        try (var book = new FormBook(text)) {
            book.title();
            book.width(0, LABEL_WIDTH);
            var tracks = text.list("track").size();
            for (var column = 1; column <= tracks; column++) {
                book.width(column, TRACK_WIDTH);
            }
            var row = FIRST_CARD;
            for (var card = 0; card < text.number("cards"); card++) {
                row = card(book, row, tracks) + 1;
                book.sheet.setRowBreak(row - 1);
            }
            return book.bytes();
        }
    }

    @Override
    public byte[] filled(String planId, PlanVersion plan) {
        return new FilledAgreement(text, planId, plan).bytes();
    }

    /** Answers the row behind the card. */
    private int card(FormBook book, int first, int tracks) {
        book.put(first, 0, "", book.looks.title);
        book.choices().hint(first, 0, "card");
        var row = first + 1;
        answer(book, row++, tracks, text.text("goal"), 2);
        matrix(book, row, tracks);
        row += 2;
        for (var label : text.parts("label")) {
            answer(book, row++, tracks, label.get(0), Integer.parseInt(label.get(1)));
        }
        return row;
    }

    private static void answer(FormBook book, int row, int tracks, String label, int lines) {
        book.put(row, 0, label, book.looks.heading);
        book.across(row, 1, tracks, book.looks.text);
        book.sheet.getRow(row).setHeightInPoints(4f + lines * LINE_POINTS);
    }

    private void matrix(FormBook book, int row, int tracks) {
        book.put(row, 0, text.text("tracks"), book.looks.heading);
        book.put(row + 1, 0, "", book.looks.heading);
        for (var track = 1; track <= tracks; track++) {
            book.put(row, track, text.list("track").get(track - 1), book.looks.heading);
            book.put(row + 1, track, "", book.looks.centred);
        }
    }
}
