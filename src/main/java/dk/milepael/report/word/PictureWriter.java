package dk.milepael.report.word;

/** Writes the picture of the head as a paragraph of its own. */
final class PictureWriter {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String PICTURE = DRAWING + "picture";
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final long EMU_PER_PIXEL = 9525;

    /** Above those of the bars, which count from one. */
    private static final String NUMBER = "1000001";

    private final Wml wml;
    private final Styles styles;

    PictureWriter(Wml wml, Styles styles) {
        this.wml = wml;
        this.styles = styles;
    }

    void write(MastheadPicture picture) {
        var width = String.valueOf(picture.width() * EMU_PER_PIXEL);
        var height = String.valueOf(picture.height() * EMU_PER_PIXEL);
        wml.open("w:p").open("w:pPr").value("w:pStyle", styles.id(WordStyle.MUNICIPALITY));
        wml.value("w:jc", "right").close();
        wml.open("w:r").open("w:drawing");
        wml.open("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing");
        wml.empty("wp:extent", "cx", width, "cy", height);
        wml.empty("wp:docPr", "id", NUMBER, "name", "logo", "descr", picture.description());
        wml.open("a:graphic", "xmlns:a", DRAWING + "main");
        wml.open("a:graphicData", "uri", PICTURE).open("pic:pic", "xmlns:pic", PICTURE);
        wml.open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", NUMBER, "name", "logo", "descr", picture.description());
        wml.empty("pic:cNvPicPr").close();
        wml.open("pic:blipFill");
        wml.empty("a:blip", "xmlns:r", RELATIONSHIPS, "r:embed", MastheadPicture.ID);
        wml.open("a:stretch").empty("a:fillRect").close().close();
        wml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        wml.empty("a:ext", "cx", width, "cy", height).close();
        wml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        wml.close().close().close();
        wml.close().close().close().close();
    }
}
