package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.Layout;
import dk.milepael.ingest.layout.PlanRead;
import dk.milepael.ingest.layout.RowWords;
import dk.milepael.ingest.layout.Surroundings;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Family;
import java.util.List;
import java.util.stream.Stream;

/**
 * Goal cards with a track matrix under numbered headings, with the list of tracks and the timeline
 * beside them; all sheets of a file are one agreement.
 */
public final class DevelopmentAgreement implements Layout<AgreementSheet> {
    private final Wording wording;
    private final RowWords rowWords = new RowWords();
    private final CardWords words = new CardWords(rowWords);

    public DevelopmentAgreement(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Family family() {
        return Family.DEVELOPMENT_AGREEMENT;
    }

    @Override
    public List<AgreementSheet> find(Grid grid) {
        var items = new ItemReader(grid, words).read();
        var reader = new EntryReader(items, words);
        reader.read();
        return Stream.of(new AgreementSheet(grid, items, reader))
                .filter(AgreementSheet::isWorthReading)
                .toList();
    }

    @Override
    public List<PlanRead> read(List<AgreementSheet> parts, Surroundings surroundings) {
        return parts.stream().anyMatch(AgreementSheet::hasCards)
                ? List.of(new AgreementReader(wording, rowWords, words).read(parts, surroundings))
                : List.of();
    }
}
