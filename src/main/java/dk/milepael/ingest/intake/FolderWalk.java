package dk.milepael.ingest.intake;

import static java.util.Comparator.comparing;

import dk.milepael.ingest.intake.FolderView.Remark;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files below a folder, by what their names say; follows no links. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    /** Folders within folders, not counting the drop folder. */
    private static final int DEEPEST_FOLDER = 3;

    private final Path root;
    private final List<Path> plans = new ArrayList<>();
    private final SortedMap<Path, String> remarks = new TreeMap<>();
    private final List<DroppedFile> candidates = new ArrayList<>();
    private final List<Remark> others = new ArrayList<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    static FolderWalk of(Path root) throws IOException {
        var walk = new FolderWalk(root);
        Files.walkFileTree(root, Set.of(), DEEPEST_FOLDER + 1, walk);
        walk.name();
        return walk;
    }

    /** Names every path, in an order that is the same every night. */
    private void name() {
        var names = new ShownNames(root);
        plans.stream()
                .sorted()
                .forEach(path -> candidates.add(new DroppedFile(names.of(path), path)));
        remarks.forEach((path, key) -> others.add(Remark.of(key, names.of(path))));
        candidates.sort(comparing(DroppedFile::name));
        others.sort(comparing(Remark::name));
    }

    List<DroppedFile> candidates() {
        return candidates;
    }

    List<Remark> others() {
        return others;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && NameKind.of(folder) == NameKind.IGNORED
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    /** Also called for folders at the last level, and for links. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        switch (NameKind.of(file)) {
            case IGNORED -> {}
            case PLAN, MAPPING, OTHER -> sort(file, attributes);
            case OWN -> {
                if (OwnFile.CORRECTIONS.isNamed(file.getFileName().toString())
                        && !root.equals(file.getParent())) {
                    remarks.put(file, "own-file-too-deep");
                } else {
                    sort(file, attributes);
                }
            }
        }
        return FileVisitResult.CONTINUE;
    }

    private void sort(Path file, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            remarks.put(file, "folder-too-deep");
        } else if (attributes.isRegularFile() && NameKind.of(file) != NameKind.OTHER) {
            plans.add(file);
        } else {
            remarks.put(file, "file-not-read");
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
        remarks.put(file, "cannot-be-opened");
        return FileVisitResult.CONTINUE;
    }
}
