package dk.milepael.ingest.receipt;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The links from one part of a workbook to others. */
final class Relationships {
    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String NONE = "<Relationships xmlns=\"%s\"/>".formatted(NAMESPACE);

    private final Parts parts;
    private final String from;
    private final String own;
    private final Document tree;

    private Relationships(Parts parts, String from) {
        this.parts = parts;
        this.from = from;
        this.own = partOf(from);
        this.tree =
                Xml.parse(
                        parts.has(own)
                                ? parts.read(own)
                                : NONE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Of a part, or of the whole file where the part's name is empty. */
    static Relationships of(Parts parts, String from) {
        return new Relationships(parts, from);
    }

    /** The part that holds the links of a part. */
    static String partOf(String from) {
        var slash = from.lastIndexOf('/') + 1;
        return from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
    }

    /** The parts that links of a type lead to, by the last word of the type. */
    List<String> targets(String type) {
        return all().stream()
                .filter(link -> link.getAttribute("Type").endsWith("/" + type))
                .map(this::target)
                .toList();
    }

    Optional<String> target(String type) {
        return targets(type).stream().findFirst();
    }

    Optional<String> targetOf(String id) {
        return all().stream()
                .filter(link -> link.getAttribute("Id").equals(id))
                .findFirst()
                .map(this::target);
    }

    /** Adds a link and answers its id. */
    String add(String type, String part) {
        var ids =
                Xml.children(tree.getDocumentElement()).stream()
                        .map(link -> link.getAttribute("Id"))
                        .toList();
        var number = ids.size() + 1;
        while (ids.contains("rId" + number)) {
            number++;
        }
        var link = Xml.append(tree.getDocumentElement(), "Relationship");
        link.setAttribute("Id", "rId" + number);
        link.setAttribute("Type", type);
        link.setAttribute("Target", "/" + part);
        parts.put(own, Xml.bytes(tree));
        return "rId" + number;
    }

    void removeTo(String type) {
        all().stream()
                .filter(link -> link.getAttribute("Type").endsWith("/" + type))
                .forEach(tree.getDocumentElement()::removeChild);
        parts.put(own, Xml.bytes(tree));
    }

    /** The links to parts; others lead out of the file. */
    private List<Element> all() {
        return Xml.children(tree.getDocumentElement()).stream()
                .filter(link -> !link.getAttribute("TargetMode").equals("External"))
                .toList();
    }

    private String target(Element link) {
        var target = link.getAttribute("Target");
        var folder = from.substring(0, from.lastIndexOf('/') + 1);
        return normal(target.startsWith("/") ? target : folder + target);
    }

    private static String normal(String path) {
        var steps = new ArrayDeque<String>();
        for (var step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return steps.stream().collect(Collectors.joining("/"));
    }
}
