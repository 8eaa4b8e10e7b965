package dk.milepael.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The XHTML that pages are written in. What is not named here no renderer takes: neither scripts
 * and frames, nor styles and pictures from elsewhere, nor links that lead to anything but pages and
 * mail addresses.
 */
public final class Vocabulary {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** Each element and the attributes that are its own. */
    private static final Map<String, Set<String>> ELEMENTS =
            elements(
                    """
                    html xmlns
                    head
                    title
                    meta name content
                    body
                    header
                    footer
                    section
                    nav
                    h1
                    h2
                    h3
                    h4
                    p
                    pre
                    ul
                    ol start
                    li
                    dl
                    dt
                    dd
                    table
                    caption
                    colgroup
                    col width
                    thead
                    tbody
                    tr
                    th scope colspan rowspan headers
                    td colspan rowspan headers
                    figure
                    div
                    data value
                    img src alt width height
                    a href
                    span
                    strong
                    em
                    small
                    br
                    form hidden
                    label
                    select name
                    option value
                    output
                    """);

    private static final Set<String> EVERYWHERE =
            Set.of("id", "class", "lang", "xml:lang", "title", "role");
    private static final Pattern TOLD_BY_NAME = Pattern.compile("(aria|data)-[a-z-]+");

    /** A picture that the page carries with it, as {@code Logo} writes it. */
    private static final Pattern PICTURE =
            Pattern.compile("data:image/png;base64,[A-Za-z0-9+/]+={0,2}");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Vocabulary() {}

    /** What of a page may be outside the vocabulary. */
    public enum Kind {
        ELEMENT,
        ATTRIBUTE,
        ADDRESS,
        PICTURE;

        private static final int LONGEST_SHOWN = 60;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What of an attribute a reader is told. */
        String shown(String attribute, String value) {
            var shown = this == ATTRIBUTE ? attribute : value;
            return shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown;
        }
    }

    public static boolean hasElement(String namespace, String name) {
        return ELEMENTS.containsKey(name) && (namespace.isEmpty() || namespace.equals(XHTML));
    }

    /** What is wrong with an attribute of an element of the vocabulary. */
    public static Optional<Kind> fault(String element, String attribute, String value) {
        var known =
                ELEMENTS.getOrDefault(element, Set.of()).contains(attribute)
                        || EVERYWHERE.contains(attribute)
                        || TOLD_BY_NAME.matcher(attribute).matches();
        if (!known) {
            return Optional.of(Kind.ATTRIBUTE);
        }
        return switch (attribute) {
            case "href" -> isSafeAddress(value) ? Optional.empty() : Optional.of(Kind.ADDRESS);
            case "src" -> isPicture(value) ? Optional.empty() : Optional.of(Kind.PICTURE);
            default -> Optional.empty();
        };
    }

    /** Whether the address is a picture that the page carries with it. */
    public static boolean isPicture(String address) {
        return PICTURE.matcher(address).matches();
    }

    /** Whether a link may lead there: within the page, to a file beside it, to the web, to mail. */
    public static boolean isSafeAddress(String address) {
        var bare = address.strip();
        if (bare.chars().anyMatch(Character::isISOControl)
                || bare.startsWith("/")
                || bare.contains("\\")) {
            return false;
        }
        var scheme = SCHEME.matcher(bare);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> elements(String table) {
        var elements = new HashMap<String, Set<String>>();
        table.lines()
                .map(line -> line.split(" ", -1))
                .forEach(words ->
                        elements.put(
                                words[0],
                                Set.copyOf(Arrays.asList(words).subList(1, words.length))));
        return elements;
    }
}
