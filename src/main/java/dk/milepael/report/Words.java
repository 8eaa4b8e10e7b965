package dk.milepael.report;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message bundles of one language, and the way its days and numbers are written. */
public final class Words {
    public static final Locale DANISH = Locale.of("da", "DK");

    /** One file for each topic and language in the folder {@code words}. */
    static final List<String> TOPICS =
            List.of(
                    "rules",
                    "rulebook",
                    "reading",
                    "layout",
                    "report",
                    "views",
                    "families",
                    "overview",
                    "across",
                    "workbook",
                    "intake",
                    "index",
                    "open",
                    "receipt",
                    "mail",
                    "recipients",
                    "outbox",
                    "sendings",
                    "night",
                    "check",
                    "flaws",
                    "charts",
                    "corrections",
                    "safeguards",
                    "operator",
                    "since",
                    "digest",
                    "edition");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");

    private final Locale locale;
    private final Map<String, String> texts = new HashMap<>();

    /** Danish words, or English ones where the language is English. */
    public Words(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.UK : DANISH;
        TOPICS.forEach(this::load);
    }

    public Locale locale() {
        return locale;
    }

    /** The message in words; an unknown key or a placeholder without a value is a bug of ours. */
    public String say(Message message) {
        var text = text(message.key());
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(hole -> Matcher.quoteReplacement(fill(message, hole.group(1))))
                // a quoted sentence ends ours too
                .replace(".«.", ".«");
    }

    public String say(String key) {
        return say(Message.of(key));
    }

    /** Whether there are words for the key, for texts that not every case has. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A day in full: «31. december 2026». */
    public String day(LocalDate day) {
        return "%d%s %s"
                .formatted(day.getDayOfMonth(), isEnglish() ? "" : ".", month(YearMonth.from(day)));
    }

    /** A day for a narrow column: «31-12-2026». */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(isEnglish() ? "dd/MM/uuuu" : "dd-MM-uuuu", locale)
                .format(day);
    }

    /** Money in kroner: «4.200.000», and with øre only where there are any. */
    public String amount(BigDecimal kroner) {
        var format = NumberFormat.getNumberInstance(locale);
        var whole = kroner.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(kroner);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String fill(Message message, String name) {
        var value = message.args().get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "no value for {%s} of %s".formatted(name, message.key()));
        }
        return word(value);
    }

    private String word(Arg value) {
        return switch (value) {
            case Arg.Text(var text) -> text;
            case Arg.Word(var key) -> text(key);
            case Arg.Day(var day) -> day(day);
            case Arg.Month(var month) -> month(month);
            case Arg.Weekday(var day) -> day.getDisplayName(TextStyle.FULL, locale);
            case Arg.Days(var days) -> counted("unit.day", days);
            case Arg.WorkingDays(var days) -> counted("unit.working-day", days);
            case Arg.Count(var number) -> number(number);
            case Arg.Sentence(var message) -> say(message);
        };
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
    }

    private String counted(String unit, long number) {
        return number(number) + " " + text(number == 1 ? unit + ".one" : unit + ".many");
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    private String text(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + locale);
        }
        return text;
    }

    private void load(String topic) {
        var file = "/words/%s_%s.properties".formatted(topic, locale.getLanguage());
        try (var stream = Words.class.getResourceAsStream(file)) {
            var read = new Properties();
            var found = Objects.requireNonNull(stream, () -> "no words in " + file);
            read.load(new InputStreamReader(found, StandardCharsets.UTF_8));
            read.forEach((key, text) -> add((String) key, (String) text, file));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private void add(String key, String text, String file) {
        if (texts.putIfAbsent(key, text) != null) {
            throw new IllegalStateException("%s is worded twice, again in %s".formatted(key, file));
        }
    }
}
