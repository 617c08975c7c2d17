package org.fasti.ledger;

import org.jspecify.annotations.Nullable;

/** The chronicle cannot be opened, read or written; the message says why and what to do, as a sentence. */
public final class ChronicleTrouble extends RuntimeException {
    /** What kind of trouble. */
    public enum Kind {
        /** The file that was named cannot serve: absent, not a chronicle, of a newer version, not writable. */
        UNFIT,
        /** It served, and then something failed: the disk is full, another writer holds it, a page is damaged. */
        FAILED,
        /** What is in the file contradicts itself. */
        DAMAGED
    }

    private final Kind kind;

    ChronicleTrouble(Kind kind, String message) {
        this(kind, message, null);
    }

    ChronicleTrouble(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
