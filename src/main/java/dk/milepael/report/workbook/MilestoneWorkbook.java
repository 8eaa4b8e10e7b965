package dk.milepael.report.workbook;

import dk.milepael.report.Mastheads;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.rules.JudgedPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of all milestones: a sheet of milestones, one of plans, and one on itself. */
public final class MilestoneWorkbook {
    private static final int ROWS_HELD = 200;

    private final Words words;

    public MilestoneWorkbook(Words words) {
        this.words = words;
    }

    /** Writes the workbook and leaves the stream open. */
    public void write(List<JudgedPlan> plans, ReportContext context, OutputStream out)
            throws IOException {
        try (var whole = new XSSFWorkbook();
                var workbook = new SXSSFWorkbook(whole, ROWS_HELD, true)) {
            // not every reader knows the larger form, which is needed from 4 GB only
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            describe(whole, context);
            var looks = new Looks(whole, words);
            new TableSheet<>(new MilestoneColumns(words, context.asOf()).all(), looks, words)
                    .write(
                            workbook,
                            words.say("workbook.sheet.milestones"),
                            plans.stream().flatMap(Line::of).iterator());
            new TableSheet<>(new PlanColumns(words).all(), looks, words)
                    .write(workbook, words.say("workbook.sheet.plans"), plans.iterator());
            new AboutSheet(looks, words).write(workbook, plans, context);
            workbook.write(out);
        }
    }

    /** Title, language and sender; its day is the report day, whenever it was made. */
    private void describe(XSSFWorkbook workbook, ReportContext context) {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(words.say("workbook.title"));
        properties.setCreator(Mastheads.sender(context));
        var day = Date.from(context.asOf().atStartOfDay().toInstant(ZoneOffset.UTC));
        properties.setCreated(Optional.of(day));
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(Optional.of(words.locale().toLanguageTag()));
    }
}
