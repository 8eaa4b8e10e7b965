package dk.milepael.report.template;

import dk.milepael.plan.Message;
import dk.milepael.report.Flaw;
import dk.milepael.report.Words;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** FreeMarker, which reaches neither Java nor other files, and has its time and room. */
final class Engine {
    private final TemplateSources sources;
    private final Map<String, Object> shared = new HashMap<>();
    private final Bounds bounds;
    private final BoundedConfiguration configuration;
    private final FaultTeller faults;
    private final List<Flaw> gathered = new CopyOnWriteArrayList<>();

    Engine(TemplateSources sources, Words words, @Nullable Logo logo, Bounds bounds) {
        this.sources = sources;
        this.bounds = bounds;
        faults = new FaultTeller(sources);
        configuration = new BoundedConfiguration(sources);
        lock(configuration);
        configuration.setLocale(words.locale());
        shared.put("t", new Say(words));
        shared.put("language", words.locale().toLanguageTag());
        if (logo != null) {
            shared.put("logo", logo);
        }
    }

    private static void lock(Configuration configuration) {
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new PlainValues());
    }

    /**
     * What a template makes of a view.
     *
     * @throws TemplateFault where it cannot be used
     */
    String page(String template, Object view) {
        var page = new PageWriter(bounds.characters());
        write(template, view, page);
        return page.page();
    }

    /** Where in which template the character at that offset of the page comes from. */
    SourceTrace.Place place(String template, Object view, int offset) {
        var trace = new SourceTrace(offset, bounds.characters());
        write(template, view, trace);
        return trace.place().orElseGet(() -> new SourceTrace.Place(template, 0, 0));
    }

    /** What keeps a template from being read at all. */
    Optional<Flaw> unreadable(String template) {
        try {
            configuration.getTemplate(template);
            return Optional.empty();
        } catch (IOException | TemplateFault e) {
            return Optional.of(faults.told(template, e).flaw());
        }
    }

    Flaw flaw(SourceTrace.Place place, Message wrong) {
        var quote = SourceText.of(sources.text(place.file())).quote(place.line(), place.column());
        return new Flaw(place.file(), place.line(), place.column(), quote, wrong);
    }

    /** From here on a fault is noted, and the template goes on behind it. */
    void gather() {
        configuration.setTemplateExceptionHandler(
                (fault, running, page) -> gathered.add(faults.told("?", fault).flaw()));
    }

    boolean hasGathered() {
        return !gathered.isEmpty();
    }

    /** What was noted since the last call. */
    List<Flaw> gathered() {
        var noted = List.copyOf(gathered);
        gathered.clear();
        return noted;
    }

    Set<String> used() {
        return configuration.used();
    }

    private void write(String template, Object view, PageWriter page) {
        var model = new HashMap<>(shared);
        model.put("view", view);
        var task = new FutureTask<>(writing(template, model, page));
        Thread.ofPlatform().daemon().name("template " + template).start(task);
        try {
            task.get(bounds.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw faults.told(template, Objects.requireNonNull(e.getCause()));
        } catch (TimeoutException e) {
            task.cancel(true);
            throw faults.told(template, new Bounds.TooSlow(bounds.time()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making " + template, e);
        }
    }

    private Callable<Boolean> writing(String template, Map<String, Object> model, PageWriter page) {
        return () -> {
            configuration.getTemplate(template).process(model, page);
            return true;
        };
    }
}
