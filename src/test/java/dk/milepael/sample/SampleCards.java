package dk.milepael.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Initiative cards as their text file has them: headings, texts and cards, top-down.
 *
 * @param file the document's name
 */
record SampleCards(String file, String title, String subtitle, List<JsonNode> parts) {
    private static final String PATH = "/sample/indsatskort.yml";

    static SampleCards standard() {
        try (var in = SampleCards.class.getResourceAsStream(PATH)) {
            return new YAMLMapper().readValue(Objects.requireNonNull(in, PATH), SampleCards.class);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + PATH, e);
        }
    }
}
