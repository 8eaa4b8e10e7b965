package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.report.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sows a person, and a plan, in every column and folder there is, and looks for what is left. */
class ForgettingEverywhereTest {
    private static final String PERSON = "Bodil Havrekær";
    private static final String ADDRESS = "Bodil.Havre@example.invalid";
    private static final String SOWN = "hos bodil  havrekærs <bodil.havre@example.invalid>, BOHA";
    private static final List<String> TRACES =
            List.of("bodil havrekær", "bodil  havrekær", "bodil.havre@", "bodil-havrekaer", "boha");

    /** What a table allows nothing else in. */
    private static final Set<String> CHOICES =
            Set.of(
                    "run.state",
                    "run.kind",
                    "claimed_file.fate",
                    "outbox.kind",
                    "outbox.state",
                    "kept_row.kind",
                    "forgotten.kind");

    private static final List<List<String>> PLAN =
            List.of(
                    List.of("Hegnsplan for Nordbyen"),
                    List.of("Handling", "Milepæle", "Frist", "Status", "Ansvarlig"),
                    List.of("A. Hegn", "Hegnet er malet grønt", "1-2-2026", "I gang", PERSON),
                    List.of("", "Aftale med Bodil Havrekærs hold", "1-3-2027", "", "BOHA"),
                    List.of("", "Evaluering af hegnet", "1-4-2027", "", "Bo Lund"));

    private static final List<List<String>> OTHER =
            List.of(
                    List.of("Handling", "Milepæle", "Frist", "Status", "Ansvarlig"),
                    List.of("A. Stier", "Stien er slået", "1-2-2026", "I gang", "Bo Lund"),
                    List.of("", "Skilte er sat op", "1-2-2027", "", "Bodil Havrekær Lund"));

    private static final List<List<String>> RECIPIENTS =
            List.of(
                    List.of("Navn", "Mail", "Også skrevet som", "Nærmeste leder", "Rolle"),
                    List.of(PERSON, ADDRESS, "BOHA", "Bo Lund", "ansvarlig"),
                    List.of("Bo Lund", "bo@example.invalid", "", PERSON, "ansvarlig"),
                    List.of("Bodil Havrekær Lund", "bhl@example.invalid", "", "", "ledelse"));

    private static final List<List<String>> CORRECTIONS =
            List.of(
                    List.of("Plan", "Række", "Hvad", "Værdi", "Begrundelse", "Hvem"),
                    List.of(
                            "Hegnsplan for Nordbyen",
                            "Evaluering af hegnet",
                            "ansvarlig",
                            PERSON,
                            "aftalt",
                            PERSON));

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void a_night_has_told_of_a_person_and_a_plan_in_every_way() {
        municipality = new Municipality(folder);
        municipality.safeguards(
                new Safeguards(
                        AllowedColumns.NONE,
                        Set.of("ledelsesoverblik"),
                        Safeguards.Keep.STANDARD,
                        new Safeguards.Backup(null, 1),
                        ADDRESS));
        municipality.drop(Sheet.of("Hegn", PLAN), "Bodil Havrekærs hegn 2026.xlsx");
        municipality.drop(Sheet.of("Stier", OTHER), "Stier.xlsx");
        municipality.drop(Sheet.of("Modtagere", RECIPIENTS), "modtagere.xlsx");
        municipality.drop(Sheet.of("Rettelser", CORRECTIONS), "rettelser.xlsx");
        municipality.night(FRIDAY);
    }

    @Test
    void a_person_is_nowhere_but_where_the_answer_says() throws Exception {
        sowFiles();
        sowTables();
        assertThat(remaining(TRACES)).contains("data/milepael.db", "output/note.txt");

        var account = forget(forgetting -> forgetting.person("bodil  havrekær", "BODIL HAVREKÆR"));

        assertThat(account.done()).as("%s", account).isTrue();
        assertThat(account.lines().getFirst())
                .contains("Anonym 1", "den 20. november 2026 kl. 02.00")
                .doesNotContainIgnoringCase("havrekær");
        assertThat(remaining(TRACES)).as(around(TRACES)).isEqualTo(told(account));
        assertThat(account.lines())
                .anyMatch(line -> line.startsWith("– fil i mappen") && line.contains("modtagere"))
                .anyMatch(line -> line.startsWith("– sikkerhedskopi"));
        assertThat(words()).contains("Anonym 1", "Bo Lund", "Bodil Havrekær Lund");
        assertThat(Files.readString(folder.resolve("data/logs/milepael.log"))).contains("Anonym 1");
    }

    @Test
    void a_night_goes_on_after_a_person_is_forgotten_and_writes_to_nobody_of_that_name() {
        forget(forgetting -> forgetting.person(PERSON, "Bo Lund"));
        municipality.daysGoBy(1);

        var next = municipality.night(FRIDAY.plusDays(2));

        assertThat(next.went().toItsEnd()).isTrue();
        assertThat(
                        query(
                                "select recipient from outbox where run_id > 1 or message like '%Havre@%'"))
                .noneMatch(recipient -> recipient.startsWith("anonym"));
        assertThat(new OutputTraces(text -> text.contains(ADDRESS)).in(next.folder())).isEmpty();
    }

    @Test
    void a_plan_is_nowhere_but_where_the_answer_says() throws Exception {
        var traces =
                List.of(
                        "hegnsplan for nordbyen",
                        "hegnsplan-for-nordbyen",
                        "hegnet er malet grønt",
                        "evaluering af hegnet",
                        "havrekærs hegn 2026");
        Files.writeString(folder.resolve("output/note.txt"), "rapporter/hegnsplan-for-nordbyen/x");
        municipality.remove("Bodil Havrekærs hegn 2026.xlsx");
        assertThat(remaining(traces)).contains("data/milepael.db", "output/note.txt");

        var account = forget(forgetting -> forgetting.plan("hegnsplan-for-nordbyen", "Bo Lund"));

        assertThat(account.done()).as("%s", account).isTrue();
        assertThat(remaining(traces)).isEqualTo(told(account, "data/milepael.db"));
        assertThat(query("select stands_for || account from forgotten"))
                .singleElement()
                .asString()
                .contains("hegnsplan-for-nordbyen");
        update("delete from forgotten");
        update("vacuum");
        assertThat(remaining(traces)).as("but for the trace").isEqualTo(told(account));
        assertThat(words()).contains("Stien er slået");
    }

    @Test
    void two_plans_are_forgotten_in_words_and_the_night_goes_on() {
        municipality.remove("Bodil Havrekærs hegn 2026.xlsx");
        municipality.remove("Stier.xlsx");
        var first = forget(forgetting -> forgetting.plan("hegnsplan-for-nordbyen", "Bo Lund"));
        var ids = query("select id from plan");

        var second = forget(forgetting -> forgetting.plan(ids.getFirst(), "Bo Lund"));
        municipality.daysGoBy(1);
        var next = municipality.night(FRIDAY.plusDays(2));

        assertThat(first.done()).isTrue();
        assertThat(second.done()).as("%s", second).isTrue();
        assertThat(query("select id from plan")).isEmpty();
        assertThat(next.went().toItsEnd()).isTrue();
        assertThat(tables())
                .hasSizeGreaterThan(20)
                .allSatisfy(table ->
                        assertThat(ForgetAccount.said(new Words(Words.DANISH), table))
                                .doesNotContain("_"));
    }

    private List<String> tables() {
        return query(
                """
                select name from sqlite_master where type = 'table'
                  and name not glob 'flyway*' and name not glob 'sqlite*'\
                """);
    }

    /** The files of the folders, but for backups, in which one of the words stands, by path. */
    private List<String> remaining(List<String> words) throws IOException {
        var found = new ArrayList<String>();
        for (var place : List.of("data", "output", "input")) {
            var tells =
                    new OutputTraces(text -> {
                        var small =
                                text.toLowerCase(Locale.ROOT)
                                        .replace("havrekær lund", "")
                                        .replace("havrekaer-lund", "");
                        return words.stream().anyMatch(small::contains);
                    });
            tells.in(folder.resolve(place)).stream()
                    .filter(file -> !isLog(file) || holds(file, words))
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> !file.startsWith("data/backup/"))
                    .forEach(found::add);
        }
        return found.stream().sorted().toList();
    }

    /** What stands about the words in the database's file. */
    private String around(List<String> words) throws IOException {
        var all = words().toLowerCase(Locale.ROOT).replace("havrekær lund", "");
        return words.stream()
                .filter(all::contains)
                .map(word -> all.substring(Math.max(0, all.indexOf(word) - 200)))
                .map(found -> found.substring(0, Math.min(300, found.length())))
                .toList()
                .toString();
    }

    private static boolean isLog(Path file) {
        return file.toString().endsWith(".gz");
    }

    private static boolean holds(Path file, List<String> words) {
        try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(file))) {
            var text = new String(in.readAllBytes(), UTF_8).toLowerCase(Locale.ROOT);
            return words.stream().anyMatch(text::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that the answer itself says are left, and some more. */
    private List<String> told(Forgetting.Account account, String... more) {
        return Stream.concat(
                        Stream.of(more),
                        account.lines().stream()
                                .filter(line -> line.startsWith("– "))
                                .filter(line -> !line.startsWith("– sikkerhedskopi"))
                                .filter(line -> line.contains(": /"))
                                .map(line -> Path.of(line.substring(line.indexOf(": /") + 2)))
                                .map(file -> folder.relativize(file).toString()))
                .sorted()
                .toList();
    }

    private void sowFiles() throws IOException {
        Files.writeString(folder.resolve("output/note.txt"), SOWN);
        Files.write(
                folder.resolve("output/note.html"),
                "<a title=\"Bodil&#160;Havrekær\" href=\"x/Bodil%20Havrek%C3%A6r\">x</a>"
                        .getBytes(UTF_8));
        Files.write(folder.resolve("output/note.csv"), "Bodil Havrekær".getBytes(ISO_8859_1));
        Files.createDirectories(folder.resolve("output/modtaget/bodil-havrekaer"));
        Files.writeString(folder.resolve("output/modtaget/bodil-havrekaer/x.txt"), "x");
        var logs = folder.resolve("data/logs");
        Files.writeString(logs.resolve("milepael.log"), "x " + SOWN + "\n");
        try (var out =
                new GZIPOutputStream(
                        Files.newOutputStream(logs.resolve("milepael.2026-11-01.log.gz")))) {
            out.write(SOWN.getBytes(UTF_8));
        }
        Files.writeString(folder.resolve("data/kladder/1/ledelsesoverblik.xhtml"), "T\n" + SOWN);
    }

    /** In each row of each column of texts, the person as well. */
    private void sowTables() throws SQLException {
        try (var database = open()) {
            run(database, "pragma foreign_keys = off");
            for (var column : columns(database)) {
                var at = column.indexOf('.');
                var table = column.substring(0, at);
                var name = column.substring(at + 1);
                run(
                        database,
                        """
                        update "%1$s" set "%2$s" = case
                          when json_valid("%2$s") and "%2$s" like '{%%'
                            then json_set("%2$s", '$.sown', '%3$s')
                          when json_valid("%2$s") and "%2$s" like '[%%' then "%2$s"
                          else "%2$s" || ' %3$s' end
                        where "%2$s" is not null\
                        """
                                .formatted(table, name, SOWN));
            }
        }
    }

    private static List<String> columns(Connection database) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select m.name, c.name, c.type from sqlite_master m
                                join pragma_table_xinfo(m.name) c
                                where m.type = 'table' and c.hidden = 0
                                  and m.name not glob 'flyway*' and m.name not glob 'sqlite*'
                                  and (c.type like '%TEXT%' or c.type like '%CHAR%')\
                                """)) {
            while (rows.next()) {
                var column = rows.getString(1) + "." + rows.getString(2);
                if (!CHOICES.contains(column) && !column.endsWith("_CONTEXT")) {
                    found.add(column);
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(60);
        return found;
    }

    private interface Work {
        Forgetting.Account of(Forgetting forgetting);
    }

    private Forgetting.Account forget(Work work) {
        try (var application = municipality.start()) {
            return work.of(application.getBean(Forgetting.class));
        }
    }

    /** All words of the database's file. */
    private String words() throws IOException {
        return new String(Files.readAllBytes(municipality.database()), UTF_8);
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + municipality.database());
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void update(String sql) throws SQLException {
        try (var database = open()) {
            run(database, sql);
        }
    }

    private List<String> query(String sql) {
        try (var database = open();
                var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
