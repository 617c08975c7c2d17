package org.fasti.ledger;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Records a long input part by part: while one part is written, the caller reads the next. No more than two parts are in
 * memory. Until {@link #finish} nobody else may use the chronicle. All methods throw {@link ChronicleTrouble}.
 */
public final class Recorder implements AutoCloseable {
    private final Chronicle chronicle;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "recorder");
        thread.setDaemon(true);
        return thread;
    });
    private Future<Chronicle.Added> underWay = CompletableFuture.completedFuture(Chronicle.Added.NOTHING);
    private Chronicle.Added done = Chronicle.Added.NOTHING;

    public Recorder(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Records a part, all of it or nothing; returns before it is on the disk. Trouble with it is thrown later. */
    public void record(Instant recorded, List<? extends Content> contents) {
        List<Prepared> prepared = contents.stream().map(Prepared::of).toList();
        await();
        underWay = writer.submit(() -> chronicle.recordPrepared(recorded, prepared));
    }

    /** Waits until all is on the disk; gives how many were new. */
    public Chronicle.Added finish() {
        await();
        return done;
    }

    private void await() {
        try {
            done = done.and(underWay.get());
            underWay = CompletableFuture.completedFuture(Chronicle.Added.NOTHING);
        } catch (ExecutionException e) {
            underWay = CompletableFuture.completedFuture(Chronicle.Added.NOTHING);
            switch (e.getCause()) {
                case RuntimeException trouble -> throw trouble;
                case Error fault -> throw fault;
                case null, default -> throw new AssertionError("recording throws nothing else", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChronicleTrouble(
                    ChronicleTrouble.Kind.FAILED, "the recording was interrupted; run the same command again", e);
        }
    }

    /** Waits for what is under way; trouble with it is only told by {@link #finish}. */
    @Override
    public void close() {
        writer.close();
    }
}
