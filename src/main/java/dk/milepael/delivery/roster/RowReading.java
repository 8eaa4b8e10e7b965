package dk.milepael.delivery.roster;

import dk.milepael.delivery.Recipient.Contact;
import dk.milepael.delivery.Recipient.Role;
import dk.milepael.delivery.Recipient.Scope;
import dk.milepael.delivery.Rhythm;
import dk.milepael.delivery.Subscription;
import dk.milepael.delivery.Subscription.Report;
import dk.milepael.delivery.roster.ListedRow.Away;
import dk.milepael.delivery.roster.RosterFault.Kind;
import dk.milepael.delivery.roster.RosterSheet.Row;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one row by itself; what can't be read is told, and the row is used without it. */
final class RowReading {
    /** No list of names is longer; a text that is much longer is cut here when it is read. */
    private static final int LONGEST = 2_500;

    private final RosterHeader header;
    private final Row row;
    private final Locale usual;
    private final Faults faults;

    RowReading(RosterHeader header, Row row, Locale usual, Faults faults) {
        this.usual = usual;
        this.header = header;
        this.row = row;
        this.faults = faults;
    }

    /** Empty where the row has no name or address that could be used, or a cell is too long. */
    Optional<ListedRow> read() {
        if (isTooLong()) {
            return Optional.empty();
        }
        var name = text(RosterColumn.NAME);
        var address = text(RosterColumn.ADDRESS).replaceFirst("(?i)^mailto:", "");
        if (!isUsable(name, address)) {
            return Optional.empty();
        }
        var roles = roles();
        return Optional.of(
                new ListedRow(
                        row,
                        new Contact(name.replaceAll("[\\s\\p{Z}]+", " "), address, language()),
                        aliases(),
                        roles,
                        new Scope(names(RosterColumn.PLANS), names(RosterColumn.SECTIONS)),
                        subscription(roles),
                        away(),
                        text(RosterColumn.SUPERIOR)));
    }

    private boolean isTooLong() {
        var before = faults.count();
        header.columns().keySet().stream()
                .filter(column -> text(column).length() >= LONGEST)
                .forEach(column -> fault(Kind.TOO_LONG, column, text(column)));
        return faults.count() > before;
    }

    private boolean isUsable(String name, String address) {
        var before = faults.count();
        if (name.isEmpty()) {
            fault(Kind.NO_NAME, RosterColumn.NAME);
        } else if (!PersonName.isOne(name)) {
            fault(Kind.WRONG_NAME, RosterColumn.NAME, name);
        }
        if (address.isEmpty()) {
            fault(Kind.NO_ADDRESS, RosterColumn.ADDRESS, name);
        } else if (!MailAddress.isOne(address)) {
            fault(Kind.WRONG_ADDRESS, RosterColumn.ADDRESS, address);
        }
        return faults.count() == before;
    }

    private List<String> aliases() {
        var written = names(RosterColumn.ALIASES);
        written.stream()
                .filter(alias -> !PersonName.isOne(alias))
                .forEach(alias -> fault(Kind.WRONG_ALIAS, RosterColumn.ALIASES, alias));
        return written.stream().filter(PersonName::isOne).toList();
    }

    private Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : Choices.in(text(RosterColumn.ROLES))) {
            Choices.role(word)
                    .ifPresentOrElse(
                            roles::add, () -> fault(Kind.UNKNOWN_ROLE, RosterColumn.ROLES, word));
        }
        return roles.isEmpty() ? EnumSet.of(Role.OWNER) : roles;
    }

    private Locale language() {
        var word = text(RosterColumn.LANGUAGE);
        var known = Choices.language(word);
        if (known.isEmpty() && !word.isEmpty()) {
            fault(Kind.UNKNOWN_LANGUAGE, RosterColumn.LANGUAGE, word);
        }
        return known.orElse(usual);
    }

    private Subscription subscription(Set<Role> roles) {
        var reports = EnumSet.noneOf(Report.class);
        var word = Choices.isYes(text(RosterColumn.WORD));
        for (var choice : Choices.in(text(RosterColumn.REPORTS))) {
            word |= Choices.isWord(choice);
            var report = Choices.report(choice);
            report.ifPresent(reports::add);
            if (report.isEmpty() && !Choices.isWord(choice)) {
                fault(Kind.UNKNOWN_REPORT, RosterColumn.REPORTS, choice);
            }
        }
        return new Subscription(reports.isEmpty() ? usual(roles) : reports, word, rhythm());
    }

    /** What somebody of these roles gets who chooses nothing. */
    private static Set<Report> usual(Set<Role> roles) {
        var reports = EnumSet.noneOf(Report.class);
        for (var role : roles) {
            switch (role) {
                case OWNER -> reports.add(Report.OWN);
                case PLAN_MANAGER -> reports.add(Report.PLANS);
                case MANAGEMENT -> reports.add(Report.OVERVIEW);
                case COORDINATOR, OPERATOR -> {}
            }
        }
        return reports;
    }

    private Rhythm rhythm() {
        var written = text(RosterColumn.RHYTHM);
        if (written.isEmpty()) {
            return new Rhythm.EveryNight();
        }
        var read = RhythmWords.of(written, meetings(), text(RosterColumn.DAYS_BEFORE));
        if (read.isEmpty()) {
            fault(Kind.UNKNOWN_RHYTHM, RosterColumn.RHYTHM, written);
        }
        var rhythm = read.orElse(new Rhythm.EveryNight());
        if (rhythm instanceof Rhythm.BeforeMeetings(var days, _) && days.isEmpty()) {
            fault(Kind.NO_MEETINGS, RosterColumn.RHYTHM);
            return new Rhythm.EveryNight();
        }
        return rhythm;
    }

    private List<LocalDate> meetings() {
        var own = header.find(row, RosterColumn.MEETINGS);
        return own != null && own.day() != null
                ? List.of(own.day())
                : Days.in(text(RosterColumn.RHYTHM) + "\n" + text(RosterColumn.MEETINGS)).stream()
                        .distinct()
                        .sorted()
                        .toList();
    }

    private Away away() {
        var from = day(RosterColumn.AWAY_FROM);
        var to = day(RosterColumn.AWAY_TO);
        var deputy = text(RosterColumn.DEPUTY);
        if (from != null && to != null && to.isBefore(from)) {
            fault(Kind.REVERSED_ABSENCE, RosterColumn.AWAY_TO);
            return new Away(deputy, null, null);
        }
        return new Away(deputy, from, to);
    }

    private @Nullable LocalDate day(RosterColumn column) {
        var entry = header.find(row, column);
        if (entry == null || entry.text().isBlank()) {
            return null;
        }
        if (entry.day() != null) {
            return entry.day();
        }
        var days = Days.in(entry.text());
        if (days.size() != 1) {
            fault(Kind.UNREADABLE_DAY, column, entry.text());
            return null;
        }
        return days.getFirst();
    }

    private List<String> names(RosterColumn column) {
        return Choices.names(text(column));
    }

    private String text(RosterColumn column) {
        return header.text(row, column);
    }

    private void fault(Kind kind, RosterColumn column) {
        faults.add(kind, header.cell(row, column));
    }

    private void fault(Kind kind, RosterColumn column, String written) {
        faults.add(kind, header.cell(row, column), written);
    }
}
