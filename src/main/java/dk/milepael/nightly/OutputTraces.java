package dk.milepael.nightly;

import dk.milepael.report.pdf.PdfText;
import dk.milepael.report.word.WordText;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files below the output folder that tell of something, whatever kind of file they are. */
final class OutputTraces {
    private final Predicate<String> tells;

    OutputTraces(Predicate<String> tells) {
        this.tells = tells;
    }

    /** Every file whose name or content tells of it, by path. */
    List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> tells(folder, file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("looking through " + folder, e);
        }
    }

    private boolean tells(Path folder, Path file) {
        try {
            return tells.test(folder.relativize(file).toString()) || tells(file);
        } catch (IOException | MessagingException e) {
            // what can't be looked through may hold it
            return true;
        }
    }

    private boolean tells(Path file) throws IOException, MessagingException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> tells.test(PdfText.of(file));
            case "docx" -> tells.test(WordText.of(file));
            case "xlsx", "xlsm" -> workbookTells(Files.readAllBytes(file));
            case "eml" -> mailTells(file);
            default ->
                    tells.test(
                            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                                    .replaceAll("<[^>]*>", " "));
        };
    }

    private boolean workbookTells(byte[] workbook) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part; (part = parts.getNextEntry()) != null; ) {
                var text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                if (part.getName().endsWith("xml") && tells.test(text.replaceAll("<[^>]*>", " "))) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean mailTells(Path file) throws IOException, MessagingException {
        try (var in = Files.newInputStream(file)) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), in);
            var heads =
                    Stream.of(
                                    mail.getAllRecipients() == null
                                            ? new Object[0]
                                            : mail.getAllRecipients())
                            .map(String::valueOf);
            return heads.anyMatch(tells) || tells.test(mail.getSubject()) || partTells(mail);
        }
    }

    private boolean partTells(Part part) throws IOException, MessagingException {
        if (part.getFileName() != null && tells.test(part.getFileName())) {
            return true;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                BodyPart one = parts.getBodyPart(number);
                if (partTells(one)) {
                    return true;
                }
            }
            return false;
        }
        return part.isMimeType("text/*")
                ? tells.test(String.valueOf(part.getContent()).replaceAll("<[^>]*>", " "))
                : attachedTells(part);
    }

    private boolean attachedTells(Part part) throws IOException, MessagingException {
        if (part.isMimeType("image/*")) {
            return false;
        }
        var copy = Files.createTempFile("milepael", ".tmp");
        try (var in = part.getInputStream()) {
            Files.write(copy, in.readAllBytes());
            return switch (AttachmentText.of(copy)) {
                case AttachmentText.Said(var text) -> tells.test(text);
                case AttachmentText.Unwelcome _ -> true;
            };
        } finally {
            Files.delete(copy);
        }
    }
}
