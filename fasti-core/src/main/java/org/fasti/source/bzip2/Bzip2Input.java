package org.fasti.source.bzip2;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a bzip2 file of one stream or many unpacks to, decoded ahead on several threads. Memory is bounded
 * whatever the file holds. Where a block is damaged, reading throws {@link DamagedBlock} once and then goes on after it.
 * For one reading thread.
 */
public final class Bzip2Input extends InputStream {
    private static final int SECTIONS_A_TASK = 8;

    private final InputStream packed;
    private final SectionFinder finder;
    private final ExecutorService threads;
    private final int tasksAhead;
    private final ThreadLocal<SectionDecoder> decoders = ThreadLocal.withInitial(SectionDecoder::new);
    private final Deque<Future<List<Piece>>> tasks = new ArrayDeque<>();
    private final Deque<Piece> ready = new ArrayDeque<>();
    private Piece.@Nullable Bytes current;
    private int at;
    private int end;
    private long block;
    private boolean allFound;
    private boolean inStream;

    /**
     * Starts reading.
     *
     * @param packed closed with this
     * @param offset where in the file {@code packed} begins, in bytes; a block must follow
     * @param cores how many blocks are decoded at a time, at least
     */
    public Bzip2Input(InputStream packed, long offset, int cores) {
        this.packed = packed;
        this.finder = new SectionFinder(packed, offset);
        this.block = 8 * offset;
        this.tasksAhead = cores + 2;
        this.threads = Executors.newFixedThreadPool(
                cores, Thread.ofPlatform().name("unpacker-", 1).daemon().factory());
    }

    /** Where the block begins whose bytes were last read, in bits from the beginning of the file. */
    public long block() {
        return block;
    }

    /** Reads bytes of one block only. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == end) {
            if (!more()) {
                return -1;
            }
        }
        if (current != null) {
            block = current.section().start();
            int count = Math.min(length, end - at);
            System.arraycopy(current.bytes(), at, target, offset, count);
            at += count;
            return count;
        }
        return -1;
    }

    /** Makes more bytes ready; false after the last. */
    private boolean more() throws IOException {
        at = 0;
        end = 0;
        if (current != null && !current.rest().isDone()) {
            end = current.rest().expand(current.bytes(), 0, current.bytes().length);
            return true;
        }
        Piece.Bytes done = current;
        current = null;
        if (done != null && !done.rest().isSound()) {
            throw damaged(done.section());
        }
        Optional<Piece> next = piece();
        if (next.isEmpty()) {
            if (inStream) {
                inStream = false;
                throw new DamagedBlock("ends in the middle; was it downloaded wholly?", true);
            }
            return false;
        }
        inStream = !(next.get() instanceof Piece.End);
        Piece sure = next.get() instanceof Piece.Damaged damaged ? mended(damaged) : next.get();
        if (sure instanceof Piece.Bytes bytes) {
            current = bytes;
            end = bytes.length();
        } else if (sure instanceof Piece.Damaged(Section section)) {
            if (ready.isEmpty() && tasks.isEmpty() && allFound) {
                inStream = false;
                throw new DamagedBlock("ends in the middle of a block; was it downloaded wholly?", true);
            }
            throw damaged(section);
        }
        return true;
    }

    private static DamagedBlock damaged(Section section) {
        return new DamagedBlock("is damaged at byte " + (section.start() >>> 3), false);
    }

    /** A block may hold bits that look like a magic number; it is then whole together with what follows them. */
    private Piece mended(Piece.Damaged damaged) throws IOException {
        Optional<Piece> after = piece();
        if (after.isEmpty()) {
            return damaged;
        }
        Section whole = damaged.section().joined(after.get().section());
        Piece joined = new SectionDecoder().decode(whole);
        if (joined instanceof Piece.Damaged) {
            ready.addFirst(after.get());
            return damaged;
        }
        return joined;
    }

    private Optional<Piece> piece() throws IOException {
        while (ready.isEmpty()) {
            while (!allFound && tasks.size() < tasksAhead) {
                submit();
            }
            Future<List<Piece>> task = tasks.poll();
            if (task == null) {
                return Optional.empty();
            }
            ready.addAll(outcome(task));
        }
        return Optional.of(ready.removeFirst());
    }

    private void submit() throws IOException {
        List<Section> sections = new ArrayList<>();
        int blocks = 0;
        // Two blocks a task, so that handing over is seldom.
        while (blocks < 2 && sections.size() < SECTIONS_A_TASK) {
            Optional<Section> section = finder.next();
            if (section.isEmpty()) {
                allFound = true;
                break;
            }
            sections.add(section.get());
            blocks += section.get().block() ? 1 : 0;
        }
        tasks.add(threads.submit(
                () -> sections.stream().map(decoders.get()::decode).toList()));
    }

    private static List<Piece> outcome(Future<List<Piece>> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the reading was stopped");
        } catch (ExecutionException e) {
            throw new IOException("could not be unpacked (" + e.getCause() + ")", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        packed.close();
    }
}
