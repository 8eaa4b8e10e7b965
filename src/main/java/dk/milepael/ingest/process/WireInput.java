package dk.milepael.ingest.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link WireOutput} wrote, and trusts nothing of it. */
final class WireInput {
    private static final int LONGEST_NUMBER_BITS = 63;

    private final DataInputStream in;
    private final List<String> remembered = new ArrayList<>();

    WireInput(DataInputStream in) {
        this.in = in;
    }

    /** Reads one element of a list. */
    interface ReadingOne<T> {
        T read() throws IOException;
    }

    /** What came is not what a reader process says. */
    static final class Garbled extends IOException {
        Garbled(String what) {
            super(what);
        }
    }

    int tag() throws IOException {
        return in.readByte();
    }

    void expect(int mark) throws IOException {
        var found = in.readInt();
        if (found != mark) {
            throw new Garbled("%08x instead of %08x".formatted(found, mark));
        }
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    long number() throws IOException {
        var number = 0L;
        for (var shift = 0; shift <= LONGEST_NUMBER_BITS; shift += 7) {
            var next = in.readByte();
            number |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new Garbled("a number without end");
    }

    /** A number from 0 to a limit. */
    int number(int most) throws IOException {
        var number = number();
        if (number < 0 || number > most) {
            throw new Garbled("%d where at most %d can be".formatted(number, most));
        }
        return (int) number;
    }

    String text() throws IOException {
        var text = textOrNull();
        if (text == null) {
            throw new Garbled("no text where one must be");
        }
        return text;
    }

    @Nullable String textOrNull() throws IOException {
        var number = number(Wire.FIRST_REMEMBERED + Wire.REMEMBERED_TEXTS);
        return switch (number) {
            case Wire.NO_TEXT -> null;
            case Wire.NEW_TEXT -> newText();
            default -> remembered(number - Wire.FIRST_REMEMBERED);
        };
    }

    <T> List<T> list(ReadingOne<T> reading) throws IOException {
        var list = new ArrayList<T>();
        for (var left = number(Integer.MAX_VALUE); left > 0; left--) {
            list.add(reading.read());
        }
        return list;
    }

    private String newText() throws IOException {
        var length = number(Wire.LONGEST_TEXT);
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new Garbled("a text that broke off");
        }
        var text = new String(bytes, UTF_8);
        if (remembered.size() < Wire.REMEMBERED_TEXTS) {
            remembered.add(text);
        }
        return text;
    }

    private String remembered(int number) throws IOException {
        if (number >= remembered.size()) {
            throw new Garbled("text %d of %d".formatted(number, remembered.size()));
        }
        return remembered.get(number);
    }
}
