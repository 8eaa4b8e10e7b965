package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.form.ReturnedForm;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The families that a file's sheets are held against; what fits a part best reads that part. */
public final class Layouts {
    private final List<Layout<?>> layouts;
    private final NoPlan noPlan = new NoPlan();

    public Layouts(List<Layout<?>> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /**
     * Reads the plans of a file's sheets; refuses a file without any.
     *
     * @param fileName as staff named the file
     */
    public Reading read(Contents.Grids contents, String fileName) {
        return read(contents, fileName, SheetMappings.NONE);
    }

    /** Reads what mappings describe by them, and the other sheets by what they look like. */
    public Reading read(Contents.Grids contents, String fileName, SheetMappings mappings) {
        var form =
                ReturnedForm.of(
                        contents.grids().stream().filter(grid -> !OwnSheet.is(grid)).toList());
        var grids = form.grids();
        var mapped = MappedSheets.of(grids, mappings);
        List<Finds<?>> finds =
                layouts.stream().<Finds<?>>map(layout -> Finds.of(layout, mapped)).toList();
        var best = best(finds.stream().flatMap(each -> each.parts().stream()).toList());
        var extents = best.stream().map(Layout.Part::extent).toList();
        var surroundings = new Surroundings(fileName, grids, extents);
        var read = finds.stream().flatMap(each -> each.read(best, surroundings)).toList();
        var answers = Answers.of(contents);
        var remarks =
                Stream.of(remarks(contents).stream(), mapped.remarks(), answers.remarks())
                        .flatMap(part -> part)
                        .toList();
        return read.isEmpty()
                ? refused(mapped)
                : new Reading.Read(
                        inOrder(read, grids).stream().map(form::identified).toList(),
                        accounts(read, mapped),
                        remarks,
                        answers.accepted(),
                        answers.values());
    }

    private Reading.Refused refused(MappedSheets mapped) {
        var sheets = mapped.grids().stream().map(noPlan::of).toList();
        return new Reading.Refused(
                Refusal.NO_PLAN,
                NoPlan.refusal(sheets),
                sheets.stream().map(sheet -> mapped.told(sheet.account())).toList());
    }

    /** The best fitting parts, none over another; of two that fit alike, the upper one. */
    private static List<Layout.Part> best(List<? extends Layout.Part> parts) {
        var best = new ArrayList<Layout.Part>();
        parts.stream()
                .sorted(
                        Comparator.<Layout.Part>comparingInt(part -> -part.fit().points())
                                .thenComparingInt(part -> part.extent().firstRow()))
                .filter(part ->
                        best.stream().noneMatch(taken -> taken.extent().overlaps(part.extent())))
                .forEach(best::add);
        return best;
    }

    /** What a layout found in the sheets of a file. */
    private record Finds<P extends Layout.Part>(Layout<P> layout, List<P> parts) {

        static <P extends Layout.Part> Finds<P> of(Layout<P> layout, MappedSheets sheets) {
            return new Finds<>(
                    layout,
                    sheets.grids().stream()
                            .filter(grid -> !sheets.ignores(grid))
                            .flatMap(grid -> sheets.parts(grid, layout))
                            .toList());
        }

        Stream<PlanRead> read(List<Layout.Part> best, Surroundings surroundings) {
            var own = parts.stream().filter(best::contains).toList();
            return own.isEmpty()
                    ? Stream.empty()
                    : layout.read(own, surroundings).stream()
                            .filter(read -> !read.plan().initiatives().isEmpty());
        }
    }

    /** In the order of the sheets, whatever family they are of. */
    private static List<PlanVersion> inOrder(List<PlanRead> read, List<Grid> grids) {
        var names = grids.stream().map(Grid::sheet).toList();
        return read.stream()
                .map(PlanRead::plan)
                .sorted(Comparator.comparingInt(plan -> names.indexOf(plan.heading().sheet())))
                .toList();
    }

    /** An account of each part that was read, and one of each sheet that nothing was read from. */
    private List<SheetAccount> accounts(List<PlanRead> read, MappedSheets mapped) {
        return mapped.grids().stream()
                .flatMap(grid -> {
                    var own =
                            read.stream()
                                    .flatMap(plan -> plan.accounts().stream())
                                    .filter(account -> account.sheet().equals(grid.sheet()))
                                    .toList();
                    return own.isEmpty()
                            ? Stream.of(mapped.told(noPlan.of(grid).account()))
                            : own.stream();
                })
                .toList();
    }

    private static List<Finding> remarks(Contents.Grids contents) {
        var hidden = contents.hiddenSheets().stream().map(Layouts::hiddenSheet);
        return Stream.concat(contents.remarks().stream(), hidden).toList();
    }

    private static Finding hiddenSheet(String sheet) {
        var message = Message.of("read.hidden-sheet").with("ark", sheet);
        return new Finding("hidden-sheet", Severity.NOTE, message, null);
    }
}
