package dk.milepael.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges pages by axe in a browser, each in frames as wide as a screen. */
public final class AxeJudge {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final Pattern RESULT = Pattern.compile("(?s)<pre id=\"result\">(.*?)</pre>");
    private static final Pattern POLICY =
            Pattern.compile("<meta[^>]*http-equiv=\"Content-Security-Policy\"[^>]*>");

    /** What was found in a page at a width in CSS pixels; needed is how wide its content is. */
    public record Finding(String page, int width, int needed, List<Violation> violations) {}

    /** A rule that is broken, how badly, and where first. */
    public record Violation(String rule, String impact, String where) {
        public boolean isSerious() {
            return impact.equals("serious") || impact.equals("critical");
        }
    }

    private final Browser browser;
    private final Path folder;

    public AxeJudge(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /** One finding for each page and width. */
    public List<Finding> judge(List<Path> pages, int... widths) throws IOException {
        var html = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><title>T</title>");
        for (var page : pages) {
            for (int width : widths) {
                html.append(frame(page, width));
            }
        }
        html.append("<script type=\"text/plain\" id=\"axe\">").append(resource(AXE));
        html.append("</script><pre id=\"result\"></pre><script>");
        html.append(resource("/browser/judge.js")).append("</script>");
        var sheet = Files.writeString(Files.createTempFile(folder, "judge", ".html"), html);
        return read(browser.dom(sheet.toUri().toString()));
    }

    /** Axe is foreign to the page, so the copy is without the policy that would keep it out. */
    private static String frame(Path page, int width) throws IOException {
        var content = POLICY.matcher(Files.readString(page)).replaceFirst("");
        return "<iframe style=\"border: 0\" width=\"%d\" height=\"800\" title=\"%s\" srcdoc=\"%s\"></iframe>"
                .formatted(width, page.getFileName(), escaped(content));
    }

    private static List<Finding> read(String dom) {
        var result = RESULT.matcher(dom);
        if (!result.find() || result.group(1).isEmpty()) {
            throw new AssertionError("the browser has judged nothing");
        }
        var findings = new ArrayList<Finding>();
        for (var finding : JsonMapper.shared().readTree(unescaped(result.group(1)))) {
            findings.add(
                    new Finding(
                            finding.get("page").asString(),
                            finding.get("width").asInt(),
                            finding.get("needed").asInt(),
                            violations(finding.get("violations"))));
        }
        return findings;
    }

    private static List<Violation> violations(JsonNode all) {
        var violations = new ArrayList<Violation>();
        for (var one : all) {
            violations.add(
                    new Violation(
                            one.get("rule").asString(),
                            one.get("impact").asString(),
                            one.get("where").asString()));
        }
        return violations;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String resource(String name) {
        try (var stream = AxeJudge.class.getResourceAsStream(name)) {
            var bytes = Objects.requireNonNull(stream, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
