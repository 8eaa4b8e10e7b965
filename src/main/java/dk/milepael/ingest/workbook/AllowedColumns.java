package dk.milepael.ingest.workbook;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Headers below which a number stays that looks like a personal one: columns of accounts, cases or
 * EAN numbers, as the municipality knows them.
 */
public record AllowedColumns(Set<String> headers) {
    public static final AllowedColumns NONE = new AllowedColumns(Set.of());

    public AllowedColumns {
        headers = Set.copyOf(headers);
    }

    /**
     * Headers as somebody writes them: capitals and spaces around them tell nothing.
     *
     * @throws IllegalArgumentException where a header itself says that personal numbers stand there
     */
    public static AllowedColumns of(Collection<String> headers) {
        headers.stream()
                .filter(PersonalNumbers::isHeader)
                .findFirst()
                .ifPresent(header -> {
                    throw new IllegalArgumentException(
                            "personalNumbers.allowedColumns: «%s» er en kolonne med personnumre og kan ikke undtages"
                                    .formatted(header));
                });
        return new AllowedColumns(
                new TreeSet<>(headers.stream().map(AllowedColumns::folded).toList()));
    }

    boolean isEmpty() {
        return headers.isEmpty();
    }

    boolean isHeader(String text) {
        return headers.contains(folded(text));
    }

    /** In an order of their own, for whoever passes them on. */
    public List<String> inOrder() {
        return headers.stream().sorted().toList();
    }

    private static String folded(String header) {
        return header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
