package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;
import static dk.milepael.rules.Wording.title;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Reference;
import dk.milepael.plan.Severity;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text points to a card that is not there, or that has another title. */
record BrokenReference() implements Rule.OfPlan {
    @Override
    public String id() {
        return "broken-reference";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> check(PlanVersion plan) {
        return plan.initiatives().stream()
                .flatMap(reader ->
                        reader.content().references().stream()
                                .filter(pointer -> plan.target(reader, pointer).isEmpty())
                                .map(pointer -> message(plan, reader, pointer))
                                .distinct()
                                .map(message -> new Remark(message, reader.origin().cell())));
    }

    private static Message message(PlanVersion plan, Initiative reader, Reference pointer) {
        var numbered =
                plan.near(reader, pointer)
                        .filter(card -> has(pointer.number(), card.label().number()))
                        .toList();
        if (pointer.title() == null || numbered.size() != 1) {
            return numbered.size() > 1
                    ? Wording.FOUND_REFERENCE_AMBIGUOUS.of(text(pointer.raw()))
                    : Wording.FOUND_REFERENCE_LOST.of(text(pointer.raw()));
        }
        return otherTitle(numbered.getFirst().label(), meant(plan, reader, pointer), pointer);
    }

    private static Message otherTitle(
            Initiative.Label found, Optional<String> meant, Reference pointer) {
        var number = text(String.valueOf(found.number()));
        return meant.map(other ->
                        Wording.FOUND_REFERENCE_MEANT.of(
                                text(pointer.raw()), number, title(found.title()), text(other)))
                .orElseGet(() ->
                        Wording.FOUND_REFERENCE_TITLED.of(
                                text(pointer.raw()), number, title(found.title())));
    }

    /** The number of the only card near it that is called as the pointer says. */
    private static Optional<String> meant(PlanVersion plan, Initiative reader, Reference pointer) {
        var byTitle = new Reference(pointer.raw(), null, pointer.under(), pointer.title());
        return plan.target(reader, byTitle).map(card -> card.label().number());
    }

    private static boolean has(@Nullable String asked, @Nullable String number) {
        return asked != null && asked.equals(number);
    }
}
