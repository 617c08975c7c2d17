package org.fasti.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.source.DumpReading.Opened;
import org.fasti.source.dump.ExportHead;
import org.fasti.source.dump.ExportReader;
import org.fasti.source.dump.ExportSite;

/** Opens a dump in its midst, without reading what lies before. */
final class DumpFromPlace {
    private static final int SNIFFED = 8192;
    private static final byte[] NOTHING = {};

    private DumpFromPlace() {}

    /**
     * Opens the dump in a file from a place on.
     *
     * @param place in a file of bzip2 the first bit of a block, else a byte of the dump
     * @return empty where the file is no dump or cannot be read
     */
    static Optional<Reading> open(Origin origin, Path file, long place, SourceOptions options) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            OptionalLong length = OptionalLong.of(Files.size(file));
            byte[] start = start(file);
            boolean bzip2 = Unpacked.isBzip2(start);
            Optional<ExportHead> head = head(file, start, options);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Opened opened = bzip2
                    ? Opened.packed(
                            Unpacked.bzip2(
                                    StoredFile.of(file).open(place >>> 3),
                                    place >>> 3,
                                    Runtime.getRuntime().availableProcessors()),
                            NOTHING,
                            length,
                            options.maxDumpPage())
                    : unpackedFrom(file, start, place, length, options);
            return Optional.of(DumpReading.under(head.get(), origin, opened, options));
        } catch (IOException e) {
            // Opened from its beginning, it says what is wrong.
            return Optional.empty();
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return input.readNBytes(SNIFFED);
        }
    }

    private static Optional<ExportHead> head(Path file, byte[] start, SourceOptions options) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            InputStream plain = Unpacked.of(start, input).map(Unpacked::input).orElse(input);
            byte[] first = StreamOpening.someBytes(plain);
            if (!ExportSite.begins(first)) {
                InputTrouble.closeQuietly(plain);
                return Optional.empty();
            }
            ExportReader reader = new ExportReader(plain, first.length, Optional.empty(), true, options.maxDumpPage());
            try (reader) {
                return Optional.of(reader.after(first, 0).head());
            }
        }
    }

    private static Opened unpackedFrom(Path file, byte[] start, long place, OptionalLong length, SourceOptions options)
            throws IOException {
        InputStream whole = Files.newInputStream(file);
        Optional<Unpacked> packed = Unpacked.of(start, whole);
        if (packed.isPresent()) {
            packed.get().input().skipNBytes(place);
            ExportReader reader =
                    new ExportReader(packed.get().input(), place, Optional.empty(), true, options.maxDumpPage());
            return new Opened(reader, packed.get().taken(), length);
        }
        whole.close();
        CountedInput counted = new CountedInput(StoredFile.of(file).open(place), place);
        ExportReader reader = new ExportReader(counted, place, Optional.empty(), false, options.maxDumpPage());
        return new Opened(reader, counted::count, length);
    }
}
