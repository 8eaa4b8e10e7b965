package dk.milepael.report.check;

import dk.milepael.report.Flaw;
import dk.milepael.report.Words;
import dk.milepael.report.specimen.Specimen;
import dk.milepael.report.specimen.Specimens;
import dk.milepael.report.template.TemplateFault;
import dk.milepael.report.template.Templates;
import dk.milepael.report.word.Design;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Tries everything in a templates folder as the night uses it, on specimens, and names each fault
 * once.
 */
public final class TemplateCheck {
    private final Path folder;
    private final Words words;
    private final Templates templates;

    public TemplateCheck(Path folder, Words words) {
        this.folder = folder;
        this.words = words;
        this.templates = Templates.gathering(words, folder);
    }

    /** What is wrong, by file and line; empty where the night can use all of it. */
    public List<Flaw> flaws() {
        var flaws = new ArrayList<>(templates.flaws());
        var files = new FolderFiles(folder);
        flaws.addAll(files.wrongEncodings());
        var design = design(flaws);
        flaws.addAll(tried(design));
        flaws.addAll(files.unread(templates.used()));
        flaws.addAll(unreadable(files));
        return inOrder(flaws);
    }

    private Design design(List<Flaw> flaws) {
        try {
            return Design.of(folder);
        } catch (Design.Faulty e) {
            flaws.addAll(e.flaws());
            return Design.builtIn();
        }
    }

    private List<Flaw> unreadable(FolderFiles files) {
        return files.templates().stream()
                .map(templates::unreadable)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Flaw> tried(Design design) {
        var outputs = new Outputs(templates.theme(), design);
        return Specimens.all().stream()
                .flatMap(specimen -> tried(specimen, outputs).stream())
                .toList();
    }

    private List<Flaw> tried(Specimen specimen, Outputs outputs) {
        try {
            var page = specimen.made(templates, words);
            var gathered = templates.gathered();
            return gathered.isEmpty() ? outputs.fault(page, specimen).stream().toList() : gathered;
        } catch (TemplateFault e) {
            var gathered = new ArrayList<>(templates.gathered());
            gathered.add(e.flaw());
            return gathered;
        }
    }

    /** One for each place; the first that was found there. */
    private static List<Flaw> inOrder(List<Flaw> flaws) {
        var places = new LinkedHashMap<String, Flaw>();
        for (var flaw : flaws) {
            var what =
                    flaw.line() > 0 ? flaw.line() + ":" + flaw.column() : flaw.wrong().toString();
            places.putIfAbsent(flaw.file() + ":" + what, flaw);
        }
        return places.values().stream().sorted(IN_ORDER).toList();
    }

    private static final java.util.Comparator<Flaw> IN_ORDER =
            java.util.Comparator.comparing(Flaw::file)
                    .thenComparingInt(Flaw::line)
                    .thenComparingInt(Flaw::column);

    /** Whether there is a folder to look into at all. */
    public boolean hasFolder() {
        return Files.isDirectory(folder);
    }
}
