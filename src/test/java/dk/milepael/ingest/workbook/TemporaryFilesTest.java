package dk.milepael.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TemporaryFilesTest {
    @AfterEach
    void other_tests_have_the_usual_way() {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }

    @Test
    void a_workbook_under_way_is_the_users_own_and_in_no_folder_of_the_first_user()
            throws IOException {
        TemporaryFiles.areOurOwn();

        var file = TempFile.createTempFile("ark", ".xml").toPath();

        assertThat(file.getParent().getFileName()).doesNotHaveToString("poifiles");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.delete(file);
    }
}
