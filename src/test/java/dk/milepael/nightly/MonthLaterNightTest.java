package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of a catalogue that is dropped again, month by month. */
class MonthLaterNightTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);
    private static final String NAME = "Handlingskatalog.csv";
    private static final String HEADER = "Handling;Milepæle;Frist;Status;Ansvarlig\n";

    private static final List<String> THEN =
            List.of(
                    "Indkøb samles;Procedure udarbejdet;31-12-2026;I gang;Karla Brink",
                    "Indkøb samles;Aftale forelagt udvalget;15-01-2027;I gang;Karla Brink",
                    "Indkøb samles;Evaluering gennemført;28-02-2027;;Karla Brink",
                    "Haller udlejes;Procedure udarbejdet;31-12-2026;I gang;Bo Krogh",
                    "Haller udlejes;Priser fastlagt;01-02-2027;Afventer direktionen;Bo Krogh",
                    "Haller udlejes;Portal taget i brug;15-03-2027;;Bo Krogh",
                    "Sygefravær følges;Oversigt udsendt;30-11-2026;I gang;Personale",
                    "Sygefravær følges;Møder holdt med lederne;30-04-2027;;Personale");

    private static final List<String> NOW =
            List.of(
                    "Sygefravær følges;Møder holdt med lederne;30-04-2027;;Personale",
                    "Sygefravær følges;Oversigt udsendt;30-11-2026;Sendt i udkast;Personale",
                    "Haller udlejes;Portal taget i brug;15-05-2027;;Bo Krogh",
                    "Haller udlejes;Skilte sat op ved indgangene;01-06-2027;;Bo Krogh",
                    "Haller udlejes;Procedure udarbejdet;31-01-2027;I gang;Bo Krogh",
                    "Haller udlejes;Priser fastlagt;01-02-2027;Priserne er vedtaget;Bo Krogh",
                    "Indkøb samles;Evaluering gennemført;31-03-2027;;Karla Brink",
                    "Indkøb samles;Procedure udarbejdet;31-12-2026;I gang;Karla Brink");

    @TempDir Path folder;

    private static byte[] file(List<String> rows) {
        return (HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode data(Municipality.Finished night) {
        return new JsonMapper().readTree(night.folder().resolve("data.json").toFile());
    }

    private static Stream<JsonNode> milestones(Municipality.Finished night) {
        return data(night)
                .at("/plans/0/initiatives")
                .valueStream()
                .flatMap(initiative -> initiative.at("/milestones").valueStream());
    }

    @Test
    void a_month_later_exactly_what_was_changed_is_told() throws IOException {
        var municipality = new Municipality(folder);
        municipality.drop(file(THEN), NAME);
        municipality.night(OCTOBER);
        municipality.drop(file(NOW), NAME);

        var night = municipality.night(OCTOBER.plusMonths(1));

        assertThat(milestones(night).filter(row -> !text(row, "/change").equals("unchanged")))
                .extracting(MonthLaterNightTest::difference)
                .containsExactlyInAnyOrder(
                        "changed Oversigt udsendt: status I gang > Sendt i udkast",
                        "changed Priser fastlagt: status Afventer direktionen > Priserne er vedtaget",
                        "changed Portal taget i brug: deadline 15-03-2027 > 15-05-2027",
                        "changed Procedure udarbejdet: deadline 31-12-2026 > 31-01-2027",
                        "changed Evaluering gennemført: deadline 28-02-2027 > 31-03-2027",
                        "added Skilte sat op ved indgangene",
                        "gone Aftale forelagt udvalget");
        assertThat(data(night).at("/plans/0/initiatives").valueStream())
                .extracting(initiative -> text(initiative, "/change"))
                .containsOnly("unchanged");
        assertThat(data(night).at("/plans/0/findings")).isEmpty();
        assertThat(night.folder().resolve("rapporter/handlingskatalog/opfoelgning.html"))
                .content()
                .satisfies(page ->
                        assertThat(sinceLast(page))
                                .containsExactly(
                                        "Siden rapporten den 20. oktober 2026:",
                                        "1 er meldt gennemført: »Priser fastlagt«.",
                                        "3 frister er ændret: »Portal taget i brug« fra 15-03-2027"
                                                + " til 15-05-2027 (61 dage senere), »Procedure"
                                                + " udarbejdet« fra 31-12-2026 til 31-01-2027 (31"
                                                + " dage senere), »Evaluering gennemført« fra"
                                                + " 28-02-2027 til 31-03-2027 (31 dage senere).",
                                        "1 har fået ny status: »Oversigt udsendt«.",
                                        "1 er kommet til: »Skilte sat op ved indgangene«.",
                                        "1 er væk: »Aftale forelagt udvalget«."));
        assertThat(night.folder().resolve("rapporter/samlet/ledelsesoverblik.html"))
                .content()
                .satisfies(page ->
                        assertThat(sinceLast(page))
                                .containsExactly(
                                        "Siden rapporten den 20. oktober 2026:",
                                        "1 milepæl er meldt gennemført.",
                                        "3 frister er ændret, i alt 123 dage senere, heraf 3 uden"
                                                + " forklaring.",
                                        "1 milepæl har fået ny status.",
                                        "1 milepæl er kommet til.",
                                        "1 milepæl er væk."));
        assertThat(mail(night, "bo-krogh"))
                .contains(
                        "Siden mailen den 20. oktober 2026: * 1 er meldt gennemført: »Priser"
                                + " fastlagt«. * 2 frister er ændret: »Portal taget i brug« fra"
                                + " 15-03-2027 til 15-05-2027 (61 dage senere), »Procedure"
                                + " udarbejdet« fra 31-12-2026 til 31-01-2027 (31 dage senere). *"
                                + " 1 er kommet til: »Skilte sat op ved indgangene«.");
        assertThat(mail(night, "karla-brink"))
                .contains(
                        "Siden mailen den 20. oktober 2026: * 1 frist er ændret: »Evaluering"
                                + " gennemført« fra 28-02-2027 til 31-03-2027 (31 dage senere). *"
                                + " 1 er væk: »Aftale forelagt udvalget«.");
        assertThat(mail(night, "personale"))
                .contains("Siden mailen den 20. oktober 2026: * 1 har fået ny status: »Oversigt");
    }

    @Test
    void twelve_months_in_a_row_count_the_moves_from_the_first_deadline() {
        var municipality = new Municipality(folder);
        var deadlines =
                List.of(
                        "01-02-2027",
                        "01-02-2027",
                        "01-03-2027",
                        "01-03-2027",
                        "01-05-2027",
                        "01-05-2027",
                        "01-04-2027",
                        "01-04-2027",
                        "01-04-2027",
                        "01-06-2027",
                        "01-06-2027",
                        "01-06-2027");
        Municipality.Finished last = null;

        for (int month = 0; month < deadlines.size(); month++) {
            municipality.drop(
                    file(
                            List.of(
                                    "Haller;Portal taget i brug;%s;Status nr. %d: i gang;Bo Krogh"
                                            .formatted(deadlines.get(month), month + 1),
                                    "Haller;Priser fastlagt;01-02-2028;;Bo Krogh")),
                    NAME);
            last = municipality.night(OCTOBER.plusMonths(month));
        }

        assertThat(milestones(Objects.requireNonNull(last)).map(row -> row.at("/slips").size()))
                .containsExactly(4, 0);
        assertThat(last.folder().resolve("rapporter/handlingskatalog/opfoelgning.html"))
                .content()
                .containsPattern(
                        "(?s)01-02-2027</td>.{0,60}01-06-2027</td>.{0,80}>4<.{0,80}>120<"
                                + ".{0,80}Ikke forklaret");
    }

    /** The sentences of the block «Siden sidst» of a page. */
    private static List<String> sinceLast(String page) {
        var from = page.indexOf("id=\"siden-sidst\"");
        var block = page.substring(page.indexOf("</h2>", from), page.indexOf("</section>", from));
        return Arrays.stream(block.split("<[^>]+>", -1))
                .map(sentence -> sentence.replaceAll("[\\s\\h]+", " ").strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String difference(JsonNode row) {
        var fields =
                row.at("/changes")
                        .valueStream()
                        .map(field ->
                                ": %s %s > %s"
                                        .formatted(
                                                text(field, "/field"),
                                                text(field, "/from"),
                                                text(field, "/to")))
                        .collect(Collectors.joining());
        return text(row, "/change") + " " + text(row, "/text") + fields;
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString();
    }

    /** Its plain words, whose lines are unfolded. */
    private static String mail(Municipality.Finished night, String owner) throws IOException {
        try (var eml = Files.newInputStream(night.folder().resolve("mail/" + owner + ".eml"))) {
            var message = new MimeMessage(Session.getInstance(new Properties()), eml);
            var mixed = (MimeMultipart) message.getContent();
            var words = (MimeMultipart) mixed.getBodyPart(0).getContent();
            return words.getBodyPart(0).getContent().toString().replaceAll("\\s+", " ");
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
