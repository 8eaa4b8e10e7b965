package dk.milepael.ingest.form;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Goal cards with the goals of a development agreement in them, under its headings. */
final class FilledAgreement {
    private static final int GUIDE = 2;
    private static final int FIRST_CARD = 4;
    private static final int LABEL_WIDTH = 28;
    private static final int TRACK_WIDTH = 24;
    private static final float TITLE_POINTS = 24;
    private static final String CROSS = "X";

    private final FormText text;
    private final String planId;
    private final PlanVersion plan;
    private final List<String> tracks;
    private final String status;

    FilledAgreement(FormText text, String planId, PlanVersion plan) {
        this.text = text;
        this.planId = planId;
        this.plan = plan;
        this.tracks = tracks();
        this.status = text.text("status");
    }

    /** Those of the plan in the order they are met, else those of the blank form. */
    private List<String> tracks() {
        var named =
                plan.initiatives().stream()
                        .flatMap(goal -> goal.content().tracks().stream())
                        .map(Track::name);
        var listed = plan.annex().trackList().stream().map(line -> line.track());
        var own = Stream.concat(listed, named).distinct().toList();
        return own.isEmpty() ? text.list("track") : own;
    }

    byte[] bytes() {
        try (var book = new FormBook(text)) {
            book.title(plan.heading().title());
            book.width(0, LABEL_WIDTH);
            for (int column = 1; column <= tracks.size(); column++) {
                book.width(column, TRACK_WIDTH);
            }
            book.guide(GUIDE, 0, tracks.size());
            tag(book, GUIDE, List.of());
            var layering = new Layering(plan);
            var row = FIRST_CARD;
            for (var goal : plan.initiatives()) {
                for (var section : layering.above(goal)) {
                    title(book, row++, Written.heading(section));
                }
                row = card(book, row, goal) + 1;
            }
            book.sheet.setColumnHidden(tagColumn(), true);
            return book.bytes();
        }
    }

    private int tagColumn() {
        return tracks.size() + 1;
    }

    /** Answers the row behind the card. */
    private int card(FormBook book, int first, Initiative goal) {
        var row = first;
        title(book, row++, Written.heading(goal));
        answer(book, row++, text.text("goal"), Written.text(goal.goal()), 2);
        matrix(book, row, goal);
        row += 2;
        var labels = text.parts("label");
        var answers = new ArrayList<>(CardAnswers.ofAgreement(goal));
        for (int at = 0; at < labels.size(); at++) {
            var lines = Integer.parseInt(labels.get(at).get(1));
            // what is asked for behind these is for whoever fills the form in
            var said = at < answers.size() ? answers.get(at) : "";
            answer(book, row++, labels.get(at).getFirst(), said, lines);
        }
        answer(book, row, LastStatus.heading(status), "", 1);
        book.put(row++, 1, Written.status(goal.progress()), book.looks.last);
        answer(book, row, status, "", 2);
        book.choices().newStatus(new CellRangeAddressList(row, row, 1, 1));
        for (int at = first; at <= row; at++) {
            tag(book, at, List.of(goal.id()));
        }
        return row + 1;
    }

    private static void title(FormBook book, int row, String said) {
        book.put(row, 0, said, book.looks.title);
        book.sheet.getRow(row).setHeightInPoints(TITLE_POINTS);
    }

    private void answer(FormBook book, int row, String label, String said, int lines) {
        book.put(row, 0, label, book.looks.heading);
        book.across(row, 1, tracks.size(), book.looks.text);
        book.put(row, 1, said, book.looks.text);
        book.height(row, said, tracks.size() * TRACK_WIDTH, lines);
    }

    private void matrix(FormBook book, int row, Initiative goal) {
        var longest = tracks.stream().max(Comparator.comparingInt(String::length)).orElse("");
        book.put(row, 0, text.text("tracks"), book.looks.heading);
        book.put(row + 1, 0, "", book.looks.heading);
        for (int at = 0; at < tracks.size(); at++) {
            book.put(row, at + 1, tracks.get(at), book.looks.heading);
            book.put(row + 1, at + 1, mark(goal, tracks.get(at)), book.looks.centred);
        }
        book.height(row, longest, TRACK_WIDTH, 1);
    }

    private static String mark(Initiative goal, String track) {
        return goal.content().tracks().stream()
                .filter(each -> each.name().equals(track))
                .map(each -> each.note() == null ? CROSS : each.note())
                .findFirst()
                .orElse("");
    }

    private void tag(FormBook book, int row, List<String> ids) {
        book.put(row, tagColumn(), new RowTag(planId, ids).text(), book.looks.text);
    }
}
