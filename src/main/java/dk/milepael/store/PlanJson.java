package dk.milepael.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.milepael.ingest.Reading;
import dk.milepael.plan.Arg;
import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.Correction;
import dk.milepael.plan.DeadlineNote;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The records of the pure rooms as JSON, as the store keeps them. */
public final class PlanJson {
    private final JsonMapper mapper = mapper();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    private static JsonMapper mapper() {
        var builder =
                JsonMapper.builder()
                        .changeDefaultPropertyInclusion(inclusion ->
                                inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
        Stream.of(
                        Arg.class,
                        DeadlineNote.class,
                        Reading.class,
                        CorrectedValue.class,
                        Correction.Grounds.class)
                .forEach(answers -> {
                    builder.addMixIn(answers, NamedByType.class);
                    builder.registerSubtypes(answers.getPermittedSubclasses());
                });
        return builder.build();
    }

    /** A sealed answer is told apart by the simple name of its record. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface NamedByType {}
}
