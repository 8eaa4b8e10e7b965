package dk.milepael.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SampleRecipientsTest {

    @Test
    void the_committed_list_holds_what_the_generator_makes() throws IOException {
        try (var made = SampleRecipients.standard().make();
                var in = Files.newInputStream(SampleRecipients.FILE);
                var committed = new XSSFWorkbook(in)) {
            assertThat(SampleWorkbooksTest.lines(committed))
                    .containsExactlyElementsOf(SampleWorkbooksTest.lines(made));
        }
    }

    @Test
    void what_may_be_chosen_is_offered_below_the_headings() throws IOException {
        try (var made = SampleRecipients.standard().make()) {
            assertThat(made.getSheetAt(0).getDataValidations())
                    .extracting(DataValidation::getPromptBoxTitle)
                    .containsExactly(
                            "Rolle", "Sprog", "Rapporter", "Hvor tit", "Fravær fra", "Fravær til");
        }
    }
}
