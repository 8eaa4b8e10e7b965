package dk.milepael.ingest.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes numbers in as few bytes as they need, and texts once. */
final class WireOutput {
    private static final int BUFFER_BYTES = 1 << 16;

    private final DataOutputStream out;
    private final Map<String, Integer> remembered = new HashMap<>();

    WireOutput(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER_BYTES));
    }

    /** Writes one element of a list. */
    interface Writing<T> {
        void write(T element) throws IOException;
    }

    void tag(int tag) throws IOException {
        out.writeByte(tag);
    }

    void mark(int mark) throws IOException {
        out.writeInt(mark);
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    /** Seven bits a byte, the lowest first; the top bit says that more follow. */
    void number(long number) throws IOException {
        var rest = number;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    void text(@Nullable String text) throws IOException {
        if (text == null) {
            number(Wire.NO_TEXT);
            return;
        }
        var known = remembered.get(text);
        if (known != null) {
            number(Wire.FIRST_REMEMBERED + known);
            return;
        }
        if (remembered.size() < Wire.REMEMBERED_TEXTS) {
            remembered.put(text, remembered.size());
        }
        var bytes = text.getBytes(UTF_8);
        number(Wire.NEW_TEXT);
        number(bytes.length);
        out.write(bytes);
    }

    <T> void list(List<T> list, Writing<T> writing) throws IOException {
        number(list.size());
        for (var element : list) {
            writing.write(element);
        }
    }

    void flush() throws IOException {
        out.flush();
    }
}
