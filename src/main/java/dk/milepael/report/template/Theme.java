package dk.milepael.report.template;

import dk.milepael.plan.Message;
import dk.milepael.report.Flaw;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a stylesheet through: whether it can be read, and whether it stays on the page. Functions
 * and rules are those of an allow-list, for a browser knows many that fetch something.
 */
final class Theme {
    static final String FILE = "theme.css";

    private static final Set<String> FUNCTIONS =
            Set.of(
                    "attr",
                    "calc",
                    "clamp",
                    "counter",
                    "counters",
                    "element",
                    "hsl",
                    "hsla",
                    "lang",
                    "leader",
                    "max",
                    "min",
                    "not",
                    "nth-child",
                    "nth-last-child",
                    "nth-of-type",
                    "rgb",
                    "rgba",
                    "running",
                    "target-counter",
                    "var");
    private static final Set<String> RULES = Set.of("media", "page");
    private static final Pattern MARGIN =
            Pattern.compile(
                    "(top|bottom|left|right)(-(left|right|top|bottom|middle|center|corner)){1,3}");
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?s)(?<comment>/\\*.*?\\*/)|(?<text>\"[^\"\\n]*\"|'[^'\\n]*')"
                            + "|(?<rule>@[\\w-]*)|(?<function>[\\w-]+\\()|(?<sign>[{};:()\\\\<\"']|/\\*)");
    private static final Pattern PROPERTY = Pattern.compile("(?s)\\s*-?-?[A-Za-z][\\w-]*\\s*");

    private final String css;
    private final SourceText source;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int brackets;
    private int statement;
    private int colon = -1;
    private boolean isRule;

    private Theme(String css) {
        this.css = css;
        this.source = SourceText.of(css);
    }

    /** What is wrong with it, in its order. */
    static List<Flaw> flaws(String css) {
        var theme = new Theme(css);
        theme.read();
        return theme.flaws;
    }

    private void read() {
        var token = TOKEN.matcher(css);
        while (token.find()) {
            if (token.group("rule") != null) {
                rule(token.group("rule").substring(1).toLowerCase(Locale.ROOT), token.start());
            } else if (token.group("function") != null) {
                function(token.group("function"), token.start());
            } else if (token.group("sign") != null) {
                sign(token.group("sign"), token.start());
            }
        }
        if (!open.isEmpty()) {
            flaw("theme.unclosed", open.peek(), "{");
        }
    }

    private void rule(String name, int at) {
        isRule = true;
        if (!RULES.contains(name) && !(MARGIN.matcher(name).matches() && !open.isEmpty())) {
            flaw("theme.rule", at, "@" + name);
        }
    }

    private void function(String name, int at) {
        brackets++;
        var bare = name.substring(0, name.length() - 1).toLowerCase(Locale.ROOT);
        if (!FUNCTIONS.contains(bare) && !(isRule && bare.equals("and"))) {
            flaw("theme.function", at, bare + "()");
        }
    }

    private void sign(String sign, int at) {
        switch (sign) {
            case "(" -> brackets++;
            case ")" -> brackets = Math.max(0, brackets - 1);
            case ":" -> colon(at);
            case "{" -> {
                open.push(at);
                begin(at);
            }
            case "}" -> close(at);
            case ";" -> {
                declaration(at);
                begin(at);
            }
            case "/*" -> flaw("theme.unclosed", at, "/*");
            case "\\", "<" -> flaw("theme.sign", at, sign);
            default -> flaw("theme.unclosed", at, sign);
        }
    }

    private void colon(int at) {
        if (brackets == 0 && colon >= 0 && !isSelector(at)) {
            flaw("theme.semicolon", at, line(at));
        }
        if (brackets == 0 && colon < 0) {
            colon = at;
        }
    }

    private void close(int at) {
        declaration(at);
        if (open.isEmpty()) {
            flaw("theme.unopened", at, "}");
        } else {
            open.pop();
        }
        begin(at);
    }

    private void begin(int at) {
        statement = at + 1;
        colon = -1;
        brackets = 0;
        isRule = false;
    }

    /** A declaration stands between braces, and has a name before its colon. */
    private void declaration(int end) {
        var text = css.substring(statement, end).replaceAll("(?s)/\\*.*?\\*/", " ");
        if (text.isBlank()) {
            return;
        }
        var name =
                colon < 0 ? "" : css.substring(statement, colon).replaceAll("(?s)/\\*.*?\\*/", "");
        if (open.isEmpty() || !PROPERTY.matcher(name).matches()) {
            flaw("theme.declaration", statement + leadingSpace(text), text.strip());
        }
    }

    private static int leadingSpace(String text) {
        return text.length() - text.stripLeading().length();
    }

    /** Whether what is being read goes on to a brace: in «a:hover::before {» there are colons. */
    private boolean isSelector(int at) {
        for (int next = at; next < css.length(); next++) {
            char character = css.charAt(next);
            if (character == '{') {
                return true;
            }
            if (character == ';' || character == '}') {
                return false;
            }
        }
        return false;
    }

    private String line(int at) {
        return source.quote(source.line(at), source.column(at));
    }

    private void flaw(String wrong, int at, String name) {
        int line = source.line(at);
        int column = source.column(at);
        var message = Message.of("flaw." + wrong).with("navn", name);
        flaws.add(new Flaw(FILE, line, column, source.quote(line, column), message));
    }
}
