package dk.milepael.ingest.layout.agreement;

import dk.milepael.danish.Owners;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.plan.Party;
import dk.milepael.plan.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who is involved: units and people, as written. */
final class Involved {
    /** A point ends a sentence after a word, not after a letter or a usual abbreviation. */
    private static final Pattern ITEM_END =
            Pattern.compile(
                    "\\s*\\n\\s*|\\s*;\\s*|(?<=[\\p{L})]{2})(?<!\\b(?:bl|evt|inkl|ekskl|div|mfl|afd))\\.\\s+(?=\\p{Lu})");

    private static final Pattern AND_ALSO = Pattern.compile("\\s+samt\\s+");
    private static final Pattern COMMA_OUTSIDE = Pattern.compile(",\\s+(?![^(]*\\))");
    private static final Pattern RESPONSIBLE =
            Pattern.compile("(?iu)^ansvarlige?\\s*:.*|.*\\(ansvarlig\\)$");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’.-]*)+");

    /** «Staben for Økonomi, Innovation og IT» is one until its fields are told. */
    private static final Pattern LISTS_FIELDS = Pattern.compile("(?s).*\\bfor (?!.*\\bog\\b).*");

    private static final int MOST_WORDS_BEFORE_COMMA = 3;

    private final Owners owners;
    private final List<String> goesOn;
    private final List<String> tells;

    Involved(Owners owners, CardWords words) {
        this.owners = owners;
        this.goesOn = words.list("involved-goes-on");
        this.tells = words.list("involved-tells");
    }

    List<Party> read(String text) {
        var lines = CellText.items(text);
        return lines == null
                ? List.of()
                : ITEM_END.splitAsStream(lines).flatMap(this::parties).distinct().toList();
    }

    /** Who an item gives a role in so many words, else all that it names. */
    private Stream<Party> parties(String item) {
        var told = owners.inProse(item);
        return told.isEmpty()
                ? names(item)
                        .map(name -> name.replaceFirst("[.,]+$", "").strip())
                        .filter(name -> !name.isEmpty())
                        .flatMap(this::party)
                : told.stream();
    }

    /** «IT, GIS samt Teknik og Miljø» is three; a whole sentence is kept as it is. */
    private Stream<String> names(String item) {
        var isSentence = Arrays.stream(item.split("[\\s,.]+", -1)).anyMatch(tells::contains);
        return isSentence
                ? Stream.of(item)
                : AND_ALSO.splitAsStream(item).flatMap(part -> parts(part).stream());
    }

    private List<String> parts(String item) {
        var parts = new ArrayList<String>();
        for (var piece : COMMA_OUTSIDE.split(item, -1)) {
            if (!parts.isEmpty() && !beginsName(piece, parts)) {
                parts.set(parts.size() - 1, parts.getLast() + ", " + piece);
            } else {
                parts.add(piece);
            }
        }
        return parts;
    }

    private boolean beginsName(String piece, List<String> before) {
        var first = piece.split("[\\s.]+", 2)[0];
        return !first.isEmpty()
                && !LISTS_FIELDS.matcher(before.getLast()).matches()
                && (Character.isUpperCase(first.charAt(0))
                        || (!goesOn.contains(first)
                                && before.stream().allMatch(Involved::isShort)));
    }

    private static boolean isShort(String name) {
        return name.split("\\s+", -1).length <= MOST_WORDS_BEFORE_COMMA;
    }

    /** A person may have a role of her own; a unit is involved. */
    private Stream<Party> party(String name) {
        var role = RESPONSIBLE.matcher(name).matches() ? Role.ANSVARLIG : Role.INVOLVERET;
        var parties = owners.inCell(name);
        var kept =
                parties.size() == 1 || parties.stream().allMatch(party -> isPerson(party.name()))
                        ? parties
                        : List.of(new Party(name, Role.ANSVARLIG));
        return kept.stream()
                .map(party ->
                        party.role() == Role.ANSVARLIG ? new Party(party.name(), role) : party);
    }

    private static boolean isPerson(String name) {
        return NAME.matcher(name).matches();
    }
}
