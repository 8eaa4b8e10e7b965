package dk.milepael.report.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Hands out templates that use nothing forbidden and that can be stopped while they run. */
final class BoundedConfiguration extends Configuration {
    private final TemplateSources sources;
    private final Set<Template> prepared = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<String> used = Collections.synchronizedSet(new TreeSet<>());

    BoundedConfiguration(TemplateSources sources) {
        super(Configuration.VERSION_2_3_34);
        this.sources = sources;
        setTemplateLoader(sources.loader());
        setCacheStorage(new StrongCacheStorage());
    }

    /** The files that were asked for so far. */
    Set<String> used() {
        return used;
    }

    /** Every way to a template, an import or include too, leads through here. */
    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object lookup,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        var template = super.getTemplate(name, locale, lookup, encoding, parse, ignoreMissing);
        if (template != null) {
            prepare(template);
        }
        return template;
    }

    private synchronized void prepare(Template template) {
        var file = template.getSourceName();
        used.add(file);
        if (!prepared.contains(template)) {
            ForbiddenBuiltIns.first(file, sources.text(file))
                    .ifPresent(flaw -> {
                        throw TemplateFault.of(flaw);
                    });
            _CoreAPI.addThreadInterruptedChecks(template);
            prepared.add(template);
        }
    }
}
