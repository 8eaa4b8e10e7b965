package dk.milepael.history;

import java.util.List;
import java.util.Random;

/**
 * The words that plans of municipalities are made of: few verbs, long nouns, phrases used again.
 */
final class MunicipalWords {
    private static final List<String> THINGS =
            List.of(
                    "procedure",
                    "analyse",
                    "retningslinje",
                    "koncept",
                    "oversigt",
                    "vejledning",
                    "tidsplan",
                    "model",
                    "rapport",
                    "skabelon",
                    "budget",
                    "strategi",
                    "handleplan",
                    "kortlægning",
                    "evaluering",
                    "aftale",
                    "uddannelsesforløb",
                    "informationsmøde",
                    "spørgeskema",
                    "ledelsesinformation",
                    "hjemmeside",
                    "kravspecifikation");

    private static final List<String> DONE =
            List.of(
                    "udarbejdet",
                    "gennemført",
                    "godkendt",
                    "udsendt",
                    "fastlagt",
                    "afholdt",
                    "vedtaget",
                    "beskrevet",
                    "taget i brug",
                    "forelagt",
                    "evalueret",
                    "justeret");

    private static final List<String> VERBS =
            List.of(
                    "gennemgås",
                    "beskrives",
                    "samles",
                    "forenkles",
                    "omlægges",
                    "styrkes",
                    "koordineres",
                    "digitaliseres",
                    "afprøves",
                    "udvikles",
                    "sikres",
                    "indføres");

    private static final List<String> FIELDS =
            List.of(
                    "økonomistyringen",
                    "budgetopfølgningen",
                    "indkøbsområdet",
                    "skoleområdet",
                    "ældreplejen",
                    "dagtilbuddene",
                    "vejvedligeholdelsen",
                    "rengøringen",
                    "sygefraværet",
                    "lønadministrationen",
                    "betalingsområdet",
                    "idrætshallerne",
                    "biblioteket",
                    "beredskabet",
                    "anlægsprojekterne",
                    "kontraktstyringen",
                    "journaliseringen",
                    "tilsynet",
                    "jobcentret",
                    "borgerservice",
                    "specialundervisningen",
                    "tandplejen",
                    "musikskolen",
                    "affaldsindsamlingen");

    private static final List<String> WITH =
            List.of(
                    "lederne",
                    "medarbejderne",
                    "institutionerne",
                    "direktionen",
                    "fagudvalgene",
                    "brugerbestyrelserne",
                    "leverandørerne",
                    "foreningerne",
                    "nabokommunerne",
                    "decentrale enheder",
                    "de faglige organisationer",
                    "controllerne");

    private static final List<String> WHY =
            List.of(
                    "så opgaverne løses ens", "for at mindske dobbeltarbejde",
                    "så fejl opdages tidligere", "med henblik på lavere udgifter",
                    "så borgerne får hurtigere svar", "for at øge kendskabet til reglerne",
                    "med udgangspunkt i årets regnskab", "inden for den eksisterende ramme");

    static final List<String> OWNERS =
            List.of(
                    "Økonomiafdelingen",
                    "Karla Brink",
                    "Personale",
                    "Teknik og Miljø",
                    "It-enheden");

    private final Random random;

    MunicipalWords(Random random) {
        this.random = random;
    }

    String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    String word() {
        return one(List.of(one(THINGS), one(FIELDS), one(VERBS), one(WITH).replace(" ", "")));
    }

    /** «Procedure udarbejdet», which stands under many actions, and now and then more. */
    String milestone() {
        var phrase = capital(one(THINGS)) + " " + one(DONE);
        return switch (random.nextInt(5)) {
            case 0 -> phrase + " for " + one(FIELDS);
            case 1 -> phrase + " sammen med " + one(WITH);
            case 2 -> phrase + " for " + one(FIELDS) + " og drøftet med " + one(WITH);
            default -> phrase;
        };
    }

    String action() {
        return "%s %s i samarbejde med %s, %s"
                .formatted(capital(one(FIELDS)), one(VERBS), one(WITH), one(WHY));
    }

    String title() {
        return "%s for %s og %s".formatted(capital(one(THINGS)), one(FIELDS), one(FIELDS));
    }

    String section() {
        return "Styring af " + one(FIELDS);
    }

    String status() {
        return "%s er %s, og %s %s"
                .formatted(capital(one(THINGS)), one(DONE), one(FIELDS), one(VERBS));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
