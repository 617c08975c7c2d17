package org.fasti.source;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.language.LanguageTable;
import org.fasti.source.dump.ExportHead;
import org.fasti.source.dump.ExportPart;
import org.fasti.source.dump.ExportReader;
import org.jspecify.annotations.Nullable;

/** The pages of a dump that may carry an office; the others are passed over unparsed. */
final class DumpReading extends Reading {
    private final Origin origin;
    private final Opened opened;
    private final SourceOptions options;
    private @Nullable ExportHead head;
    private @Nullable DumpPages pages;
    private boolean started;
    private boolean ended;
    private volatile long seen;
    private long place;

    DumpReading(Origin origin, Opened opened, SourceOptions options) {
        this.origin = origin;
        this.opened = opened;
        this.options = options;
    }

    /** A reading from the midst of a dump, whose head was read before. */
    static DumpReading under(ExportHead head, Origin origin, Opened opened, SourceOptions options) {
        DumpReading reading = new DumpReading(origin, opened, options);
        reading.head = head;
        return reading;
    }

    /**
     * A dump as it is read.
     *
     * @param progress how far it has come in the file
     */
    record Opened(ExportReader reader, Progress progress, OptionalLong bytesTotal) {
        /** @param longest the most bytes that a page may have, inclusive */
        static Opened plain(InputStream input, byte[] start, OptionalLong bytesTotal, int longest) {
            CountedInput counted = new CountedInput(input, start.length);
            ExportReader reader = new ExportReader(counted, start.length, Optional.empty(), false, longest);
            return new Opened(reader.after(start, 0), counted::count, bytesTotal);
        }

        /** @param start bytes already taken from {@code unpacked} */
        static Opened packed(Unpacked unpacked, byte[] start, OptionalLong bytesTotal, int longest) {
            ExportReader reader = new ExportReader(unpacked.input(), start.length, unpacked.place(), true, longest);
            return new Opened(reader.after(start, 0), unpacked.taken(), bytesTotal);
        }
    }

    /** How many bytes of a file have been taken in. */
    @FunctionalInterface
    interface Progress {
        long bytes();
    }

    @Override
    Optional<Read> advance() {
        if (!started) {
            started = true;
            Optional<Read> trouble = begin();
            if (trouble.isPresent()) {
                ended = true;
                return trouble;
            }
        }
        while (!ended) {
            Optional<ExportPart> part = opened.reader().next();
            if (part.isEmpty()) {
                ended = true;
                break;
            }
            Optional<Read> read = read(part.get());
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private Optional<Read> begin() {
        ExportHead head = this.head == null ? opened.reader().head() : this.head;
        Optional<String> refused = refused(head, options);
        if (refused.isPresent()) {
            return Optional.of(origin.unreadable(refused.get()));
        }
        pages = new DumpPages(origin.place(), options, head.site(), language(head, options));
        return Optional.empty();
    }

    /** Why nothing of a dump with this head is read, and what to do next. */
    static Optional<String> refused(ExportHead head, SourceOptions options) {
        String language = language(head, options);
        return head.refused()
                .or(() -> LanguageTable.isKnown(language)
                        ? Optional.empty()
                        : Optional.of("is a dump in language '" + language
                                + "', of which Fasti has no words; docs/languages.md says how to add a language"));
    }

    private static String language(ExportHead head, SourceOptions options) {
        return LanguageCode.primary(head.site().language()).orElse(options.language());
    }

    private Optional<Read> read(ExportPart part) {
        return switch (part) {
            case ExportPart.Broken(String name, String reason, long at) -> {
                place = at;
                yield Optional.of(new Read.Unreadable(
                        name.isEmpty() ? origin.place() : name,
                        name.isEmpty() ? origin.place() : origin.place() + ": " + name,
                        reason));
            }
            case ExportPart.Whole(var page) -> {
                seen++;
                place = page.place();
                yield pages != null && pages.isWanted(page) ? Optional.of(pages.waiting(page)) : Optional.empty();
            }
        };
    }

    @Override
    public long bytesRead() {
        return opened.progress().bytes();
    }

    @Override
    public OptionalLong bytesTotal() {
        return opened.bytesTotal();
    }

    @Override
    public long pagesSeen() {
        return seen;
    }

    @Override
    public long place() {
        return place;
    }

    @Override
    public void close() {
        ended = true;
        InputTrouble.closeQuietly(opened.reader());
    }
}
