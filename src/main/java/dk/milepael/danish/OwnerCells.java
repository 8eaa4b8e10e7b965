package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Party;
import dk.milepael.plan.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the parties of an owner cell. */
final class OwnerCells {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*;\\s*|(?<!-)\\s*/\\s*|\\n\\s*\\n");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern LABEL = Pattern.compile("^([\\p{L} ]+):\\s*(.+)$", Pattern.DOTALL);
    private static final Pattern BRACKETED =
            Pattern.compile("^(.+?)\\s*[(,]\\s*([\\p{L} ]+?)\\)?$");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*+(?:\\s++\\p{Lu}[\\p{L}'’.-]*+)++");

    private static final Pattern LABEL_BEFORE = Pattern.compile("^[\\p{L} ]+:\\s*");
    private static final Pattern BRACKET_BEHIND = Pattern.compile("\\s*\\(.*\\)$");

    /** Longer words with what stands in brackets behind them are no person's name. */
    private static final int LONGEST_NAME = 200;

    private final RoleWords roles;

    OwnerCells(WordList words) {
        roles = new RoleWords(words);
    }

    List<Party> read(String cell) {
        var parties = new ArrayList<Party>();
        var role = Role.ANSVARLIG;
        for (var part : parts(cell)) {
            var label = LABEL.matcher(part);
            var named = label.matches() ? roles.role(label.group(1)) : Optional.<Role>empty();
            role = named.orElse(role);
            var current = role;
            names(named.isPresent() ? label.group(2) : part)
                    .map(name -> party(name, current))
                    .forEach(parties::add);
        }
        return parties.stream().distinct().toList();
    }

    private Party party(String name, Role role) {
        var bracketed = BRACKETED.matcher(name);
        if (name.length() <= LONGEST_NAME && bracketed.matches()) {
            var own = roles.role(bracketed.group(2));
            if (own.isPresent()) {
                return new Party(bracketed.group(1), own.get());
            }
        }
        return new Party(name, role);
    }

    private List<String> parts(String cell) {
        return SEPARATOR.splitAsStream(cell.strip()).flatMap(this::lines).toList();
    }

    /** Lines are one name unless each is a full one or begins with a role. */
    private Stream<String> lines(String part) {
        var parts = new ArrayList<StringBuilder>();
        for (var line : LINE_BREAK.split(part.strip(), -1)) {
            boolean first = parts.isEmpty();
            if (first || startsAnew(parts.getLast(), line)) {
                parts.add(new StringBuilder(line));
            } else {
                join(parts.getLast(), line);
            }
        }
        return parts.stream().map(StringBuilder::toString);
    }

    private boolean startsAnew(CharSequence before, String line) {
        var label = LABEL.matcher(line);
        boolean labelled = label.matches() && roles.role(label.group(1)).isPresent();
        boolean listed = !before.isEmpty() && before.charAt(before.length() - 1) == ',';
        return labelled || listed || (isFullName(line) && endsInFullName(before));
    }

    private static boolean endsInFullName(CharSequence before) {
        return before.length() <= LONGEST_NAME
                && isFullName(LABEL_BEFORE.matcher(before).replaceFirst(""));
    }

    /** «Økonomi-» before «afdelingen» is a word divided at the line's end. */
    private static void join(StringBuilder before, String line) {
        int last = before.length() - 1;
        boolean divided =
                last >= 0
                        && before.charAt(last) == '-'
                        && !line.isEmpty()
                        && Character.isLowerCase(line.charAt(0));
        if (divided) {
            before.setLength(last);
        } else {
            before.append(' ');
        }
        before.append(line);
    }

    /** «og» and commas part full names only: «Økonomi og Indkøb» is one unit. */
    private static Stream<String> names(String part) {
        var text = part.replaceAll("\\s+", " ").strip().replaceFirst("[,.]$", "");
        var pieces = text.split("\\s*,\\s*|\\s+(?:og|samt|&)\\s+", -1);
        boolean people =
                pieces.length > 1 && Arrays.stream(pieces).allMatch(OwnerCells::isFullName);
        return (people ? Arrays.stream(pieces) : Stream.of(text)).filter(name -> !name.isBlank());
    }

    private static boolean isFullName(String text) {
        return text.length() <= LONGEST_NAME
                && FULL_NAME.matcher(BRACKET_BEHIND.matcher(text).replaceFirst("")).matches();
    }
}
