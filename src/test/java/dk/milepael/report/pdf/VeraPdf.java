package dk.milepael.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The judge of what is archivable and accessible. */
public final class VeraPdf {
    private static final int FAULTS_SHOWN = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The first faults of a PDF against PDF/A or PDF/UA; none where it conforms. */
    public static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(VeraPdf::told)
                    .limit(FAULTS_SHOWN)
                    .toList();
        }
    }

    private static String told(TestAssertion fault) {
        return "%s %s: %s"
                .formatted(
                        fault.getRuleId().getClause(),
                        fault.getLocation().getContext(),
                        fault.getMessage());
    }
}
