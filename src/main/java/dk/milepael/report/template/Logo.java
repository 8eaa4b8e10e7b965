package dk.milepael.report.template;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Flaw;
import dk.milepael.report.Pictures;
import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's logo as templates see it: a picture that the page carries with it, opaque and
 * in plain red, green and blue, as archives want it.
 *
 * @param src the picture as an address
 * @param width as shown, in CSS pixels of 1/96 inch
 * @param height likewise
 */
public record Logo(String src, int width, int height) {
    /** The names that a logo may have. */
    public static final List<String> FILES = List.of("logo.png", "logo.jpg", "logo.jpeg");

    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_PIXELS = 25_000_000;

    /** 60 by 14 mm. */
    private static final int WIDEST = 227;

    private static final int HIGHEST = 53;

    /** 288 dots per inch, which is fine on paper. */
    private static final int DOTS_PER_PIXEL = 3;

    /**
     * What a folder has for a logo.
     *
     * @param logo null where there is none that can be shown
     */
    record Found(@Nullable Logo logo, List<Flaw> flaws) {
        static final Found NONE = new Found(null, List.of());
    }

    /** What is wrong with a logo. */
    private static final class Faulty extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Flaw flaw;

        Faulty(String file, Message wrong, @Nullable Exception cause) {
            super(file + ": " + wrong.key(), cause);
            flaw = Flaw.of(file, wrong);
        }
    }

    /** The logo of a templates folder. */
    static Found of(Path folder) {
        var file = FILES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
        try {
            return file.map(path -> new Found(read(path), List.of())).orElse(Found.NONE);
        } catch (Faulty e) {
            return new Found(null, List.of(e.flaw));
        }
    }

    private static Logo read(Path path) {
        var file = path.getFileName().toString();
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new Faulty(file, size("flaw.logo.bytes", MOST_BYTES / 1_000_000), null);
            }
            return shown(picture(file, Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new Faulty(file, Message.of("flaw.logo.kind"), e);
        }
    }

    private static BufferedImage picture(String file, byte[] bytes) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Faulty(file, Message.of("flaw.logo.kind"), null);
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return picture(file, reader);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new Faulty(file, Message.of("flaw.logo.kind"), e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The size is looked at first: a small file may hold a picture that fills the memory. */
    private static BufferedImage picture(String file, ImageReader reader) throws IOException {
        if (!List.of("png", "jpeg").contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new Faulty(file, Message.of("flaw.logo.kind"), null);
        }
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new Faulty(file, size("flaw.logo.pixels", MOST_PIXELS / 1_000_000), null);
        }
        return reader.read(0);
    }

    private static Message size(String key, long most) {
        return Message.of(key).with("mest", new Arg.Count(most));
    }

    private static Logo shown(BufferedImage picture) {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) WIDEST / picture.getWidth(),
                                (double) HIGHEST / picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        var sharp = opaque(picture, width * DOTS_PER_PIXEL, height * DOTS_PER_PIXEL);
        return new Logo(Pictures.address(png(sharp)), width, height);
    }

    /** On white, no larger than it was and no larger than asked for. */
    private static BufferedImage opaque(BufferedImage picture, int width, int height) {
        int across = Math.min(width, picture.getWidth());
        int down = Math.min(height, picture.getHeight());
        var flat =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        draw(flat, picture);
        var made = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        draw(made, flat.getScaledInstance(across, down, Image.SCALE_AREA_AVERAGING));
        return made;
    }

    private static void draw(BufferedImage on, Image picture) {
        var pen = on.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, on.getWidth(), on.getHeight());
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a logo in memory", e);
        }
        return bytes.toByteArray();
    }
}
