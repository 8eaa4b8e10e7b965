package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Closest;
import dk.milepael.report.Flaw;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks a design through for what would keep it from being used. */
final class DesignCheck {
    private static final List<String> NEEDED =
            List.of(Design.DOCUMENT, Design.STYLES, Design.NUMBERING, Design.CORE);
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Pattern RELATIONSHIP = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern TARGET = Pattern.compile("Target=\"([^\"]*)\"");
    private static final Pattern FETCHING_FIELD =
            Pattern.compile(
                    "(?i)\\b(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|LINK|IMPORT|RD)\\s+[^<]*");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<w:instrText[^>]*>([^<]*)|w:instr=\"([^\"]*)\"");

    private final Map<String, byte[]> parts;

    DesignCheck(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** What is wrong with it; where it is no Word document at all, only that. */
    List<Flaw> flaws() {
        var missing = NEEDED.stream().filter(name -> !parts.containsKey(name)).findFirst();
        if (missing.isPresent()) {
            return List.of(damaged(missing.get() + " mangler"));
        }
        if (text(Design.DOCUMENT).contains(STRICT)) {
            return List.of(damaged("Strict Open XML"));
        }
        try {
            return Stream.of(macros(), outside(), styles(), controls(), content())
                    .flatMap(flaws -> flaws)
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(damaged(String.valueOf(e.getMessage())));
        }
    }

    private Stream<Flaw> macros() {
        var found =
                parts.keySet().stream()
                                .anyMatch(name ->
                                        name.toLowerCase(java.util.Locale.ROOT)
                                                .endsWith("vbaproject.bin"))
                        || text("[Content_Types].xml").contains("macroEnabled");
        return found ? Stream.of(flaw("flaw.design.macros")) : Stream.empty();
    }

    /**
     * Pictures, templates and fields that an office program would fetch; links are none of them.
     */
    private Stream<Flaw> outside() {
        var related =
                parts.keySet().stream()
                        .filter(name -> name.endsWith(".rels"))
                        .flatMap(name -> RELATIONSHIP.matcher(text(name)).results())
                        .map(MatchResult::group)
                        .filter(one -> one.contains("TargetMode=\"External\""))
                        .filter(one -> !one.contains("/hyperlink\""))
                        .map(one -> TARGET.matcher(one).results().findFirst())
                        .map(target -> target.map(one -> one.group(1)).orElse("?"));
        return Stream.concat(related, fields())
                .distinct()
                .map(name -> flaw("flaw.design.outside", "navn", Objects.requireNonNull(name)));
    }

    private Stream<String> fields() {
        return parts.keySet().stream()
                .filter(Design::isPage)
                .flatMap(name -> FIELD.matcher(text(name)).results())
                .map(field -> field.group(1) == null ? field.group(2) : field.group(1))
                .filter(code -> FETCHING_FIELD.matcher(code.strip()).matches())
                .map(String::strip);
    }

    private Stream<Flaw> styles() {
        return new Styles(frame(Design.STYLES))
                .missing().stream()
                        .map(style ->
                                flaw(
                                        "flaw.design.style",
                                        "navn",
                                        new Arg.Word("style." + style.name())));
    }

    private Stream<Flaw> controls() {
        return parts.keySet().stream()
                .filter(Design::isPage)
                .flatMap(name -> frame(name).controls().stream())
                .filter(control -> !control.isOfTheProgram())
                .map(ContentControl::name)
                .filter(name -> !name.isEmpty() && !ContentControl.KNOWN.contains(name))
                .distinct()
                .map(DesignCheck::unknown);
    }

    private static Flaw unknown(String name) {
        return Closest.to(name, ContentControl.KNOWN)
                .map(meant ->
                        Flaw.of(
                                Design.FILE,
                                Message.of("flaw.design.control-misspelt")
                                        .with("navn", name)
                                        .with("mente", meant)))
                .orElseGet(() -> flaw("flaw.design.control", "navn", name));
    }

    private Stream<Flaw> content() {
        var places =
                frame(Design.DOCUMENT).controls().stream()
                        .filter(control -> control.name().equals(ContentControl.CONTENT))
                        .toList();
        if (places.size() != 1) {
            return Stream.of(
                    flaw(
                            places.isEmpty()
                                    ? "flaw.design.no-content"
                                    : "flaw.design.content-twice"));
        }
        return places.getFirst().isInTheText()
                ? Stream.empty()
                : Stream.of(flaw("flaw.design.content-place"));
    }

    private Frame frame(String name) {
        return new Frame(Objects.requireNonNull(parts.get(name), name));
    }

    private String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), UTF_8);
    }

    private static Flaw damaged(String detail) {
        return flaw("flaw.design.damaged", "detalje", detail);
    }

    private static Flaw flaw(String key) {
        return Flaw.of(Design.FILE, Message.of(key));
    }

    private static Flaw flaw(String key, String name, String value) {
        return flaw(key, name, new Arg.Text(value));
    }

    private static Flaw flaw(String key, String name, Arg value) {
        return Flaw.of(Design.FILE, Message.of(key).with(name, value));
    }
}
