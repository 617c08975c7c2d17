package org.fasti.source;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** An input that is one document. */
final class OneReading extends Reading {
    private final Supplier<Read> reader;
    private final OptionalLong bytesTotal;
    private boolean started;

    OneReading(Supplier<Read> reader, OptionalLong bytesTotal) {
        this.reader = reader;
        this.bytesTotal = bytesTotal;
    }

    static OneReading of(Read read) {
        return new OneReading(() -> read, OptionalLong.empty());
    }

    @Override
    Optional<Read> advance() {
        if (started) {
            return Optional.empty();
        }
        started = true;
        return Optional.of(reader.get());
    }

    @Override
    public long bytesRead() {
        return started ? bytesTotal.orElse(0) : 0;
    }

    @Override
    public OptionalLong bytesTotal() {
        return bytesTotal;
    }

    @Override
    public void close() {
        started = true;
    }
}
