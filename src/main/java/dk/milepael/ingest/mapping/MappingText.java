package dk.milepael.ingest.mapping;

import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.SheetMapping;
import dk.milepael.ingest.layout.Table.Span;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Family;
import dk.milepael.plan.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the text of a mapping file, and says of each thing that cannot be used in which line. */
final class MappingText {
    private static final Pattern COLUMNS =
            Pattern.compile("([A-Za-z]{1,3})(?:\\s*[-:]\\s*([A-Za-z]{1,3}))?");
    private static final Set<ColumnRole> TITLES =
            Set.of(
                    ColumnRole.INITIATIVE,
                    ColumnRole.ACTION,
                    ColumnRole.MILESTONE,
                    ColumnRole.GOAL,
                    ColumnRole.DESCRIPTION);

    private final String file;
    private final List<SheetMapping> sheets = new ArrayList<>();
    private final Set<String> ignored = new HashSet<>();
    private final List<Message> faults = new ArrayList<>();

    private MappingText(String file) {
        this.file = file;
    }

    static MappingFile read(String file, String text) {
        var reader = new MappingText(file);
        reader.read(text);
        return new MappingFile(file, text, reader.sheets, reader.ignored, reader.faults);
    }

    private void read(String text) {
        try {
            new Compose(LoadSettings.builder().setCodePointLimit(1 << 20).build())
                    .composeString(text)
                    .ifPresentOrElse(this::file, () -> fault("mapping.empty", 1));
        } catch (MarkedYamlEngineException e) {
            fault("mapping.not-yaml", e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1));
        } catch (YamlEngineException e) {
            fault("mapping.not-yaml", 1);
        }
    }

    private void file(Node root) {
        var entries = entries(root, Set.of(MappingWords.SHEETS, MappingWords.IGNORED));
        items(entries.get(MappingWords.IGNORED)).forEach(name -> ignored.add(text(name)));
        items(entries.get(MappingWords.SHEETS)).forEach(this::sheet);
        if (sheets.isEmpty() && ignored.isEmpty() && faults.isEmpty()) {
            fault("mapping.empty", line(root));
        }
    }

    private void sheet(Node node) {
        var before = faults.size();
        var entries =
                entries(
                        node,
                        Set.of(
                                MappingWords.NAME,
                                MappingWords.HEADER_ROW,
                                MappingWords.TYPE,
                                MappingWords.COLUMNS,
                                MappingWords.FINGERPRINT));
        var columns = columns(entries.get(MappingWords.COLUMNS), line(node));
        var row = headerRow(entries.get(MappingWords.HEADER_ROW), line(node));
        var family = family(entries.get(MappingWords.TYPE));
        var name = textOrNull(entries.get(MappingWords.NAME));
        var fingerprint = textOrNull(entries.get(MappingWords.FINGERPRINT));
        if (name == null && fingerprint == null && faults.size() == before) {
            fault("mapping.no-name", line(node));
        }
        if (faults.size() == before) {
            sheets.add(new SheetMapping(file, name, row, fingerprint, family, columns));
        }
    }

    private Map<ColumnRole, Span> columns(@Nullable Node node, int line) {
        var columns = new EnumMap<ColumnRole, Span>(ColumnRole.class);
        if (node == null) {
            fault("mapping.no-columns", line);
            return columns;
        }
        entries(node, null).forEach((word, value) -> column(columns, word, value));
        if (columns.keySet().stream().noneMatch(TITLES::contains)) {
            fault("mapping.no-title", line(node));
        }
        return columns;
    }

    private void column(Map<ColumnRole, Span> columns, String word, Node value) {
        var role = MappingWords.role(word).orElse(null);
        var match = COLUMNS.matcher(text(value));
        if (role == null) {
            faults.add(
                    at("mapping.unknown-role", line(value))
                            .with("ord", word)
                            .with("kendte", MappingWords.roles()));
        } else if (!match.matches()) {
            faults.add(at("mapping.wrong-column", line(value)).with("ord", text(value)));
        } else {
            var from = column(match.group(1));
            var to = match.group(2) == null ? from : column(match.group(2));
            var span = new Span(Math.min(from, to), Math.max(from, to));
            if (columns.values().stream().anyMatch(other -> other.holds(span.from()))) {
                faults.add(at("mapping.same-column", line(value)).with("ord", text(value)));
            }
            columns.put(role, span);
        }
    }

    private static int column(String letters) {
        var column = 0;
        for (var letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }

    private int headerRow(@Nullable Node node, int line) {
        var text = node == null ? "" : text(node);
        if (text.matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(text) - 1;
        }
        fault("mapping.wrong-row", node == null ? line : line(node));
        return 0;
    }

    private Family family(@Nullable Node node) {
        if (node == null) {
            return Family.OTHER;
        }
        return MappingWords.type(text(node))
                .orElseGet(() -> {
                    faults.add(
                            at("mapping.wrong-type", line(node))
                                    .with("ord", text(node))
                                    .with("kendte", MappingWords.types()));
                    return Family.OTHER;
                });
    }

    /** The names and values of a node; faults for names other than the known ones, null for any. */
    private Map<String, Node> entries(Node node, @Nullable Set<String> known) {
        var entries = new LinkedHashMap<String, Node>();
        if (!(node instanceof MappingNode mapping)) {
            fault("mapping.no-entries", line(node));
            return entries;
        }
        for (var tuple : mapping.getValue()) {
            var name = text(tuple.getKeyNode());
            if (known != null && !known.contains(name)) {
                faults.add(
                        at("mapping.unknown-key", line(tuple.getKeyNode()))
                                .with("ord", name)
                                .with(
                                        "kendte",
                                        String.join(", ", known.stream().sorted().toList())));
            }
            entries.put(name, tuple.getValueNode());
        }
        return entries;
    }

    private List<Node> items(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private static @Nullable String textOrNull(@Nullable Node node) {
        var text = node == null ? "" : text(node);
        return text.isEmpty() ? null : text;
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private void fault(String key, int line) {
        faults.add(at(key, line));
    }

    private Message at(String key, int line) {
        return Message.of(key).with("fil", file).with("linje", new Arg.Count(line));
    }
}
