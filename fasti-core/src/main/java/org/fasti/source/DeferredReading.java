package org.fasti.source;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An input that is only opened when its first document is asked for, because opening it takes long. */
final class DeferredReading extends Reading {
    private @Nullable Supplier<Reading> opener;
    private @Nullable Reading opened;

    DeferredReading(Supplier<Reading> opener) {
        this.opener = opener;
    }

    @Override
    Optional<Read> advance() {
        if (opener != null) {
            opened = opener.get();
            opener = null;
        }
        return opened != null && opened.hasNext() ? Optional.of(opened.next()) : Optional.empty();
    }

    @Override
    public long bytesRead() {
        return opened == null ? 0 : opened.bytesRead();
    }

    @Override
    public OptionalLong bytesTotal() {
        return opened == null ? OptionalLong.empty() : opened.bytesTotal();
    }

    @Override
    public long pagesSeen() {
        return opened == null ? 0 : opened.pagesSeen();
    }

    @Override
    public void close() {
        opener = null;
        if (opened != null) {
            opened.close();
        }
    }
}
