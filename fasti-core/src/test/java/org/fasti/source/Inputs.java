package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Opens test inputs and takes out what they hold. */
final class Inputs {
    private Inputs() {}

    static List<Read> readAll(String reference) {
        return readAll(new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream()).open(reference));
    }

    static List<Read> readAll(Reading reading) {
        try (reading) {
            List<Read> all = new ArrayList<>();
            reading.forEachRemaining(all::add);
            return all;
        }
    }

    static List<Read> fromStandardInput(byte[] bytes) {
        return readAll(new SourceOpener(SourceOptions.DEFAULTS, new ByteArrayInputStream(bytes)).open("-"));
    }

    static List<Read> fromStandardInput(String text) {
        return fromStandardInput(text.getBytes(StandardCharsets.UTF_8));
    }

    static Document page(Read read) {
        assertThat(read).isInstanceOf(Read.Page.class);
        return ((Read.Page) read).document();
    }

    static Document onlyPage(List<Read> reads) {
        assertThat(reads).hasSize(1);
        return page(reads.getFirst());
    }

    static Read.Unreadable unreadable(Read read) {
        assertThat(read).isInstanceOf(Read.Unreadable.class);
        return (Read.Unreadable) read;
    }

    static Read.Unreadable onlyUnreadable(List<Read> reads) {
        assertThat(reads).hasSize(1);
        return unreadable(reads.getFirst());
    }
}
