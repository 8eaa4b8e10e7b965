package dk.milepael.ingest.process;

import dk.milepael.ingest.intake.OwnFile;
import dk.milepael.ingest.workbook.FileReader;
import dk.milepael.ingest.workbook.TemporaryFiles;
import dk.milepael.ingest.workbook.WorkbookFiles;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** The entry class of the reader process. */
public final class ReaderMain {
    private ReaderMain() {}

    public static void main(String[] arguments) throws IOException {
        TemporaryFiles.areOurOwn();
        serve(new WorkbookFiles(ReaderCommand.allowed(arguments), OwnFile.RECIPIENTS::isNamed));
    }

    /** Reads for the parent process until it hangs up or dies. */
    static void serve(FileReader files) throws IOException {
        var answers = new FileOutputStream(FileDescriptor.out);
        // a library that prints must not get in between the answers
        System.setOut(System.err);
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> {
                    var _ = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0));
                });
        new ReaderSession(files, System.in, answers).run();
    }
}
