package org.fasti.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.fasti.publish.PageFormat;
import org.fasti.publish.Tally;
import org.fasti.read.Fault;
import org.fasti.read.PageReader;
import org.fasti.read.PageRecord;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;

/**
 * Reads any number of documents on all cores and prints them in the order of the input. One thread opens documents, one
 * thread a core reads them, and the caller's thread prints. What is in between is bounded in number and in size, so that
 * memory does not grow with the batch and the first tenures are printed long before the last line is read.
 */
final class Batch {
    private static final int MOST_WAITING = 256;
    /** Characters of text in memory at a time; a longer document is taken in alone. */
    private static final int MOST_CHARACTERS = 8_000_000;

    private final PageReader reader;
    private final PageFormat format;
    private final Console console;
    private final boolean diagnostics;
    private final Progress progress;
    /** What came of the documents, in their order; empty after the last. */
    private final BlockingQueue<Future<Optional<Outcome>>> inOrder = new ArrayBlockingQueue<>(MOST_WAITING);

    private final Semaphore room = new Semaphore(MOST_CHARACTERS);
    private final Optional<Taker> records;
    private Optional<Stand> from = Optional.empty();

    /** @param diagnostics whether every passage that could not be read is named in a message */
    Batch(PageReader reader, PageFormat format, Console console, boolean diagnostics) {
        this(reader, format, console, diagnostics, Optional.empty());
    }

    /** @param records who gets the records */
    Batch(PageReader reader, PageFormat format, Console console, boolean diagnostics, Optional<Taker> records) {
        this.records = records;
        this.reader = reader;
        this.format = format;
        this.console = console;
        this.diagnostics = diagnostics;
        this.progress = new Progress(console, !(format instanceof NoFormat));
    }

    /** Gets records, in the order of the input and on the caller's thread. */
    @FunctionalInterface
    interface Taker {
        /** @param stand how far the reading has come with the record, where it can be taken up again from there */
        void take(PageRecord record, Optional<Stand> stand);
    }

    /** Begins where an earlier run came to: the sources before that one are left out. */
    Batch from(Stand stand) {
        from = Optional.of(stand);
        return this;
    }

    /** Reads all of {@code sources}, each as {@link SourceOpener#open} knows it. */
    Exit read(List<String> sources, SourceOpener opener) {
        ExecutorService readers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("reader-", 1).daemon().factory());
        Thread opening = Thread.ofPlatform().name("opener").daemon().start(() -> open(sources, opener, readers));
        try {
            return print();
        } catch (IOException e) {
            progress.clear();
            if (isBrokenPipe(e)) {
                // Whoever was reading has seen enough: `fasti read … | head`.
                return Exit.DONE;
            }
            console.err().println("fasti: cannot write the output: " + e.getMessage());
            return Exit.INCOMPLETE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.INCOMPLETE;
        } finally {
            opening.interrupt();
            readers.shutdownNow();
        }
    }

    private void open(List<String> sources, SourceOpener opener, ExecutorService readers) {
        try {
            int first = from.map(stand -> sources.indexOf(stand.source())).orElse(0);
            for (String source : sources.subList(Math.max(0, first), sources.size())) {
                long place = from.filter(stand -> stand.source().equals(source))
                        .map(Stand::place)
                        .orElse(0L);
                try (Reading reading = opener.open(source, place)) {
                    progress.begin(reading);
                    while (reading.hasNext()) {
                        submit(source, reading.next(), readers);
                        progress.moved(reading);
                    }
                    progress.end(reading);
                } catch (RuntimeException | Error fault) {
                    inOrder.put(known(Outcome.unreadable(source + ": " + Fault.describe(fault), 0)));
                }
            }
            inOrder.put(CompletableFuture.completedFuture(Optional.empty()));
        } catch (InterruptedException e) {
            // The printing has stopped; nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    private void submit(String source, Read read, ExecutorService readers) throws InterruptedException {
        switch (read) {
            case Read.Unreadable unreadable -> inOrder.put(known(Outcome.unreadable(unreadable.message(), 0)));
            case Read.Page(Document document) -> {
                int weight = Math.min(document.text().length(), MOST_CHARACTERS);
                room.acquire(weight);
                inOrder.put(readers.submit(() -> Optional.of(outcome(document, weight))));
            }
            case Read.Waiting waiting -> {
                int weight = Math.min(waiting.characters(), MOST_CHARACTERS);
                room.acquire(weight);
                Stand stand = new Stand(source, waiting.place());
                inOrder.put(readers.submit(
                        () -> Optional.of(outcome(waiting, weight).at(stand))));
            }
        }
    }

    private Outcome outcome(Read.Waiting waiting, int weight) {
        try {
            return switch (waiting.now()) {
                case Read.Page(Document document) -> outcome(document, weight);
                case Read.Unreadable unreadable -> Outcome.unreadable(unreadable.message(), weight);
                case Read.Waiting again -> throw new AssertionError(again.id() + " still waits after it was read");
            };
        } catch (RuntimeException | Error fault) {
            return Outcome.unreadable(waiting.id() + ": " + Fault.describe(fault), weight);
        }
    }

    private Outcome outcome(Document document, int weight) {
        try {
            PageRecord record = reader.read(document);
            List<String> messages = diagnostics
                    ? record.diagnostics().stream()
                            .map(diagnostic -> message(document, diagnostic))
                            .toList()
                    : List.of();
            return new Outcome(
                    format.page(record),
                    records.map(_ -> record),
                    Tally.of(record),
                    messages,
                    Optional.empty(),
                    weight);
        } catch (RuntimeException | Error fault) {
            return Outcome.unreadable(document.id() + ": " + Fault.describe(fault), weight);
        }
    }

    private static String message(Document document, Diagnostic diagnostic) {
        String line = diagnostic
                .place()
                .map(span -> ":" + lineNumber(document.text(), span.start()))
                .orElse("");
        return document.id() + line + ": " + diagnostic.message() + " [" + diagnostic.code() + "]";
    }

    /** The line that holds the offset, counted from 1. */
    private static long lineNumber(String text, int offset) {
        return 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private Exit print() throws IOException, InterruptedException {
        long started = System.nanoTime();
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), 1 << 16);
        Tally total = Tally.NOTHING;
        out.write(format.head());
        while (true) {
            Future<Optional<Outcome>> next = inOrder.poll();
            if (next == null || !next.isDone()) {
                // What is done is shown before waiting for what is not.
                out.flush();
                next = next == null ? inOrder.take() : next;
            }
            Optional<Outcome> finished = finished(next);
            if (finished.isEmpty()) {
                break;
            }
            Outcome outcome = finished.get();
            for (String message : outcome.messages()) {
                out.flush();
                progress.clear();
                console.err().println("fasti: " + message);
            }
            out.write(outcome.output());
            records.ifPresent(taker -> outcome.record().ifPresent(record -> taker.take(record, outcome.stand())));
            room.release(outcome.weight());
            total = total.plus(outcome.tally());
            progress.show(total);
        }
        out.write(format.foot(total));
        out.flush();
        progress.clear();
        if (total.documents() + total.unreadable() > 1) {
            console.err().println(summary(total, progress.pages(), System.nanoTime() - started));
        }
        return total.unreadable() == 0 ? Exit.DONE : Exit.INCOMPLETE;
    }

    private static Future<Optional<Outcome>> known(Outcome outcome) {
        return CompletableFuture.completedFuture(Optional.of(outcome));
    }

    private static Optional<Outcome> finished(Future<Optional<Outcome>> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a reader lets no exception out", e);
        }
    }

    private static String summary(Tally total, long pages, long nanoseconds) {
        String unreadable = total.unreadable() == 0
                ? ""
                : String.format(Locale.ROOT, "; %,d could not be read", total.unreadable());
        String seen = pages == 0 ? "" : String.format(Locale.ROOT, " of %,d pages", pages);
        return String.format(
                Locale.ROOT,
                "fasti: %,d documents%s read: %,d tenures, %,d findings, %,d passages not understood%s (%.1f s)",
                total.documents(),
                seen,
                total.tenures(),
                total.findings(),
                total.diagnostics(),
                unreadable,
                nanoseconds / 1e9);
    }

    /** The operating system's words for a reader that went away, in the forms that Java passes on. */
    private static boolean isBrokenPipe(IOException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "").toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe closed") || message.contains("pipe is being");
    }
}
