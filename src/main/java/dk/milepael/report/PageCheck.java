package dk.milepael.report;

import dk.milepael.plan.Message;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a page through, without keeping it, for the first thing that is wrong in it. */
public final class PageCheck extends DefaultHandler {
    /** Deeper than any report; the renderers walk a page's tree with a call for each step down. */
    private static final int DEEPEST = 60;

    private @Nullable Locator locator;
    private @Nullable Fault fault;
    private int depth;

    private PageCheck() {}

    /**
     * What is wrong with a page and where.
     *
     * @param mark the text that the fault begins with, the last one before the place
     * @param line in the page, from 1; likewise the column
     */
    public record Fault(Message wrong, String mark, int line, int column) {

        /** Where in the page the fault begins, from 0. */
        public int offset(String page) {
            int start = 0;
            for (int next = 1; next < line && start >= 0; next++) {
                start = page.indexOf('\n', start) + 1;
            }
            int found = Math.min(page.length(), start + Math.max(0, column - 1));
            int begin = page.lastIndexOf(mark, found);
            return begin < 0 ? Math.max(found, page.indexOf(mark)) : begin;
        }
    }

    /** What is wrong first: no XML, or an element, attribute or address outside the vocabulary. */
    public static Optional<Fault> first(String page) {
        var check = new PageCheck();
        try {
            parser().parse(new InputSource(new StringReader(page)), check);
        } catch (SAXException e) {
            return Optional.of(check.fault == null ? MalformedPage.fault(e) : check.fault);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a page from memory", e);
        }
        return Optional.empty();
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
            throws SAXException {
        if (++depth > DEEPEST || !Vocabulary.hasElement(uri, qualified)) {
            stop(Vocabulary.Kind.ELEMENT, qualified, "<" + qualified);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            var name = attributes.getQName(i);
            var wrong = Vocabulary.fault(qualified, name, attributes.getValue(i));
            if (wrong.isPresent()) {
                stop(wrong.get(), wrong.get().shown(name, attributes.getValue(i)), name);
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
    }

    @Override
    public void processingInstruction(String target, String text) throws SAXException {
        stop(Vocabulary.Kind.ELEMENT, "?" + target, "<?" + target);
    }

    private void stop(Vocabulary.Kind kind, String name, String mark) throws SAXException {
        var wrong = Message.of("flaw.foreign." + kind.id()).with("navn", name);
        var at = Objects.requireNonNull(locator, "the parser tells where it is");
        fault = new Fault(wrong, mark, at.getLineNumber(), at.getColumnNumber());
        throw new SAXException(kind + " " + name);
    }

    private static SAXParser parser() {
        var factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("this Java has no XML parser as we need it", e);
        }
    }
}
