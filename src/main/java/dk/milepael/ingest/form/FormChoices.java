package dk.milepael.ingest.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be chosen in a form's cells, and what is told of them when they are entered. */
final class FormChoices {
    private static final String FIRST_DAY = excel(LocalDate.of(2000, 1, 1));
    private static final String LAST_DAY = excel(LocalDate.of(2099, 12, 31));

    private final XSSFSheet sheet;
    private final FormText text;
    private final DataValidationHelper validations;

    FormChoices(XSSFSheet sheet, FormText text) {
        this.sheet = sheet;
        this.text = text;
        this.validations = sheet.getDataValidationHelper();
    }

    /** Words to choose from; others may be written. */
    void status(CellRangeAddressList cells) {
        status(cells, "statuses", "status");
    }

    /** The same beside a last status, which may also be said to stand. */
    void newStatus(CellRangeAddressList cells) {
        status(cells, "again.statuses", "again.status");
    }

    private void status(CellRangeAddressList cells, String words, String key) {
        var choice = add(cells, validations.createExplicitListConstraint(text.words(words)));
        prompt(choice, key);
        choice.setShowErrorBox(false);
        sheet.addValidationData(choice);
    }

    /** Ja and Nej, and nothing else. */
    void mark(CellRangeAddressList cells) {
        var choice = add(cells, validations.createExplicitListConstraint(text.words("marks")));
        prompt(choice, "mark");
        choice.setShowErrorBox(true);
        choice.createErrorBox(null, text.text("mark.error"));
        sheet.addValidationData(choice);
    }

    /** A real date, or after a question the words of one. */
    void date(CellRangeAddressList cells) {
        var days =
                validations.createDateConstraint(
                        OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "dd-mm-yyyy");
        var choice = add(cells, days);
        prompt(choice, "date");
        choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        choice.setShowErrorBox(true);
        choice.createErrorBox(null, text.text("date.warning"));
        sheet.addValidationData(choice);
    }

    /** Says what belongs into a cell, which may hold anything. */
    void hint(int row, int column, String key) {
        var anything = validations.createCustomConstraint("TRUE");
        var choice = add(new CellRangeAddressList(row, row, column, column), anything);
        prompt(choice, key);
        choice.setShowErrorBox(false);
        sheet.addValidationData(choice);
    }

    private DataValidation add(CellRangeAddressList cells, DataValidationConstraint constraint) {
        var choice = validations.createValidation(constraint, cells);
        choice.setEmptyCellAllowed(true);
        return choice;
    }

    private void prompt(DataValidation choice, String key) {
        choice.createPromptBox(null, text.text(key + ".prompt"));
        choice.setShowPromptBox(true);
    }

    private static String excel(LocalDate day) {
        var function = DateTimeFormatter.ofPattern("'DATE('uuuu,M,d')'");
        return "=" + function.format(day);
    }
}
