package dk.milepael.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles, list signs, page and language that the cards' document is written with. */
final class CardDesign {
    private static final int A4_WIDTH_TWIPS = 11906;
    private static final int A4_HEIGHT_TWIPS = 16838;
    private static final int MARGIN_TWIPS = 1134;

    private CardDesign() {}

    /** The number of the list that bullets belong to. */
    static BigInteger apply(XWPFDocument document) {
        setPage(document);
        try (var styles = resource("styles.xml");
                var numbering = resource("numbering.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            var list = NumberingDocument.Factory.parse(numbering).getNumbering();
            var numbers = document.createNumbering();
            return numbers.addNum(
                    numbers.addAbstractNum(new XWPFAbstractNum(list.getAbstractNumArray(0))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("the design of the sample's cards", e);
        }
    }

    static void sign(XWPFDocument document, String title) {
        var properties = document.getProperties().getCoreProperties();
        properties.setCreator("Center for Teknik");
        properties.setTitle(title);
        properties.getUnderlyingProperties().setLanguageProperty("da-DK");
    }

    private static void setPage(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(A4_WIDTH_TWIPS);
        size.setH(A4_HEIGHT_TWIPS);
        var margin = section.addNewPgMar();
        margin.setTop(MARGIN_TWIPS);
        margin.setBottom(MARGIN_TWIPS);
        margin.setLeft(MARGIN_TWIPS);
        margin.setRight(MARGIN_TWIPS);
        margin.setHeader(567);
        margin.setFooter(567);
        margin.setGutter(0);
    }

    private static InputStream resource(String name) {
        var path = "/sample/word/" + name;
        return Objects.requireNonNull(CardDesign.class.getResourceAsStream(path), path);
    }
}
