package dk.milepael.report;

import org.jspecify.annotations.Nullable;

/** Whom plans mean by the names that they write. */
public interface OwnerNames {
    /** Each spelling is an owner of its own. */
    OwnerNames AS_WRITTEN = written -> null;

    /** Null where nobody is known by that name. */
    @Nullable Named of(String written);

    /**
     * Somebody who is known.
     *
     * @param slug the name in addresses and file names, of its own among all that are known
     */
    record Named(String slug, String name) {}

    /** The one name of somebody who is known; else the name as it is written. */
    default String name(String written) {
        var named = of(written);
        return named == null ? written : named.name();
    }
}
