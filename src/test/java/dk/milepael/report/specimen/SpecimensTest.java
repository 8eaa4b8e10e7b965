package dk.milepael.report.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Arg;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecimensTest {
    private static final Path FOLDER = Path.of("templates");

    /** Where a branch begins: behind an if, elseif, else, list or macro. */
    private static final Pattern BRANCH =
            Pattern.compile(
                    "<#(if|elseif|else|list|macro)\\b(?:->|[^>\"'-]|-(?!>)|\"[^\"]*\"|'[^']*')*>");

    /** What macros.ftlx has for a municipality's own templates; ours don't use it. */
    private static final List<String> FOR_OTHERS = List.of("if_contents", "macro_group_heading");

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYPgPAAEDAQAIicLsAAAAAElFTkSuQmCC";

    @TempDir Path marked;

    @Test
    void every_file_of_the_templates_folder_is_known_by_name() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Specimens.files());
        }
    }

    @Test
    void the_specimens_reach_every_branch_of_every_template() throws IOException {
        var branches = new TreeSet<String>();
        for (var file : Specimens.files()) {
            if (file.matches(".*\\.ftlx?")) {
                Files.writeString(
                        marked.resolve(file),
                        marked(file, Files.readString(FOLDER.resolve(file)), branches));
            }
        }

        Files.write(marked.resolve("logo.png"), Base64.getDecoder().decode(DOT));
        var templates = Templates.gathering(danish(), marked);
        for (var specimen : Specimens.all()) {
            specimen.made(templates, danish());
            templates
                    .gathered()
                    .forEach(mark ->
                            branches.remove(String.valueOf(mark.wrong().args().get("navn"))));
        }

        assertThat(branches)
                .filteredOn(branch -> FOR_OTHERS.stream().noneMatch(branch::contains))
                .isEmpty();
    }

    @Test
    void every_specimen_is_a_page_in_english_too() {
        var english = new Words(Locale.ENGLISH);
        var templates = Templates.builtIn(english);

        for (var specimen : Specimens.all()) {
            assertThat(specimen.made(templates, english)).isNotEmpty();
        }
    }

    private static Words danish() {
        return new Words(Words.DANISH);
    }

    /**
     * The template with an unknown name in each branch, which is noted when the branch is tried.
     */
    private static String marked(String file, String template, Set<String> branches) {
        return BRANCH.matcher(template)
                .replaceAll(branch -> {
                    var line = template.substring(0, branch.start()).lines().count();
                    var mark =
                            "mark_%s_line_%d_%s"
                                    .formatted(
                                            file.replaceAll("\\W", "_"),
                                            line,
                                            branch.group().replaceAll("\\W+", "_")
                                                    + branch.start());
                    branches.add(new Arg.Text(mark).toString());
                    return Matcher.quoteReplacement(branch.group() + "${" + mark + "}");
                });
    }
}
