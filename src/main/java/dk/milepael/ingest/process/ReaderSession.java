package dk.milepael.ingest.process;

import dk.milepael.ingest.workbook.FileReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The reader process's end of the line: a file's path and name come in, its contents go out. */
final class ReaderSession {
    private final FileReader files;
    private final DataInputStream in;
    private final OutputStream out;

    ReaderSession(FileReader files, InputStream in, OutputStream out) {
        this.files = files;
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = out;
    }

    /** Answers until the other end hangs up. */
    void run() throws IOException {
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(Wire.GREETING).array());
        out.flush();
        while (true) {
            Path file;
            try {
                file = Path.of(in.readUTF());
            } catch (EOFException hungUp) {
                return;
            }
            ContentsOutput.write(files.read(file, in.readUTF()), out);
        }
    }
}
