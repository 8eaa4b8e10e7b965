package dk.milepael.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDatabaseTest {
    @TempDir Path folder;

    @Test
    void the_committed_database_holds_what_the_script_makes() throws Exception {
        var made = folder.resolve("made.db");
        SampleDatabase.write(made);

        assertThat(rows(SampleDatabase.FILE)).containsExactlyElementsOf(rows(made)).hasSize(8);
        assertThat(SampleDatabase.FILE).hasSize(Files.size(made));
    }

    private static List<List<Object>> rows(Path file) throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = database.createStatement();
                var result = statement.executeQuery("select * from byggesag order by sagsnr")) {
            var rows = new ArrayList<List<Object>>();
            while (result.next()) {
                var row = new ArrayList<>();
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getObject(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
