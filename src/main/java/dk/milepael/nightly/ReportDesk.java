package dk.milepael.nightly;

import dk.milepael.report.Document;
import dk.milepael.report.Flaw;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.template.TemplateFault;
import dk.milepael.report.template.Templates;
import dk.milepael.store.CourseStore;
import dk.milepael.store.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes pages with the municipality's own templates, and with the built-in ones where one of its
 * own has a fault.
 */
@Component
final class ReportDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ReportDesk.class);
    private static final Comparator<Flaw> IN_ORDER =
            Comparator.comparing(Flaw::file)
                    .thenComparingInt(Flaw::line)
                    .thenComparing(flaw -> flaw.wrong().key());

    /** With the report day itself, as many as a chart has room for. */
    private static final int DAYS_BEFORE = 11;

    private final Templates templates;
    private final Words words;
    private final Settings settings;
    private final PlanNotices notices;
    private final JudgedPlans judged;
    private final Set<Flaw> flaws = new ConcurrentSkipListSet<>(IN_ORDER);
    private final CourseStore courses;
    private final Readers readers;
    private final Map<String, Templates> others = new ConcurrentHashMap<>();
    private final EditionOfDay editions;

    ReportDesk(
            Templates templates,
            Words words,
            Settings settings,
            PlanNotices notices,
            JudgedPlans judged,
            CourseStore courses,
            Readers readers,
            EditionOfDay editions) {
        this.templates = templates;
        this.words = words;
        this.settings = settings;
        this.notices = notices;
        this.judged = judged;
        this.courses = courses;
        this.readers = readers;
        this.editions = editions;
    }

    /** What was made, and whether a built-in template stood in for one with a fault. */
    record Made<T>(T value, boolean builtInTemplate) {}

    /** A way to make something with templates and words. */
    interface Maker<T> extends BiFunction<Templates, Words, T> {}

    <T> Made<T> make(Maker<T> maker) {
        return make(maker, templates, words);
    }

    /** Likewise in a reader's language. */
    <T> Made<T> make(Locale language, Maker<T> maker) {
        if (language.getLanguage().equals(words.locale().getLanguage())) {
            return make(maker);
        }
        var other = new Words(language);
        var own =
                others.computeIfAbsent(
                        language.getLanguage(),
                        _ -> new Templates(other, settings.folders().templates()));
        return make(maker, own, other);
    }

    private <T> Made<T> make(Maker<T> maker, Templates own, Words language) {
        try {
            return new Made<>(maker.apply(own, language), false);
        } catch (TemplateFault e) {
            LOG.error("the built-in template is used instead of one with a fault", e);
            flaws.add(e.flaw());
            return new Made<>(maker.apply(own.builtIn(), language), true);
        }
    }

    <S> Made<Document> page(BiFunction<Templates, Words, Report<S>> kind, S subject, Run run) {
        return page(kind, subject, context(run));
    }

    <S> Made<Document> page(
            BiFunction<Templates, Words, Report<S>> kind, S subject, ReportContext context) {
        return make((own, language) -> kind.apply(own, language).of(subject, context));
    }

    /** Why built-in templates stood in for the municipality's own, for pages and mails. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    ReportContext context(Run run) {
        var background =
                new ReportContext.Background(
                        notices.of(run),
                        judged.rollCall(run),
                        courses.before(run.asOf(), DAYS_BEFORE),
                        readers.names(run));
        return new ReportContext(
                        settings.municipality(), settings.department(), run.asOf(), background)
                .with(editions.of(run));
    }
}
