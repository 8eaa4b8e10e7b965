package dk.milepael.ingest.process;

import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.FileReader;
import dk.milepael.ingest.workbook.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A reader process in which the names of files decide what goes wrong. */
public final class StubbornReader implements FileReader {
    static final ReaderCommand COMMAND =
            new ReaderCommand(StubbornReader.class.getName(), List.of());

    private StubbornReader() {}

    public static void main(String[] arguments) throws IOException {
        ReaderMain.serve(new StubbornReader());
    }

    @Override
    public Contents read(Path file, String name) {
        switch (name) {
            case "hænger.xlsx" -> hang();
            case "fylder.xlsx" -> fill();
            case "styrter.xlsx" -> Runtime.getRuntime().halt(134);
            case "stoppes.xlsx" -> Runtime.getRuntime().halt(143);
            case "snakker.xlsx" -> System.out.println("ord, som ikke er et svar");
            case "kaster.xlsx" -> throw new AssertionError("a library's own fault");
            default -> {}
        }
        return new WorkbookFiles().read(file, name);
    }

    /** A program whose reader hangs at a file; says by what number the reader is known. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] file) {
            try (var reader =
                    new ReaderProcess(
                            COMMAND, new ReaderLimits(64, Duration.ofMinutes(5), Duration.ZERO))) {
                var plan = Path.of(file[0]);
                reader.read(plan, "plan.csv");
                Thread.ofPlatform().daemon().start(() -> reader.read(plan, "hænger.xlsx"));
                ProcessHandle.current()
                        .children()
                        .forEach(child -> System.out.println(child.pid()));
                hang();
            }
        }
    }

    static void hang() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void fill() {
        var filled = new ArrayList<long[]>();
        while (filled.size() < Integer.MAX_VALUE) {
            filled.add(new long[1 << 20]);
        }
    }
}
