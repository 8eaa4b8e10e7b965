package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.Scan;
import java.util.List;
import java.util.Optional;

/** Every look that is taken at a mail before it leaves. */
record Scans(List<Scan> all) {
    Scans {
        all = List.copyOf(all);
    }

    /** The first objection, in words; empty where the mail may leave. */
    Optional<String> objection(Mail mail) {
        return all.stream().flatMap(scan -> scan.objection(mail).stream()).findFirst();
    }

    /** Likewise, where a person found what is doubtful in it to be nothing. */
    Optional<String> firmObjection(Mail mail) {
        return all.stream().flatMap(scan -> scan.firmObjection(mail).stream()).findFirst();
    }

    /** What a person may find to be nothing, masked. */
    List<String> doubts(Mail mail) {
        return all.stream().flatMap(scan -> scan.doubts(mail).stream()).distinct().toList();
    }
}
