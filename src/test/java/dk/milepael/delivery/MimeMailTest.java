package dk.milepael.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail as it travels, opened as a client opens it: from its bytes. */
class MimeMailTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @TempDir Path folder;

    private static byte[] bytes(Mail mail) throws Exception {
        var out = new ByteArrayOutputStream();
        new MimeMail(Mails.LETTERHEAD).message(mail, 1, Mails.NIGHT).writeTo(out);
        return out.toByteArray();
    }

    private static MimeMessage opened(Mail mail) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(bytes(mail)));
    }

    /** «multipart/mixed(multipart/alternative(text/plain, text/html), application/pdf)». */
    private static String structure(Part part) throws MessagingException, IOException {
        var type = part.getContentType().split(";", -1)[0];
        if (!(part.getContent() instanceof Multipart parts)) {
            return type;
        }
        var inner = new ArrayList<String>();
        for (int i = 0; i < parts.getCount(); i++) {
            inner.add(structure(parts.getBodyPart(i)));
        }
        return type + "(" + String.join(", ", inner) + ")";
    }

    private static BodyPart part(Part of, int... path) throws MessagingException, IOException {
        var part = of;
        for (int at : path) {
            part = ((Multipart) part.getContent()).getBodyPart(at);
        }
        return (BodyPart) part;
    }

    private static String picture(String alternative) {
        return "<html><body><p><img src=\"data:image/png;base64,%s\" alt=\"%s\"/></p></body></html>"
                .formatted(Base64.getEncoder().encodeToString(PICTURE), alternative);
    }

    @Test
    void text_and_page_are_alternatives_beside_the_attached_report() throws Exception {
        var report = Mails.attachment(folder, "Milepæle.pdf", "%PDF-");

        var mail = opened(Mails.to("bo@noerreaa.example", report));

        assertThat(structure(mail))
                .isEqualTo(
                        "multipart/mixed(multipart/alternative(text/plain, text/html), application/pdf)");
        assertThat(part(mail, 0, 0).getContentType()).contains("charset=UTF-8");
        assertThat(part(mail, 0, 0).getContent())
                .isEqualTo("Kære Bo\r\n\r\nFristen for «Åbne målinger» er overskredet.\r\n");
        assertThat(part(mail, 0, 1).getContentType()).contains("charset=UTF-8");
        assertThat(part(mail, 0, 1).getContent().toString()).contains("Kære Bo");
        assertThat(part(mail, 1).getInputStream().readAllBytes())
                .isEqualTo("%PDF-".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_head_says_who_sends_when_and_that_a_machine_wrote_it() throws Exception {
        var mail = opened(Mails.to("bo@noerreaa.example"));

        var sender = (InternetAddress) mail.getFrom()[0];
        assertThat(sender.getPersonal()).isEqualTo("Nørreå Kommune, Økonomi");
        assertThat(sender.getAddress()).isEqualTo("oekonomi@noerreaa.example");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(Mails.NIGHT);
        assertThat(mail.getSubject()).isEqualTo("Dine milepæle: 1 frist overskredet");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("List-Id", null)).isEqualTo("<milepael.noerreaa.example>");
        assertThat(mail.getHeader("Reply-To")).isNull();
    }

    @Test
    void answers_go_to_the_address_of_the_mail_else_of_the_settings() throws Exception {
        var mail = Mails.to("bo@noerreaa.example");
        var ofTheMail =
                new Mail(
                        "bo",
                        mail.address(),
                        "x",
                        "Emne",
                        "t",
                        "<p/>",
                        List.of(),
                        "birthe@noerreaa.example");
        var letterhead = new Letterhead("a@b.example", "A", "svar@noerreaa.example");

        var own = new MimeMail(letterhead).message(ofTheMail, 1, Mails.NIGHT);
        var usual = new MimeMail(letterhead).message(mail, 1, Mails.NIGHT);

        assertThat(own.getReplyTo())
                .containsExactly(new InternetAddress("birthe@noerreaa.example"));
        assertThat(usual.getReplyTo())
                .containsExactly(new InternetAddress("svar@noerreaa.example"));
    }

    @Test
    void the_id_stays_for_the_same_news_and_differs_for_others_and_for_a_second_sending()
            throws Exception {
        var mails = new MimeMail(Mails.LETTERHEAD);
        var bo = Mails.to("bo@noerreaa.example");
        var sameNews = new Mail("karla", "k@n.example", bo.digest(), "E", "t", "<p/>", List.of());

        var first = mails.message(bo, 1, Mails.NIGHT).getMessageID();
        var later = mails.message(bo, 1, Mails.NIGHT.plusSeconds(60)).getMessageID();
        var anew = mails.message(bo, 2, Mails.NIGHT).getMessageID();
        var others = mails.message(sameNews, 1, Mails.NIGHT).getMessageID();

        assertThat(first).isEqualTo(later).endsWith("@noerreaa.example>");
        assertThat(Stream.of(first, anew, others).distinct()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Milepæle for Åse Ørsted pr. 20-11-2026.pdf",
                "Report.pdf",
                "Opfølgning på en handlingsplan med et meget langt navn på æ, ø og å som ingen læser til ende og som fylder 100 tegn.pdf",
            })
    void a_file_keeps_its_name_in_clients_that_know_the_new_way_and_the_old(String name)
            throws Exception {
        var mail = opened(Mails.to("bo@noerreaa.example", Mails.attachment(folder, name, "%PDF-")));

        var part = part(mail, 1);
        var disposition = part.getHeader("Content-Disposition")[0];
        var type = new jakarta.mail.internet.ContentType(part.getContentType());
        assertThat(part.getFileName()).isEqualTo(name);
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(type.getParameter("name"))))
                .isEqualTo(name);
        assertThat(disposition).isASCII().startsWith("attachment");
        assertThat(String.join("", part.getHeader("Content-Type"))).isASCII();
    }

    @Test
    void no_line_is_longer_than_mail_allows_and_the_head_is_plain_ascii() throws Exception {
        var name = "Ø".repeat(100) + ".pdf";
        var long1 = Mails.titled("Å".repeat(2_000));
        var mail =
                new Mail(
                        "bo",
                        "bo@n.example",
                        "x",
                        long1.subject(),
                        "ord ".repeat(1_000),
                        "<p>" + "ord ".repeat(1_000) + "</p>",
                        List.of(Mails.attachment(folder, name, "x")));

        var written = new String(bytes(mail), StandardCharsets.ISO_8859_1);

        assertThat(written.split("\r\n")).allMatch(line -> line.length() <= 998);
        assertThat(written.substring(0, written.indexOf("\r\n\r\n"))).isASCII();
        assertThat(opened(mail).getSubject()).hasSize(250).endsWith("…");
    }

    @Test
    void a_logo_travels_within_the_mail_and_keeps_its_alternative_text() throws Exception {
        var mail = opened(Mails.paged(picture("Nørreå Kommunes logo")));

        assertThat(structure(mail))
                .isEqualTo(
                        "multipart/mixed(multipart/alternative(text/plain, multipart/related(text/html, image/png)))");
        var logo = part(mail, 0, 1, 1);
        var id = logo.getHeader("Content-ID")[0];
        assertThat(part(mail, 0, 1, 0).getContent().toString())
                .contains("src=\"cid:%s\"".formatted(id.substring(1, id.length() - 1)))
                .contains("alt=\"Nørreå Kommunes logo\"")
                .doesNotContain("data:");
        assertThat(logo.getDisposition()).isEqualTo(Part.INLINE);
        assertThat(logo.getInputStream().readAllBytes()).isEqualTo(PICTURE);
    }

    @Test
    void a_calendar_is_attached_to_be_looked_at_and_asks_for_no_answer() throws Exception {
        var calendar = Mails.attachment(folder, "Frister.ics", "BEGIN:VCALENDAR");

        var part = part(opened(Mails.to("bo@noerreaa.example", calendar)), 1);

        var type = new jakarta.mail.internet.ContentType(part.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isNull();
        assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(part.getFileName()).isEqualTo("Frister.ics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.xls", "plan.csv", "plan.pdf.exe", "plan"})
    void no_workbook_and_nothing_unknown_is_ever_mailed(String name) {
        var mail = Mails.to("bo@n.example", Mails.attachment(folder, name, "x"));

        assertThatThrownBy(() -> bytes(mail)).isInstanceOf(UnsendableMail.class);
    }

    @Test
    void a_file_that_is_not_what_was_queued_is_not_mailed() throws Exception {
        var report = Mails.attachment(folder, "Milepæle.pdf", "%PDF-");
        Files.writeString(report.file(), "%PDF- noget andet");
        var mail = Mails.to("bo@n.example", report);

        assertThatThrownBy(() -> bytes(mail))
                .isInstanceOf(UnsendableMail.class)
                .hasMessage("Milepæle.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emne\r\nBcc: karla@n.example",
                "Emne\nBcc: karla@n.example",
                "Emne\rBcc: karla@n.example",
                "Emne\u2028Bcc: karla@n.example",
                "Emne\u0085Bcc: karla@n.example",
                "Emne\u000b\u000cBcc: karla@n.example",
                "Emne\r\n\r\nEn anden mail",
                "Emne\u0000\r\n.\r\nMAIL FROM:<x@y>",
                "=?UTF-8?Q?Emne=0D=0ABcc:_karla@n.example?=",
            })
    void a_title_can_begin_no_header(String title) throws Exception {
        var named =
                new MimeMail(new Letterhead("a@b.example", title, null))
                        .message(
                                Mails.to(
                                        "bo@n.example",
                                        Mails.attachment(folder, title + ".pdf", "x")),
                                1,
                                Mails.NIGHT);
        var out = new ByteArrayOutputStream();
        named.writeTo(out);
        var withName = out.toString(StandardCharsets.UTF_8);

        var mail = opened(Mails.titled(title));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(structure(mail)).startsWith("multipart/mixed(multipart/alternative");
        assertThat(withName.split("\r\n"))
                .noneMatch(line -> line.startsWith("Bcc:"))
                .noneMatch(line -> line.startsWith("MAIL FROM"));
    }

    @Test
    void a_name_can_not_turn_its_ending_round_or_leave_its_folder() throws Exception {
        var turned = Mails.attachment(folder, "plan\u202Efdp.exe\u202C.pdf", "x");
        var elsewhere = Mails.attachment(folder, "..\\..\\plan.pdf", "x");

        var mail = opened(Mails.to("bo@n.example", turned, elsewhere));

        assertThat(part(mail, 1).getFileName()).isEqualTo("planfdp.exe.pdf");
        assertThat(part(mail, 2).getFileName()).isEqualTo("..-..-plan.pdf");
    }
}
