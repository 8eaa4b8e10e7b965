package dk.milepael.report.specimen;

import dk.milepael.plan.Family;
import dk.milepael.report.mail.DigestAssembler;
import dk.milepael.report.mail.DigestReport;
import dk.milepael.report.mail.MailTexts;
import dk.milepael.report.mail.OperatorReport;
import dk.milepael.report.mail.ReceiptMail;
import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail of every kind that the program writes. */
final class SpecimenMails {
    private static final int WARNING_DAYS = 10;

    private SpecimenMails() {}

    static Stream<Specimen> digests() {
        return Stream.of(Specimens.plans(), List.of(SpecimenPlan.full(Family.OTHER)))
                .flatMap(plans ->
                        Stream.of(
                                mail("mail.ftlx", plans, MailTexts::html),
                                mail("mail.txt.ftl", plans, MailTexts::text)));
    }

    static Stream<Specimen> operators() {
        return Stream.of("fine", "faults", "failed")
                .flatMap(ending ->
                        Stream.of(
                                operator("drift.ftlx", ending, MailTexts::html),
                                operator("drift.txt.ftl", ending, MailTexts::text)));
    }

    private static Specimen operator(
            String template, String ending, Function<MailTexts, String> part) {
        var lines = ending.equals("failed") ? List.<String>of() : List.of("Prøve", "Prøve 2");
        var night = new OperatorReport.Night(7, SpecimenRow.DAY, ending, 3, lines, lines);
        return new Specimen(
                template,
                List.of(),
                (templates, words) ->
                        part.apply(new OperatorReport(templates, words).of(night, "Prøve")));
    }

    static Stream<Specimen> receipts() {
        return SpecimenFiles.all().stream()
                .flatMap(file ->
                        Stream.of(
                                receiptMail("mail-kvittering.ftlx", file, MailTexts::html),
                                receiptMail("mail-kvittering.txt.ftl", file, MailTexts::text)));
    }

    private static Specimen receiptMail(
            String template, ReceiptFacts file, Function<MailTexts, String> part) {
        return new Specimen(
                template,
                List.of(),
                (templates, words) ->
                        part.apply(
                                new ReceiptMail(templates, words)
                                        .of(
                                                file,
                                                new ReceiptMail.Reader("Prøve Prøvesen", false),
                                                "Prøve",
                                                Specimens.CONTEXT)));
    }

    private static Specimen mail(
            String template, List<JudgedPlan> plans, Function<MailTexts, String> part) {
        return new Specimen(
                template,
                List.of(),
                (templates, words) ->
                        SpecimenMail.of(
                                        new DigestAssembler(words, WARNING_DAYS),
                                        plans,
                                        Specimens.CONTEXT)
                                .map(new DigestReport(templates)::of)
                                .map(part)
                                .collect(Collectors.joining("\n")));
    }
}
