package dk.milepael.nightly;

import dk.milepael.nightly.Erasure.Term;
import dk.milepael.store.PlanOblivion.PlanNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything by which a plan is known: its id, what its versions were called, and its files. */
record ForgottenPlan(String id, PlanNames names) {
    /** A single short word may mean anything; two words, a number or a long word are a name. */
    private static final Pattern TELLING =
            Pattern.compile(".*\\S[\\s\\p{Z}]+\\S.*|.*\\d.*|\\S{12,}", Pattern.DOTALL);

    /**
     * What takes the plan out of texts.
     *
     * @param called what stands there from now on, in a sentence
     * @param inAddresses likewise in an address
     * @param others names of other plans, that may hold one of these
     */
    Erasure erasure(String called, String inAddresses, List<String> others) {
        var terms = new ArrayList<Term>();
        Stream.concat(names.files().stream().flatMap(ForgottenPlan::spellings), titles())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(name -> terms.add(Term.name(name, called)));
        terms.add(Term.slug(id, inAddresses));
        return new Erasure(terms, others);
    }

    private Stream<String> titles() {
        return names.titles().stream().filter(ForgottenPlan::isTelling);
    }

    /** A file by its path, its own name, its copy with remarks, and its stem where that tells. */
    private static Stream<String> spellings(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        var stem = name.replaceFirst("\\.[^.]*$", "");
        return Stream.concat(
                Stream.of(file, name, stem + ".kvittering.xlsx"),
                Stream.of(stem).filter(ForgottenPlan::isTelling));
    }

    private static boolean isTelling(String name) {
        return TELLING.matcher(name).matches();
    }

    /** Whether a cell that names a plan means this one. */
    boolean isMeant(String written, Erasure erasure) {
        var plain = written.strip();
        return plain.equals(id)
                || names.titles().stream().anyMatch(plain::equalsIgnoreCase)
                || erasure.isIn(plain);
    }
}
