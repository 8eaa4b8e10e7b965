package dk.milepael.nightly;

import dk.milepael.store.ApprovalStore.Approved;
import dk.milepael.store.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Notes an approval, and what a report holds since, in the manifest of its run. */
final class ApprovedManifest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ApprovedManifest() {}

    static void note(Run run, String report, Approved approved, Map<Path, String> hashes) {
        var file = run.folder().resolve("manifest.json");
        if (!Files.exists(file)) {
            return;
        }
        try {
            var manifest = (ObjectNode) JSON.readTree(Files.readString(file));
            for (var written : manifest.withArray("reports")) {
                var sha256 = hashes.get(run.folder().resolve(written.get("path").asString()));
                if (sha256 != null) {
                    ((ObjectNode) written).put("sha256", sha256);
                }
            }
            manifest.withArray("approvals")
                    .addObject()
                    .put("report", report)
                    .put("by", approved.by())
                    .put("at", approved.at().toString());
            WholeFile.write(file, out -> JSON.writeValue(out, manifest));
        } catch (IOException e) {
            throw new UncheckedIOException("noting an approval in " + file, e);
        }
    }
}
