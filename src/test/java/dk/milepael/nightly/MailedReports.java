package dk.milepael.nightly;

import dk.milepael.report.pdf.PdfText;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** The reports that a night mailed, as their readers open them. */
final class MailedReports {
    private static final Pattern BLOCK =
            Pattern.compile("Siden sidst (.*?) (?:Udvikling|Planerne Planerne|Handlinger) ");

    private final Path folder;

    MailedReports(Municipality.Finished night) {
        this.folder = night.folder();
    }

    /** «Siden sidst» of the plan's report that a recipient was mailed; empty without one. */
    String ofPlan(String recipient) throws IOException, MessagingException {
        return since(attached(recipient, "Handlingskatalog pr"));
    }

    /** «Siden sidst» of the overview that a recipient was mailed; empty without one. */
    String ofOverview(String recipient) throws IOException, MessagingException {
        return since(attached(recipient, "Ledelsesoverblik pr"));
    }

    /** «Siden sidst» of a file below the night's folder. */
    String ofFile(String path) throws IOException {
        return since(PdfText.of(folder.resolve(path)));
    }

    private static String since(String text) {
        var block = BLOCK.matcher(text.replaceAll("[\\s\\u00a0]+", " "));
        return block.find() ? block.group(1) : "";
    }

    private String attached(String recipient, String name) throws IOException, MessagingException {
        try (var eml = Files.newInputStream(folder.resolve("mail/" + recipient + ".eml"))) {
            var message = new MimeMessage(Session.getInstance(new Properties()), eml);
            var parts = (MimeMultipart) message.getContent();
            for (int part = 1; part < parts.getCount(); part++) {
                if (parts.getBodyPart(part).getFileName().matches(name + ".*\\.pdf")) {
                    return text(parts.getBodyPart(part));
                }
            }
        }
        throw new IOException(recipient + " got no " + name);
    }

    private static String text(BodyPart attached) throws IOException, MessagingException {
        var copy = Files.createTempFile("attached", ".pdf");
        try (var in = attached.getInputStream()) {
            Files.write(copy, in.readAllBytes());
            return PdfText.of(copy);
        } finally {
            Files.delete(copy);
        }
    }

    /** The files of the folder of copies, by path. */
    List<String> copies() throws IOException {
        var copies = folder.resolve("udsendt");
        if (!Files.exists(copies)) {
            return List.of();
        }
        try (var files = Files.walk(copies)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> copies.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
