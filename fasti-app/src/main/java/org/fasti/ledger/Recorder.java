package org.fasti.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Records a long input part by part: while one part is written, the caller reads the next. No more than four parts are in
 * memory. Until {@link #finish} nobody else may use the chronicle. All methods throw {@link ChronicleTrouble}.
 */
public final class Recorder implements AutoCloseable {
    private static final long MILLISECONDS_A_LOOK = 200;

    private final Chronicle chronicle;
    /** What is to be written next; an empty one is the end. */
    private final BlockingQueue<Optional<Chronicle.Part>> waiting = new ArrayBlockingQueue<>(1);

    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "recorder");
        thread.setDaemon(true);
        return thread;
    });
    /** What the writer is at; empty where nothing was handed to it since the last time all was written. */
    private Optional<Future<Chronicle.Added>> underWay = Optional.empty();

    private Chronicle.Added done = Chronicle.Added.NOTHING;

    public Recorder(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * Records a part, all of it or nothing; returns before it is on the disk. Trouble with it is thrown later, and with
     * it fall all parts that were not on the disk yet.
     */
    public void record(Instant recorded, List<? extends Content> contents) {
        Chronicle.Part part =
                new Chronicle.Part(recorded, contents.stream().map(Prepared::of).toList());
        if (underWay.isEmpty()) {
            waiting.clear();
            underWay = Optional.of(writer.submit(this::write));
        }
        hand(Optional.of(part), underWay.get());
    }

    /** Waits until all is on the disk; gives how many were new. */
    public Chronicle.Added finish() {
        if (underWay.isPresent()) {
            hand(Optional.empty(), underWay.get());
            done = done.and(result(underWay.get()));
            underWay = Optional.empty();
        }
        return done;
    }

    private Chronicle.Added write() throws InterruptedException {
        Chronicle.Added all = Chronicle.Added.NOTHING;
        for (Optional<Chronicle.Part> next = waiting.take(); next.isPresent(); ) {
            AtomicReference<Optional<Chronicle.Part>> last = new AtomicReference<>(next);
            all = all.and(chronicle.record(next.get(), () -> {
                last.set(take());
                return last.get();
            }));
            next = last.get().isEmpty() ? last.get() : waiting.take();
        }
        return all;
    }

    private Optional<Chronicle.Part> take() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void hand(Optional<Chronicle.Part> part, Future<Chronicle.Added> writing) {
        try {
            while (!waiting.offer(part, MILLISECONDS_A_LOOK, TimeUnit.MILLISECONDS)) {
                if (writing.isDone()) {
                    result(writing);
                }
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What the writer came to; where it failed, the next part begins anew. */
    private Chronicle.Added result(Future<Chronicle.Added> writing) {
        try {
            return writing.get();
        } catch (ExecutionException e) {
            underWay = Optional.empty();
            throw trouble(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static RuntimeException trouble(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException trouble -> trouble;
            case Error fault -> throw fault;
            case null, default -> throw new AssertionError("recording throws nothing else", e);
        };
    }

    private static ChronicleTrouble interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ChronicleTrouble(
                ChronicleTrouble.Kind.FAILED, "the recording was interrupted; run the same command again", e);
    }

    /** Waits for what is under way; trouble with it is only told by {@link #finish}. */
    @Override
    public void close() {
        try {
            underWay.filter(writing -> !writing.isDone()).ifPresent(writing -> hand(Optional.empty(), writing));
        } finally {
            writer.close();
        }
    }
}
