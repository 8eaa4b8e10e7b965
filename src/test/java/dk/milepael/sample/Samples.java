package dk.milepael.sample;

import java.io.IOException;
import java.nio.file.Files;

/** Makes what a new user finds: the documents of the drop folder and the database beside it. */
final class Samples {
    private Samples() {}

    /** Writes them into their places; the tests tell whether that is needed. */
    public static void main(String[] args) throws Exception {
        Files.createDirectories(SampleWorkbooks.INPUT);
        SampleWorkbooks.writeAll();
        writeCards();
        SampleRecipients.write();
        SampleDatabase.write(SampleDatabase.FILE);
    }

    private static void writeCards() throws IOException {
        var cards = SampleCards.standard();
        try (var document = new CardDocument().of(cards);
                var out = Files.newOutputStream(SampleWorkbooks.INPUT.resolve(cards.file()))) {
            document.write(out);
        }
    }
}
