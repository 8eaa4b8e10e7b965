package dk.milepael.report.html;

import dk.milepael.report.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lets a page load nothing and run nothing but our own script, where the page has a filter. */
final class ContentPolicy {
    private static final String NOTHING =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
                    + "base-uri 'none'; form-action 'none'";

    private static final String FILTER = script("filter.js");

    private ContentPolicy() {}

    /** A script that came with the page is not ours and is left out. */
    static void set(Document page) {
        for (var script : Pages.all(page, "script")) {
            script.getParentNode().removeChild(script);
        }
        boolean hasFilter =
                Pages.all(page, "form").stream().anyMatch(form -> Pages.hasClass(form, "filter"));
        var head = Pages.first(page, "head");
        var policy = Pages.child(head, "meta", "");
        policy.setAttribute("http-equiv", "Content-Security-Policy");
        policy.setAttribute("content", hasFilter ? NOTHING + "; script-src " + hash() : NOTHING);
        head.insertBefore(policy, head.getFirstChild());
        if (hasFilter) {
            addFilter(page);
        }
    }

    private static void addFilter(Document page) {
        Element body = Pages.first(page, "body");
        Pages.child(body, "script", FILTER);
    }

    private static String hash() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(FILTER.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String script(String name) {
        try (var stream = ContentPolicy.class.getResourceAsStream(name)) {
            var bytes = Objects.requireNonNull(stream, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
