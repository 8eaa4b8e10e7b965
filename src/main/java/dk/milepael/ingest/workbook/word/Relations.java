package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Which parts a part of a package belongs with, by the last word of the relation's type. */
final class Relations {
    private final Map<String, Target> targets = new HashMap<>();

    private Relations() {}

    /** Of a part; the empty name stands for the package itself. */
    static Relations of(ZipFile zip, String part) throws IOException {
        var relations = new Relations();
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var name = part.substring(folder.length());
        try (var xml = Markup.open(zip, folder + "_rels/" + name + ".rels").orElse(null)) {
            if (xml != null) {
                xml.children(_ -> relations.add(xml, folder));
            }
        }
        return relations;
    }

    /** A part's name in the package; null where there is no such relation. */
    @Nullable String target(String type) {
        var target = targets.get(type);
        return target == null ? null : target.part();
    }

    private void add(Markup xml, String folder) {
        if (!xml.attribute("TargetMode", "").equals("External")) {
            var type = xml.attribute("Type", "");
            targets.putIfAbsent(
                    type.substring(type.lastIndexOf('/') + 1),
                    new Target(folder, xml.attribute("Target", "")));
        }
    }

    /** A relation's target, from the folder that it is written for. */
    private record Target(String folder, String reference) {

        /** Only those are followed that are asked for: a picture's can be any text. */
        String part() {
            return URI.create("/" + folder).resolve(reference).getPath().substring(1);
        }
    }
}
