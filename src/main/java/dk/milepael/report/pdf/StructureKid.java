package dk.milepael.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfIndirectReference;

/** What a node of the structure tree holds: nodes, painted content, and links. */
sealed interface StructureKid
        permits StructureNode, StructureKid.Content, StructureKid.Area, StructureKid.Written {

    /** The place of one text or picture, and where it was painted: once, or over several lines. */
    record Content(StructureNode owner, List<Mark> marks) implements StructureKid {
        Content(StructureNode owner) {
            this(owner, new ArrayList<>(1));
        }
    }

    /**
     * Painted content.
     *
     * @param page from 0
     * @param number its number on the page
     */
    record Mark(int page, int number) {}

    /** The clickable area of a link. */
    record Area(PdfIndirectReference annotation, int page) implements StructureKid {}

    /** A node that is in the file already. */
    record Written(PdfIndirectReference element) implements StructureKid {}
}
