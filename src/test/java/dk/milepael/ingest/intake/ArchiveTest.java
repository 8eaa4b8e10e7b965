package dk.milepael.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.intake.Claim.Archived;
import dk.milepael.ingest.workbook.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    /** Of the four letters «plan», as sha256sum tells it. */
    private static final String SHA256 =
            "64879f7d6b960a01909762d911a32d4582c20010c5641ee90278b644a9e3b525";

    @TempDir Path folder;
    private Archive archive;

    @BeforeEach
    void makeArchive() {
        archive = new Archive(folder.resolve("data/archive"));
    }

    private DroppedFile drop(String name, String content) throws IOException {
        return new DroppedFile(name, Files.writeString(folder.resolve(name), content));
    }

    private long filesInArchive() throws IOException {
        try (var files = Files.list(folder.resolve("data/archive"))) {
            return files.count();
        }
    }

    @Test
    void a_file_is_kept_by_the_hash_of_its_bytes() throws IOException {
        var claim = (Archived) archive.claim(drop("plan.xlsx", "plan"));

        assertThat(claim).isEqualTo(new Archived("plan.xlsx", SHA256, 4, archive.copyOf(SHA256)));
        assertThat(claim.copy()).hasContent("plan");
        assertThat(filesInArchive()).isEqualTo(1);
    }

    @Test
    void the_original_keeps_its_bytes_and_its_time() throws IOException {
        var file = drop("plan.xlsx", "plan");
        var time = FileTime.from(Instant.parse("2026-11-01T08:00:00Z"));
        Files.setLastModifiedTime(file.path(), time);

        archive.claim(file);

        assertThat(file.path()).hasContent("plan");
        assertThat(Files.getLastModifiedTime(file.path())).isEqualTo(time);
    }

    @Test
    void the_same_content_under_two_names_is_kept_once() throws IOException {
        var first = (Archived) archive.claim(drop("plan.xlsx", "plan"));
        var second = (Archived) archive.claim(drop("plan (2).xlsx", "plan"));

        assertThat(second.copy()).isEqualTo(first.copy());
        assertThat(filesInArchive()).isEqualTo(1);
    }

    @Test
    void a_copy_of_the_wrong_size_is_made_anew() throws IOException {
        var file = drop("plan.xlsx", "plan");
        archive.claim(file);
        Files.writeString(archive.copyOf(SHA256), "pl");

        archive.claim(file);

        assertThat(archive.copyOf(SHA256)).hasContent("plan");
    }

    @Test
    void a_file_that_vanished_is_refused_for_this_run() throws IOException {
        var file = drop("plan.xlsx", "plan");
        Files.delete(file.path());

        var claim = (Claim.Unreadable) archive.claim(file);

        assertThat(claim.refusal().code()).isEqualTo(Refusal.IO);
        assertThat(filesInArchive()).isZero();
    }
}
