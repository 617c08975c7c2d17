package org.fasti.source.bzip2;

import java.io.IOException;

/** A part of a bzip2 file that cannot be decoded; what comes after it can still be read. */
public final class DamagedBlock extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean cutShort;

    DamagedBlock(String message, boolean cutShort) {
        super(message);
        this.cutShort = cutShort;
    }

    /** True where the file ends too early, so that nothing comes after. */
    public boolean isCutShort() {
        return cutShort;
    }
}
