package dk.milepael.report.template;

import dk.milepael.report.Words;
import dk.milepael.report.Xhtml;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The report templates: the municipality's folder laid file by file over those in the jar. A
 * template reaches neither Java nor a file outside of the two.
 */
public final class Templates {
    private static final String BUILT_IN = "templates";

    private final Words words;
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    /** The built-in templates with the folder's laid over them; the folder may be missing. */
    public Templates(Words words, Path folder) {
        this(words, overlaid(folder));
    }

    private Templates(Words words, TemplateLoader loader) {
        this.words = words;
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(words.locale());
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new PlainValues());
        configuration.setSharedVariable("t", new Say(words));
    }

    /** The templates of the jar alone, for where one of the folder is faulty. */
    public static Templates builtIn(Words words) {
        return new Templates(words, inTheJar());
    }

    /** The same words with the templates of the jar alone. */
    public Templates builtIn() {
        return builtIn(words);
    }

    /**
     * The page that a template makes of a view, which it sees as {@code view}.
     *
     * @param template the file's name: {@code status-table.ftlx}
     * @throws TemplateFault where the template cannot be used, or what it makes is not a page
     */
    public String render(String template, Object view) {
        return wellFormed(template, plain(template, view));
    }

    /**
     * The plain text that a template makes of a view.
     *
     * @throws TemplateFault where the template cannot be used
     */
    public String plain(String template, Object view) {
        var model = Map.of("view", view, "language", words.locale().toLanguageTag());
        var page = new StringWriter();
        try {
            configuration.getTemplate(template).process(model, page);
        } catch (ParseException e) {
            throw fault(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            throw fault(e.getTemplateSourceName(), e.getLineNumber(), e.getMessage(), e);
        } catch (IOException e) {
            throw new TemplateFault(template, 0, Objects.requireNonNull(e.getMessage()), e);
        }
        return Xhtml.clean(page.toString());
    }

    /** The stylesheet of the pages. */
    public String theme() {
        return text("theme.css");
    }

    private String wellFormed(String template, String page) {
        try {
            Xhtml.parse(page);
            return page;
        } catch (Xhtml.Malformed e) {
            var wrong = "%s: %s".formatted(line(page, e.line()), e.getMessage());
            throw new TemplateFault(template, 0, wrong, e);
        }
    }

    private TemplateFault fault(
            @Nullable String file, @Nullable Integer line, @Nullable String wrong, Exception e) {
        if (file == null || line == null) {
            return new TemplateFault("?", 0, String.valueOf(wrong), e);
        }
        return new TemplateFault(file, line, line(text(file), line), e);
    }

    private static String line(String text, int line) {
        return text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse("").strip();
    }

    /** A file as it is in the folder, or else in the jar. */
    private String text(String file) {
        var loader = configuration.getTemplateLoader();
        try {
            var source = loader.findTemplateSource(file);
            if (source == null) {
                throw new IllegalArgumentException("there is no " + file + " among the templates");
            }
            try (var reader = loader.getReader(source, StandardCharsets.UTF_8.name())) {
                return reader.readAllAsString();
            } finally {
                loader.closeTemplateSource(source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static TemplateLoader overlaid(Path folder) {
        if (!Files.isDirectory(folder)) {
            return inTheJar();
        }
        try {
            var own = new FileTemplateLoader(folder.toFile());
            return new MultiTemplateLoader(new TemplateLoader[] {own, inTheJar()});
        } catch (IOException e) {
            throw new UncheckedIOException("opening the templates in " + folder, e);
        }
    }

    private static TemplateLoader inTheJar() {
        return new ClassTemplateLoader(Templates.class.getClassLoader(), BUILT_IN);
    }
}
