package dk.milepael.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

class CardDocumentTest {
    @Test
    void the_committed_document_holds_what_the_generator_makes() throws IOException {
        var cards = SampleCards.standard();

        try (var made = new CardDocument().of(cards);
                var in = Files.newInputStream(SampleWorkbooks.INPUT.resolve(cards.file()));
                var committed = new XWPFDocument(in)) {
            assertThat(lines(committed)).containsExactlyElementsOf(lines(made));
        }
    }

    @Test
    void each_card_is_a_table_whose_first_row_comes_again_on_a_new_page() throws IOException {
        try (var document = new CardDocument().of(SampleCards.standard())) {
            assertThat(document.getTables())
                    .hasSize(6)
                    .allSatisfy(card -> assertThat(card.getRow(0).isRepeatHeader()).isTrue());
        }
    }

    @Test
    void the_document_keeps_to_the_rules_of_the_format() throws IOException {
        try (var document = new CardDocument().of(SampleCards.standard())) {
            var faults = new ArrayList<XmlError>();

            document.getDocument().validate(new XmlOptions().setErrorListener(faults));

            assertThat(faults).isEmpty();
        }
    }

    private static List<String> lines(XWPFDocument document) {
        return document.getBodyElements().stream().flatMap(CardDocumentTest::lines).toList();
    }

    private static Stream<String> lines(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(line(paragraph));
            case XWPFTable table ->
                    table.getRows().stream()
                            .map(row ->
                                    row.getTableCells().stream()
                                            .map(CardDocumentTest::line)
                                            .collect(Collectors.joining(" | ")));
            default -> throw new AssertionError("no such part: " + element);
        };
    }

    private static String line(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(CardDocumentTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(XWPFParagraph paragraph) {
        return paragraph.getStyle() + " " + paragraph.getNumIlvl() + ": " + paragraph.getText();
    }
}
