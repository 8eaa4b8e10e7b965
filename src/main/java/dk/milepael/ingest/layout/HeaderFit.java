package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a table was known by, and what makes it doubtful. */
final class HeaderFit {
    private static final int FEW_COLUMNS = 3;

    /** A plan hangs on these columns, so a header that only mentions them is not enough. */
    private static final Set<ColumnRole> IMPORTANT =
            Set.of(
                    ColumnRole.INITIATIVE,
                    ColumnRole.ACTION,
                    ColumnRole.MILESTONE,
                    ColumnRole.DEADLINE,
                    ColumnRole.STATUS,
                    ColumnRole.MARK);

    private final HeaderCandidate chosen;

    private HeaderFit(HeaderCandidate chosen) {
        this.chosen = chosen;
    }

    /**
     * @param others the other candidates for the same table
     */
    static Fit of(HeaderCandidate chosen, List<HeaderCandidate> others) {
        var fit = new HeaderFit(chosen);
        var doubts = fit.doubts(others);
        var reasons = new ArrayList<Message>();
        reasons.add(fit.headers());
        reasons.addAll(doubts);
        return new Fit(chosen.header().score(), doubts.isEmpty(), reasons);
    }

    private Message headers() {
        var headers =
                chosen.header().accounts().stream()
                        .filter(column -> column.role() != null)
                        .map(column -> "«" + column.header() + "»")
                        .collect(Collectors.joining(", "));
        return Message.of("layout.headers")
                .with("række", row(chosen))
                .with("overskrifter", headers);
    }

    private List<Message> doubts(List<HeaderCandidate> others) {
        var doubts = new ArrayList<Message>();
        if (chosen.header().columns().size() < FEW_COLUMNS) {
            doubts.add(Message.of("layout.few-headers"));
        }
        chosen.matches().entrySet().stream()
                .filter(entry -> isWeak(entry.getKey(), entry.getValue()))
                .map(entry -> column("layout.weak-header", entry.getKey(), entry.getValue().role()))
                .forEach(doubts::add);
        chosen.doubts().stream().map(this::misfit).forEach(doubts::add);
        others.stream()
                .filter(other -> other.rank() >= chosen.rank() - 1)
                .map(other -> Message.of("layout.other-row").with("række", row(other)))
                .findFirst()
                .ifPresent(doubts::add);
        return doubts;
    }

    private boolean isWeak(Cell cell, ColumnWords.Match match) {
        var span = chosen.header().columns().get(match.role());
        return IMPORTANT.contains(match.role())
                && !match.isPlain()
                && span != null
                && span.from() == cell.column();
    }

    private Message misfit(ColumnRole role) {
        var span = chosen.header().columns().get(role);
        var cell =
                chosen.matches().keySet().stream()
                        .filter(header -> span != null && span.from() == header.column())
                        .findFirst();
        return cell.map(header -> column("layout.no-days-beneath", header, role))
                .orElseGet(() -> Message.of("layout.few-headers"));
    }

    private static Message column(String key, Cell header, ColumnRole role) {
        return new Message(
                key,
                Map.of(
                        "kolonne", new Arg.Text(Cell.columnName(header.column())),
                        "overskrift", new Arg.Text(String.valueOf(CellText.line(header.text()))),
                        "rolle", new Arg.Word("receipt.role." + role.id())));
    }

    private static Arg row(HeaderCandidate candidate) {
        return new Arg.Count(candidate.firstRow() + 1L);
    }
}
