package dk.milepael.report.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a templates folder, each laid over the one of that name in the jar. */
record TemplateSources(TemplateLoader loader) {
    private static final Pattern MACRO = Pattern.compile("<#(?:macro|function) (\\w+)");
    private static final String BUILT_IN = "templates";

    /** The folder may be missing. */
    static TemplateSources overlaid(Path folder) {
        if (!Files.isDirectory(folder)) {
            return inTheJar();
        }
        try {
            var own = new FileTemplateLoader(folder.toFile());
            return new TemplateSources(
                    new MultiTemplateLoader(new TemplateLoader[] {own, inTheJar().loader}));
        } catch (IOException e) {
            throw new UncheckedIOException("opening the templates in " + folder, e);
        }
    }

    static TemplateSources inTheJar() {
        return new TemplateSources(
                new ClassTemplateLoader(TemplateSources.class.getClassLoader(), BUILT_IN));
    }

    /** The names of the building blocks that templates share. */
    Set<String> macros() {
        return Stream.of("macros.ftlx", "planrapport.ftlx")
                .flatMap(file -> MACRO.matcher(text(file)).results())
                .map(macro -> macro.group(1))
                .collect(Collectors.toSet());
    }

    /** A file as it is in the folder, or else in the jar. */
    String text(String file) {
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
}
