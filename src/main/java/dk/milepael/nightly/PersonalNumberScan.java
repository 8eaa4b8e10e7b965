package dk.milepael.nightly;

import dk.milepael.delivery.Departure;
import dk.milepael.delivery.Letterhead;
import dk.milepael.delivery.Mail;
import dk.milepael.delivery.Scan;
import dk.milepael.ingest.workbook.Cleaning;
import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks through everything that makes up a mail for what resembles a personal number, and for
 * attachments that may not travel: a workbook is one, whatever it is called.
 */
@Component
final class PersonalNumberScan implements Scan {
    /** Where a picture stands, and only there: nobody writes these quotes into a text. */
    private static final Pattern PICTURE =
            Pattern.compile("(?:src=[\"']|url\\([\"']?)data:[^\"')]*");

    private static final Pattern BLOCK_END =
            Pattern.compile("(?i)</?(?:p|div|td|th|tr|li|h\\d|table|ul|ol|br)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern CHARACTER = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");
    private static final Pattern SPACE = Pattern.compile("&(?:nbsp|ensp|emsp|thinsp);");
    private static final Pattern DASH = Pattern.compile("&(?:ndash|mdash|minus|hyphen|shy);");
    private static final int HEXADECIMAL = 16;

    private final Words words;
    private final Letterhead letterhead;

    PersonalNumberScan(Words words, Letterhead letterhead) {
        this.words = words;
        this.letterhead = letterhead;
    }

    @Override
    public Optional<String> objection(Mail mail) {
        return all(mail).map(found -> words.say(found.objection())).findFirst();
    }

    @Override
    public Optional<String> firmObjection(Mail mail) {
        return all(mail)
                .filter(found -> found.numbers() == null)
                .map(found -> words.say(found.objection()))
                .findFirst();
    }

    @Override
    public List<String> doubts(Mail mail) {
        return all(mail)
                .flatMap(found -> found.numbers() == null ? Stream.of() : surroundings(found))
                .distinct()
                .toList();
    }

    private Stream<String> surroundings(Found found) {
        var place = words.say(found.objection());
        return Surroundings.of(Objects.requireNonNull(found.numbers()))
                .map(around -> place + " »" + around + "«");
    }

    /**
     * Something that speaks against a mail.
     *
     * @param numbers the text that holds what resembles a personal number; null where it is
     *     something else
     */
    private record Found(Message objection, @Nullable String numbers) {}

    private Stream<Found> all(Mail mail) {
        var leaving = Departure.of(mail, letterhead);
        return Stream.of(
                        found("address", mail.address() + "\n" + mail.recipient()),
                        found("sender", senders(mail)),
                        found("subject", mail.subject()),
                        leaving.head().entrySet().stream()
                                .flatMap(line -> found(place(line.getKey()), line.getValue())),
                        leaving.fileNames().stream().flatMap(name -> found("file-name", name)),
                        found("text", mail.text()),
                        found("text", shown(mail.html())),
                        found("text", PICTURE.matcher(mail.html()).replaceAll("")),
                        mail.attachments().stream().flatMap(this::found))
                .flatMap(one -> one);
    }

    private String senders(Mail mail) {
        return Stream.of(
                        letterhead.address(),
                        letterhead.name(),
                        letterhead.replyTo(),
                        mail.replyTo())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String place(String header) {
        return switch (header) {
            case "Subject" -> "subject";
            case "To" -> "address";
            case "From", "Reply-To" -> "sender";
            default -> "head";
        };
    }

    private Stream<Found> found(String place, String text) {
        return holds(text)
                ? Stream.of(
                        new Found(
                                Message.of("scan.number").with("sted", words.say("scan." + place)),
                                text))
                : Stream.empty();
    }

    private Stream<Found> found(Mail.Attachment attachment) {
        if (holds(attachment.name())) {
            return found("file-name", attachment.name());
        }
        return switch (AttachmentText.of(attachment.file())) {
            case AttachmentText.Said(var text) ->
                    holds(text)
                            ? Stream.of(new Found(about("attached", attachment), text))
                            : Stream.empty();
            case AttachmentText.Unwelcome(var reason) ->
                    Stream.of(new Found(about(reason, attachment), null));
        };
    }

    private static Message about(String reason, Mail.Attachment attachment) {
        return Message.of("scan." + reason).with("fil", attachment.name());
    }

    /** Without what no eye sees between two digits. */
    private static boolean holds(String text) {
        return PersonalNumbers.isIn(Cleaning.visible(text)) || PersonalNumbers.isIn(text);
    }

    /** As a reader of the page sees it: what tags part stands together. */
    private static String shown(String html) {
        var apart = BLOCK_END.matcher(PICTURE.matcher(html).replaceAll("")).replaceAll("\n\n\n");
        var bare = TAG.matcher(apart).replaceAll("");
        var spaced = SPACE.matcher(DASH.matcher(bare).replaceAll("-")).replaceAll(" ");
        return CHARACTER
                .matcher(spaced)
                .replaceAll(match ->
                        character(
                                Integer.parseInt(
                                        match.group(2),
                                        match.group(1).isEmpty() ? 10 : HEXADECIMAL)));
    }

    private static String character(int code) {
        return Character.isValidCodePoint(code) && code != '\\' && code != '$'
                ? Character.toString(code)
                : "";
    }
}
