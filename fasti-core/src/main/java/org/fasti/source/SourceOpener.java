package org.fasti.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Opens what a person names to be read: a file (text, Markdown, HTML, or a batch as JSONL), a folder, an address,
 * {@code wikipedia:LANGUAGE:TITLE}, or {@code -} for standard input.
 *
 * <p>One opener serves one batch: an id that comes twice in what it opens is told by the diagnostic
 * {@code duplicate-id}.
 */
public final class SourceOpener {
    private final SourceOptions options;
    private final InputStream standardInput;
    private final SeenIds seen = new SeenIds();

    /**
     * Makes an opener.
     *
     * @param standardInput what {@code -} stands for
     */
    public SourceOpener(SourceOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    /** Opens {@code reference}. Never fails: what cannot be opened is a reading of one {@link Read.Unreadable}. */
    public Reading open(String reference) {
        if (reference.equals("-")) {
            return streams().open(origin("stdin"), standardInput, OptionalLong.empty(), Transport.SILENT);
        }
        if (WebPage.isAddress(reference)) {
            return WebPage.open(origin(reference), options, streams());
        }
        if (reference.startsWith(WikipediaPage.PREFIX)) {
            return WikipediaPage.open(origin(reference), options);
        }
        try {
            return openPath(reference, Path.of(reference));
        } catch (InvalidPathException e) {
            return OneReading.of(origin(reference).unreadable("is not a path (" + e.getReason() + ")"));
        }
    }

    /**
     * Opens a dump from a place on that {@link Read.Waiting#place()} of an earlier reading of the same file gave: its page
     * comes again, and perhaps some before it. What is no dump is opened from its beginning.
     *
     * @throws IllegalArgumentException if {@code place} is negative
     */
    public Reading open(String reference, long place) {
        if (place < 0) {
            throw new IllegalArgumentException("a place in a file is not negative: " + place);
        }
        if (place == 0 || WebPage.isAddress(reference) || reference.startsWith(WikipediaPage.PREFIX)) {
            return open(reference);
        }
        try {
            Optional<Reading> dump = DumpFromPlace.open(origin(reference), Path.of(reference), place, options);
            return dump.orElseGet(() -> open(reference));
        } catch (InvalidPathException e) {
            return open(reference);
        }
    }

    private Reading openPath(String reference, Path path) {
        if (Files.isDirectory(path)) {
            return new FolderReading(path, file -> openPath(file.toString(), file), file -> origin(file.toString()));
        }
        try {
            OptionalLong length = Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
            return streams().open(origin(reference), Files.newInputStream(path), length, Transport.SILENT);
        } catch (IOException e) {
            return OneReading.of(origin(reference).unreadable(InputTrouble.reason(e)));
        }
    }

    private StreamOpening streams() {
        return new StreamOpening(options, seen);
    }

    private Origin origin(String name) {
        Source source = new Source(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                options.retrieved(),
                Optional.empty(),
                Optional.empty());
        return new Origin(name, source, Optional.empty(), List.of());
    }
}
