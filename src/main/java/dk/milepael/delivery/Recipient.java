package dk.milepael.delivery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who gets mails, as the municipality's list of recipients tells.
 *
 * @param slug the recipient in addresses and file names; stays the same from night to night
 * @param aliases other spellings and abbreviations under which plans name the recipient
 * @param superior the slug of whom a matter goes to that stays overdue; null where nobody is named
 */
public record Recipient(
        String slug,
        Contact contact,
        List<String> aliases,
        Set<Role> roles,
        Scope scope,
        Subscription subscription,
        @Nullable Absence absence,
        @Nullable String superior) {

    public Recipient {
        aliases = List.copyOf(aliases);
        roles = Set.copyOf(roles);
    }

    /** The same with one role more. */
    public Recipient with(Role role) {
        var more = EnumSet.of(role);
        more.addAll(roles);
        return new Recipient(slug, contact, aliases, more, scope, subscription, absence, superior);
    }

    /** Whether the recipient can't be reached on the day, with a deputy or without. */
    public boolean isAway(LocalDate day) {
        return absence != null && absence.covers(day);
    }

    /** How a recipient is written to. */
    public record Contact(String name, String address, Locale language) {}

    /** What a recipient of several persons' matters is told of. */
    public enum Role {
        /** Told of the milestones that plans name them for. */
        OWNER,
        /** Told of whole plans or sections, those of {@link Scope}. */
        PLAN_MANAGER,
        /** Told of everything, by the management overview. */
        MANAGEMENT,
        /** Told whom plans name that is on no list. */
        COORDINATOR,
        /** Told how the night went. */
        OPERATOR
    }

    /**
     * Which plans and sections a plan manager is told of, by id or title and by title; no plans are
     * all plans, no sections are whole plans.
     */
    public record Scope(List<String> plans, List<String> sections) {
        public static final Scope EVERYTHING = new Scope(List.of(), List.of());

        public Scope {
            plans = List.copyOf(plans);
            sections = List.copyOf(sections);
        }

        /**
         * Whether a plan is one of them.
         *
         * @param names what it may be called: id, title, file
         */
        public boolean hasPlan(Collection<String> names) {
            return plans.isEmpty() || names.stream().anyMatch(name -> isIn(plans, name));
        }

        /**
         * Whether a section is one of them.
         *
         * @param names what it may be called: its title, with its number or without
         */
        public boolean hasSection(Collection<String> names) {
            return sections.isEmpty() || names.stream().anyMatch(name -> isIn(sections, name));
        }

        private static boolean isIn(List<String> written, String name) {
            var folded = Spelling.folded(name);
            return written.stream().anyMatch(one -> Spelling.folded(one).equals(folded));
        }
    }

    /**
     * Days away, both included.
     *
     * @param deputy the slug of who gets the mails meanwhile; null where nobody can
     */
    public record Absence(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String deputy) {
        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
