package org.fasti.source;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.fasti.source.bzip2.Bzip2Input;
import org.fasti.source.dump.PackedPlace;

/**
 * A packed file, unpacked as it is read.
 *
 * @param input what it unpacks to
 * @param taken how many bytes of the file have been taken in
 * @param place where in the file the bytes stand that were read last; empty where it can only be read from its beginning
 */
record Unpacked(InputStream input, DumpReading.Progress taken, Optional<PackedPlace> place) {
    private static final int BUFFERED = 1 << 16;
    /** Each takes some ten megabytes, and more unpack faster than a disk gives and one thread sifts. */
    private static final int MOST_CORES = 12;

    /**
     * Unpacks, where the first bytes say that it is packed in a way that is known.
     *
     * @param start the first bytes of {@code whole}
     */
    static Optional<Unpacked> of(byte[] start, InputStream whole) {
        if (isBzip2(start)) {
            return Optional.of(bzip2(whole, 0, Runtime.getRuntime().availableProcessors()));
        }
        if (start.length > 2 && start[0] == 0x1F && start[1] == (byte) 0x8B && start[2] == 8) {
            CountedInput counted = new CountedInput(whole, 0);
            try {
                return Optional.of(
                        new Unpacked(new GZIPInputStream(counted, BUFFERED), counted::count, Optional.empty()));
            } catch (IOException e) {
                return Optional.of(new Unpacked(damaged("gzip", "gunzip"), counted::count, Optional.empty()));
            }
        }
        if (isZstd(start)) {
            CountedInput counted = new CountedInput(whole, 0);
            return Optional.of(new Unpacked(zstd(counted), counted::count, Optional.empty()));
        }
        return Optional.empty();
    }

    private static boolean isZstd(byte[] start) {
        return start.length > 3
                && start[0] == 0x28
                && start[1] == (byte) 0xB5
                && start[2] == 0x2F
                && start[3] == (byte) 0xFD;
    }

    private static InputStream zstd(InputStream packed) {
        try {
            return new ZstdInputStreamNoFinalizer(packed);
        } catch (IOException e) {
            return damaged("zstd", "zstd -d");
        } catch (LinkageError e) {
            return failing(
                    "is compressed with zstd, for which the library com.github.luben:zstd-jni is missing; unpack it"
                            + " with zstd -d");
        }
    }

    /** What says, when it is read, that the head of the file is no good. */
    private static InputStream damaged(String how, String unpacker) {
        return failing(
                "it is compressed with " + how + ", but damaged or cut short; see what " + unpacker + " makes of it");
    }

    private static InputStream failing(String reason) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(reason);
            }
        };
    }

    /**
     * Unpacks bzip2 from any place on.
     *
     * @param offset where in the file {@code packed} begins, in bytes
     * @param cores how many threads unpack, at most
     */
    static Unpacked bzip2(InputStream packed, long offset, int cores) {
        Bzip2Input input = new Bzip2Input(packed, offset, Math.min(cores, MOST_CORES));
        return new Unpacked(input, () -> input.block() >>> 3, Optional.of(input::block));
    }

    /** The magic number of the file and that of its first block, or of its end where it is empty. */
    static boolean isBzip2(byte[] start) {
        return start.length >= 10
                && start[0] == 'B'
                && start[1] == 'Z'
                && start[2] == 'h'
                && start[3] >= '1'
                && start[3] <= '9'
                && (start[4] == 0x31 && start[5] == 0x41 || start[4] == 0x17 && start[5] == 0x72);
    }
}
