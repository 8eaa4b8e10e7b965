package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.nightly.Attachments.Attached;
import dk.milepael.report.mail.Addressee.Enclosure;
import dk.milepael.report.mail.StandIn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What comes with one person's mail: each file once, and no two under one name. */
final class Parcel {
    private final List<Enclosure> own = new ArrayList<>();
    private final List<StandIn> others = new ArrayList<>();
    private final List<Mail.Attachment> files = new ArrayList<>();
    private final List<String> readers = new ArrayList<>();
    private final Set<Path> packed = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private Parcel() {}

    /** Packs what comes with each digest of an envelope. */
    static Parcel of(Envelope envelope, Function<Digest, List<Attached>> attached) {
        var parcel = new Parcel();
        var own = envelope.own();
        if (own != null) {
            parcel.own.addAll(parcel.pack(attached.apply(own), ""));
        }
        for (var other : envelope.others()) {
            var name = other.reader().recipient().contact().name();
            var enclosed = parcel.pack(attached.apply(other), " (" + name + ")");
            parcel.others.add(new StandIn(name, other.matters(), enclosed));
        }
        return parcel;
    }

    /** What is packed besides what lies in the parcel already. */
    private List<Enclosure> pack(List<Attached> all, String suffix) {
        return all.stream().flatMap(one -> Stream.ofNullable(pack(one, suffix))).toList();
    }

    private @Nullable Enclosure pack(Attached attached, String suffix) {
        if (attached.reader() != null) {
            readers.add(attached.reader());
        }
        var fresh = attached.files().stream().filter(file -> packed.add(file.file())).toList();
        if (fresh.isEmpty()) {
            return null;
        }
        var isTaken = fresh.stream().anyMatch(file -> names.contains(file.name()));
        var ending = isTaken ? suffix : "";
        fresh.stream()
                .map(file -> named(file, ending))
                .forEach(file -> {
                    names.add(file.name());
                    files.add(file);
                });
        var enclosure = attached.enclosure();
        return new Enclosure(enclosure.kind(), enclosure.title() + ending, enclosure.isWordToo());
    }

    private static Mail.Attachment named(Mail.Attachment file, String ending) {
        var dot = file.name().lastIndexOf('.');
        return new Mail.Attachment(
                file.file(),
                file.name().substring(0, dot)
                        + Attachments.fileName(ending)
                        + file.name().substring(dot),
                file.sha256());
    }

    /** What comes with the addressee's own matters. */
    List<Enclosure> own() {
        return List.copyOf(own);
    }

    /** What is told in the place of others, and what comes with it. */
    List<StandIn> others() {
        return List.copyOf(others);
    }

    List<Mail.Attachment> files() {
        return List.copyOf(files);
    }

    /** Those who get reports with it, as readers of each. */
    List<String> readers() {
        return List.copyOf(readers);
    }
}
