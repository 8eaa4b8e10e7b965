package dk.milepael.report.workbook;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Badge;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.rules.JudgedPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** «Om»: what the workbook is, as of when, and what its signs mean. */
final class AboutSheet {
    private static final int WIDTH_CHARS = 90;

    private final Looks looks;
    private final Words words;

    AboutSheet(Looks looks, Words words) {
        this.looks = looks;
        this.words = words;
    }

    void write(SXSSFWorkbook workbook, List<JudgedPlan> plans, ReportContext context) {
        var sheet = workbook.createSheet(words.say("workbook.sheet.about"));
        sheet.setColumnWidth(0, WIDTH_CHARS * TableSheet.WIDTH_UNITS_PER_CHAR);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        add(sheet, words.say("workbook.title"), looks.title);
        prose(plans, context).forEach(line -> add(sheet, line, looks.prose));
        add(sheet, "", looks.prose);
        add(sheet, words.say("legend.title"), looks.title);
        Arrays.stream(Badge.values())
                .forEach(badge -> add(sheet, meaning(badge), looks.lit(badge)));
        add(sheet, words.say("legend.note"), looks.prose);
    }

    private Stream<String> prose(List<JudgedPlan> plans, ReportContext context) {
        var lines = Line.of(plans).size();
        var gone = plans.stream().flatMap(Line::withGone).filter(Line::isGone).count();
        return Stream.concat(
                Stream.of(
                        Mastheads.sender(context),
                        words.say(Message.of("page.status").with("dag", context.asOf())),
                        words.say(
                                Message.of("workbook.about.rows")
                                        .with("antal", new Arg.Count(lines))),
                        words.say(Numbered.orNone("workbook.about.gone", gone)),
                        words.say("workbook.about.columns")),
                Stream.of(words.say("workbook.about.copy")));
    }

    private String meaning(Badge badge) {
        var light = "light." + badge.name().toLowerCase(Locale.ROOT);
        return words.say(
                Message.of("workbook.about.light")
                        .with("tegn", words.say(light + ".sign"))
                        .with("ord", words.say(light))
                        .with("betydning", words.say(light + ".meaning")));
    }

    private static void add(SXSSFSheet sheet, String text, CellStyle look) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.setHeightInPoints(RowHeight.points(1 + RowHeight.lines(Value.of(text), WIDTH_CHARS)));
        var cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(look);
    }
}
