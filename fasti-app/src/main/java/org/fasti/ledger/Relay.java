package org.fasti.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works at what the caller collects on a thread of its own, some at a time and in that order. What is collected meanwhile
 * waits, so that no more than twice as much is in memory. For one caller.
 */
final class Relay<T> implements AutoCloseable {
    private final String name;
    private final int enough;
    private final Consumer<List<T>> work;
    private List<T> collected = new ArrayList<>();
    private long weight;
    private Optional<ExecutorService> thread = Optional.empty();
    private Optional<Future<?>> underWay = Optional.empty();

    /**
     * @param name the thread's
     * @param enough the weight that is worth handing over
     * @param work what is done with it; what it throws, the caller gets from one of the next calls
     */
    Relay(String name, int enough, Consumer<List<T>> work) {
        this.name = name;
        this.enough = enough;
        this.work = work;
    }

    /** Takes one more; may wait until those before are worked off. */
    void add(T one, int itsWeight) {
        collected.add(one);
        weight += itsWeight;
        if (weight >= enough) {
            start();
        }
    }

    /** Does not wait for more before the work begins. */
    void start() {
        await();
        List<T> due = take();
        if (!due.isEmpty()) {
            underWay = Optional.of(thread().submit(() -> work.accept(due)));
        }
    }

    /** Returns when all is worked off; what little was collected last, the caller does itself. */
    void finish() {
        await();
        List<T> due = take();
        if (!due.isEmpty()) {
            work.accept(due);
        }
    }

    /** Drops what was not begun yet, and waits for the rest, whatever comes of it. */
    void forget() {
        take();
        try {
            await();
        } catch (RuntimeException _) {
            // What is given up need not succeed.
        }
    }

    private List<T> take() {
        List<T> due = collected;
        collected = new ArrayList<>();
        weight = 0;
        return due;
    }

    private void await() {
        if (underWay.isEmpty()) {
            return;
        }
        Future<?> working = underWay.get();
        underWay = Optional.empty();
        try {
            working.get();
        } catch (ExecutionException e) {
            throw trouble(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChronicleTrouble(
                    ChronicleTrouble.Kind.FAILED, "the work was interrupted; run the same command again", e);
        }
    }

    private static RuntimeException trouble(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException trouble -> trouble;
            case Error fault -> throw fault;
            case null, default -> throw new AssertionError("the work throws nothing else", e);
        };
    }

    private ExecutorService thread() {
        ExecutorService service = thread.orElseGet(() -> Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        }));
        thread = Optional.of(service);
        return service;
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        thread.ifPresent(ExecutorService::close);
    }
}
