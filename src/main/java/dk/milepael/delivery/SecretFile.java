package dk.milepael.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of the mail server's settings.
 *
 * @param key the setting that names it
 */
record SecretFile(String key, Path file) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The one line that it holds. */
    String line() throws UnusableSecret {
        var text = text().replace(BYTE_ORDER_MARK, "").strip();
        if (text.isEmpty()) {
            throw fault("er tom", null);
        }
        if (text.lines().count() > 1) {
            throw fault("har flere linjer; der må kun stå adgangskoden", null);
        }
        return text;
    }

    byte[] bytes() throws UnusableSecret {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw fault("findes ikke", e);
        } catch (IOException e) {
            throw fault(
                    Files.isDirectory(file)
                            ? "er en mappe"
                            : "kan ikke læses af brugeren, der kører programmet",
                    e);
        }
    }

    UnusableSecret fault(String words, @Nullable Throwable cause) {
        return UnusableSecret.file(key, file, words, cause);
    }

    private String text() throws UnusableSecret {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
        } catch (CharacterCodingException e) {
            throw fault("er ikke gemt som UTF-8", e);
        }
    }
}
