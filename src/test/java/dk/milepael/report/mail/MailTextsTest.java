package dk.milepael.report.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.report.Words;
import dk.milepael.report.template.TemplateFault;
import dk.milepael.report.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTextsTest {
    @TempDir Path folder;

    @Test
    void a_municipality_writes_the_subject_in_its_template() throws IOException {
        given("<title>Natten i ${view.name}:\n  børn &amp; unge</title>");

        assertThat(mail().subject()).isEqualTo("Natten i Nørreå: børn & unge");
    }

    @Test
    void a_template_without_a_subject_is_at_fault() throws IOException {
        given("<title> </title>");

        assertThatThrownBy(this::mail)
                .isInstanceOfSatisfying(
                        TemplateFault.class,
                        fault -> {
                            assertThat(fault.file()).isEqualTo("prøve.ftlx");
                            assertThat(fault.flaw().wrong().key()).isEqualTo("flaw.no-subject");
                        });
    }

    private void given(String head) throws IOException {
        Files.writeString(
                folder.resolve("prøve.ftlx"),
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"da\"><head>%s</head><body><p>Hej</p></body></html>"
                        .formatted(head));
        Files.writeString(folder.resolve("prøve.txt.ftl"), "Hej");
    }

    private MailTexts mail() {
        return MailTexts.of(
                new Templates(new Words(Words.DANISH), folder), "prøve", new View("Nørreå"));
    }

    private record View(String name) {}
}
