package dk.milepael.ingest.form;

import dk.milepael.plan.Family;
import dk.milepael.plan.PlanVersion;

/** Cards of two columns under one another, a sheet for each department. */
final class CardsForm implements Form {
    private static final int FIRST_CARD = 3;
    private static final int LABEL_WIDTH = 28;
    private static final int TEXT_WIDTH = 100;
    private static final int LINE_POINTS = 16;
    private static final int CARDS_ON_A_PAGE = 2;

    private final FormText text = new FormText(family());

    @Override
    public Family family() {
        return Family.INITIATIVE_CARDS;
    }

    @Override
    public String fileName() {
        return "Indsatskort.xlsx";
    }

    @Override
    public byte[] blank() {
        try (var book = new FormBook(text)) {
            book.title();
            book.width(0, LABEL_WIDTH);
            book.width(1, TEXT_WIDTH);
            var row = FIRST_CARD;
            for (var card = 0; card < text.number("cards"); card++) {
                row = card(book, row) + 1;
                if (card % CARDS_ON_A_PAGE == CARDS_ON_A_PAGE - 1) {
                    book.sheet.setRowBreak(row - 1);
                }
            }
            return book.bytes();
        }
    }

    @Override
    public byte[] filled(String planId, PlanVersion plan) {
        return new FilledCards(text, planId, plan).bytes();
    }

    /** Answers the row behind the card. */
    private int card(FormBook book, int first) {
        var row = first;
        book.choices().hint(first, 1, "card");
        for (var label : text.parts("label")) {
            book.put(row, 0, label.get(0), book.looks.heading);
            book.put(row, 1, "", book.looks.text);
            var lines = Integer.parseInt(label.get(1));
            book.sheet.getRow(row++).setHeightInPoints(4f + lines * LINE_POINTS);
        }
        return row;
    }
}
