package dk.milepael.bench;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/**
 * The page as a JasperReports design: a band for each shape of row, heads repeated on each page.
 */
final class JasperPage {
    private static final int PAGE_WIDTH = 842;
    private static final int PAGE_HEIGHT = 595;
    private static final int MARGIN = 51;
    private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
    private static final int LINE = 14;
    private static final int MOST_CELLS = 8;
    private static final String REGULAR = "liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "liberation/LiberationSans-Bold.ttf";

    private final JasperReport report;
    private final List<PageRow> rows;

    JasperPage(List<PageRow> rows) throws JRException {
        this.rows = rows;
        this.report = JasperCompileManager.compileReport(design());
    }

    void write(OutputStream out) throws JRException {
        var filled = JasperFillManager.fillReport(report, null, new Rows(rows));
        JasperExportManager.exportReportToPdfStream(filled, out);
    }

    private JasperDesign design() throws JRException {
        var design = new JasperDesign();
        design.setName("side");
        design.setOrientation(OrientationEnum.LANDSCAPE);
        design.setPageWidth(PAGE_WIDTH);
        design.setPageHeight(PAGE_HEIGHT);
        design.setColumnWidth(TEXT_WIDTH);
        design.setLeftMargin(MARGIN);
        design.setRightMargin(MARGIN);
        design.setTopMargin(42);
        design.setBottomMargin(48);
        field(design, "table", Integer.class);
        field(design, "caption", String.class);
        for (var cell = 0; cell < MOST_CELLS; cell++) {
            field(design, "cell" + cell, String.class);
            field(design, "head" + cell, String.class);
        }
        var shapes = new LinkedHashSet<String>();
        var heads = new LinkedHashSet<List<Integer>>();
        for (var row : rows) {
            shapes.add(shape(row));
            heads.add(row.table().widths());
        }
        heads.remove(List.<Integer>of());
        tables(design, heads);
        for (var shape : shapes) {
            field(design, shape, Boolean.class);
            ((JRDesignSection) design.getDetailSection()).addBand(band(shape));
        }
        return design;
    }

    private static void field(JasperDesign design, String name, Class<?> type) throws JRException {
        var field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    private static void tables(JasperDesign design, Set<List<Integer>> heads) throws JRException {
        var group = new JRDesignGroup();
        group.setName("tables");
        group.setExpression(value("table"));
        group.setReprintHeaderOnEachPage(true);
        for (var widths : heads) {
            field(design, head(widths), Boolean.class);
            var band = new JRDesignBand();
            band.setHeight(2 * LINE);
            band.setPrintWhenExpression(value(head(widths)));
            band.addElement(text("caption", 0, TEXT_WIDTH, BOLD));
            cells(band, "head", widths, LINE);
            ((JRDesignSection) group.getGroupHeaderSection()).addBand(band);
        }
        design.addGroup(group);
    }

    private JRDesignBand band(String shape) {
        var row = rows.stream().filter(each -> shape(each).equals(shape)).findFirst().orElseThrow();
        var band = new JRDesignBand();
        band.setHeight(LINE);
        band.setSplitType(SplitTypeEnum.PREVENT);
        band.setPrintWhenExpression(value(shape));
        if (row.kind().equals("tr")) {
            cells(band, "cell", row.widths(), 0);
        } else {
            var font = row.kind().startsWith("h") ? BOLD : REGULAR;
            band.addElement(text("cell0", 0, TEXT_WIDTH, font));
        }
        return band;
    }

    private static void cells(JRDesignBand band, String name, List<Integer> widths, int top) {
        var left = 0;
        for (var column = 0; column < widths.size(); column++) {
            var right = left + TEXT_WIDTH * widths.get(column) / 100;
            var font = name.equals("head") || column == 0 ? BOLD : REGULAR;
            var cell = text(name + column, left, right - left, font);
            cell.setY(top);
            cell.getLineBox().getPen().setLineWidth(0.5f);
            band.addElement(cell);
            left = right;
        }
    }

    @SuppressWarnings("deprecation") // the one way to name a font without a file of fonts
    private static JRDesignTextField text(String field, int left, int width, String font) {
        var text = new JRDesignTextField();
        text.setX(left);
        text.setWidth(width);
        text.setHeight(LINE);
        text.setExpression(value(field));
        text.setBlankWhenNull(true);
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        text.setFontSize(8f);
        text.setPdfFontName(font);
        text.setPdfEncoding("Identity-H");
        text.setPdfEmbedded(true);
        return text;
    }

    private static JRDesignExpression value(String field) {
        return new JRDesignExpression("$F{" + field + "}");
    }

    private static String shape(PageRow row) {
        return row.kind() + row.widths();
    }

    private static String head(List<Integer> widths) {
        return "heads" + widths;
    }

    /** The rows as Jasper asks for them, field by field. */
    private static final class Rows implements JRDataSource {
        private final List<PageRow> rows;
        private int at = -1;

        Rows(List<PageRow> rows) {
            this.rows = new ArrayList<>(rows);
        }

        @Override
        public boolean next() {
            return ++at < rows.size();
        }

        @Override
        public Object getFieldValue(JRField field) {
            var row = rows.get(at);
            var name = field.getName();
            return switch (name) {
                case "table" -> row.table().number();
                case "caption" -> row.table().caption();
                default ->
                        name.startsWith("cell")
                                ? cell(row.cells(), name)
                                : name.startsWith("heads")
                                        ? (Object) name.equals(head(row.table().widths()))
                                        : name.startsWith("head")
                                                ? cell(row.table().heads(), name)
                                                : (Object) name.equals(shape(row));
            };
        }

        private static Object cell(List<String> cells, String name) {
            var number = Integer.parseInt(name.substring(4));
            return number < cells.size() ? cells.get(number) : "";
        }
    }
}
