package dk.milepael.report.template;

import dk.milepael.report.Flaw;
import dk.milepael.report.PageCheck;
import dk.milepael.report.Words;
import dk.milepael.report.Xhtml;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The report templates: the municipality's folder laid file by file over those in the jar. A
 * template reaches neither Java nor a file outside of the two.
 */
public final class Templates {
    /** The stylesheet's name in the templates folder. */
    public static final String THEME = Theme.FILE;

    private final Words words;
    private final Logo.Found logo;
    private final Engine engine;
    private final TemplateSources sources;

    /** The built-in templates with the folder's laid over them; the folder may be missing. */
    public Templates(Words words, Path folder) {
        this(words, TemplateSources.overlaid(folder), Logo.of(folder), Bounds.STANDARD);
    }

    Templates(Words words, TemplateSources sources, Logo.Found logo, Bounds bounds) {
        this.words = words;
        this.logo = logo;
        this.engine = new Engine(sources, words, logo.logo(), bounds);
        this.sources = sources;
    }

    /** The templates of the jar alone, for where one of the folder is faulty. */
    public static Templates builtIn(Words words) {
        return inTheJar(words, Logo.Found.NONE);
    }

    /** The templates of the jar alone, with the same words and logo. */
    public Templates builtIn() {
        return inTheJar(words, logo);
    }

    /**
     * The same for {@link #gathered}: a fault in a template is noted, and the page goes on without
     * what stands there.
     */
    public static Templates gathering(Words words, Path folder) {
        var templates = new Templates(words, folder);
        templates.engine.gather();
        return templates;
    }

    /** The faults that were noted since the last call. */
    public List<Flaw> gathered() {
        return engine.gathered();
    }

    private static Templates inTheJar(Words words, Logo.Found logo) {
        return new Templates(words, TemplateSources.inTheJar(), logo, Bounds.STANDARD);
    }

    /**
     * The page that a template makes of a view, which it sees as {@code view}.
     *
     * @param template the file's name: {@code status-table.ftlx}
     * @throws TemplateFault where the template cannot be used, or what it makes is not a page
     */
    public String render(String template, Object view) {
        var page = plain(template, view);
        if (engine.hasGathered()) {
            return page;
        }
        PageCheck.first(page)
                .ifPresent(fault -> {
                    var place = engine.place(template, view, fault.offset(page));
                    throw TemplateFault.of(engine.flaw(place, fault.wrong()));
                });
        return page;
    }

    /**
     * The plain text that a template makes of a view.
     *
     * @throws TemplateFault where the template cannot be used
     */
    public String plain(String template, Object view) {
        return Xhtml.clean(engine.page(template, view));
    }

    /** The stylesheet of the pages; the built-in one where the folder's own has a fault. */
    public String theme() {
        var own = sources.text(THEME);
        return Theme.flaws(own).isEmpty() ? own : TemplateSources.inTheJar().text(THEME);
    }

    /** What is wrong with the folder's stylesheet and logo, so that they are not used. */
    public List<Flaw> flaws() {
        return Stream.concat(Theme.flaws(sources.text(THEME)).stream(), logo.flaws().stream())
                .toList();
    }

    /** What keeps a template from being read at all. */
    public Optional<Flaw> unreadable(String template) {
        return engine.unreadable(template);
    }

    /** The files that pages were made with so far. */
    public Set<String> used() {
        return engine.used();
    }
}
