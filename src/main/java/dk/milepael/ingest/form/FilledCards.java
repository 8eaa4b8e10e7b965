package dk.milepael.ingest.form;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Cards of two columns with the initiatives of a plan in them, under its headings. */
final class FilledCards {
    private static final int GUIDE = 2;
    private static final int FIRST_CARD = 4;
    private static final int TAG_COLUMN = 2;
    private static final int LABEL_WIDTH = 28;
    private static final int TEXT_WIDTH = 100;

    private final FormText text;
    private final String planId;
    private final PlanVersion plan;
    private final String status;

    FilledCards(FormText text, String planId, PlanVersion plan) {
        this.text = text;
        this.planId = planId;
        this.plan = plan;
        this.status = text.text("status");
    }

    byte[] bytes() {
        try (var book = new FormBook(text)) {
            book.title(plan.heading().title());
            book.width(0, LABEL_WIDTH);
            book.width(1, TEXT_WIDTH);
            book.guide(GUIDE, 0, 1);
            tag(book, GUIDE, List.of());
            var layering = new Layering(plan);
            var row = FIRST_CARD;
            for (var initiative : plan.initiatives()) {
                for (var section : layering.above(initiative)) {
                    book.put(row++, 0, Written.heading(section), book.looks.section);
                }
                row = card(book, row, initiative) + 1;
            }
            book.sheet.setColumnHidden(TAG_COLUMN, true);
            return book.bytes();
        }
    }

    /** Answers the row behind the card. */
    private int card(FormBook book, int first, Initiative initiative) {
        var row = first;
        var labels = text.parts("label");
        var answers = CardAnswers.ofCard(initiative);
        for (int at = 0; at < labels.size(); at++) {
            var lines = Integer.parseInt(labels.get(at).get(1));
            // what is asked for behind these is for whoever fills the form in
            var said = at < answers.size() ? answers.get(at) : "";
            answer(book, row++, labels.get(at).getFirst(), said, lines);
        }
        var last = Written.status(initiative.progress());
        answer(book, row, LastStatus.heading(status), last, 1);
        book.put(row++, 1, last, book.looks.last);
        answer(book, row, status, "", 2);
        book.choices().newStatus(new CellRangeAddressList(row, row, 1, 1));
        for (int at = first; at <= row; at++) {
            tag(book, at, List.of(initiative.id()));
        }
        return row + 1;
    }

    private static void answer(FormBook book, int row, String label, String said, int lines) {
        book.put(row, 0, label, book.looks.heading);
        book.put(row, 1, said, book.looks.text);
        book.height(row, said, TEXT_WIDTH, lines);
    }

    private void tag(FormBook book, int row, List<String> ids) {
        book.put(row, TAG_COLUMN, new RowTag(planId, ids).text(), book.looks.text);
    }
}
