package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.Scan;
import dk.milepael.ingest.workbook.Cleaning;
import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks through everything that makes up a mail for what resembles a personal number, and for
 * attachments that may not travel: a workbook is one, whatever it is called.
 */
@Component
final class PersonalNumberScan implements Scan {
    private static final Pattern PICTURE = Pattern.compile("data:[^\"')\\s]*");
    private static final Pattern BLOCK_END =
            Pattern.compile("(?i)</?(?:p|div|td|th|tr|li|h\\d|table|ul|ol|br)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern CHARACTER = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");
    private static final Pattern SPACE = Pattern.compile("&(?:nbsp|ensp|emsp|thinsp);");
    private static final Pattern DASH = Pattern.compile("&(?:ndash|mdash|minus|hyphen|shy);");
    private static final int HEXADECIMAL = 16;

    private final Words words;

    PersonalNumberScan(Words words) {
        this.words = words;
    }

    @Override
    public Optional<String> objection(Mail mail) {
        return Stream.of(
                        found("address", mail.address() + "\n" + mail.recipient()),
                        found("subject", mail.subject()),
                        found("text", mail.text()),
                        found("text", shown(mail.html())),
                        found("text", PICTURE.matcher(mail.html()).replaceAll("")),
                        mail.attachments().stream().flatMap(this::found))
                .flatMap(one -> one)
                .map(words::say)
                .findFirst();
    }

    private Stream<Message> found(String place, String text) {
        return holds(text)
                ? Stream.of(Message.of("scan.number").with("sted", words.say("scan." + place)))
                : Stream.empty();
    }

    private Stream<Message> found(Mail.Attachment attachment) {
        if (holds(attachment.name())) {
            return found("file-name", attachment.name());
        }
        return switch (AttachmentText.of(attachment.file())) {
            case AttachmentText.Said(var text) ->
                    holds(text)
                            ? Stream.of(Message.of("scan.attached").with("fil", attachment.name()))
                            : Stream.empty();
            case AttachmentText.Unwelcome(var reason) ->
                    Stream.of(Message.of("scan." + reason).with("fil", attachment.name()));
        };
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
