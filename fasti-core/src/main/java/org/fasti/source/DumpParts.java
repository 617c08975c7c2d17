package org.fasti.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.source.DumpPart.Packing;
import org.fasti.source.DumpReading.Opened;
import org.fasti.source.dump.ExportHead;
import org.fasti.source.dump.ExportReader;
import org.fasti.source.dump.ExportSite;

/**
 * Cuts dumps into parts that many machines read at the same time. A dump packed with bzip2 is cut at its blocks, and so
 * at its streams, each of which begins one.
 */
public final class DumpParts {
    private static final int SNIFFED = 8192;
    private static final byte[] NOTHING = {};

    private DumpParts() {}

    /** What comes of cutting. */
    public sealed interface Cut {
        /** The parts, in the order of the file; at least one. */
        record Parts(List<DumpPart> parts) implements Cut {
            public Parts {
                parts = List.copyOf(parts);
            }
        }

        /** Nothing can be read of the file. */
        record Refused(Read.Unreadable reason) implements Cut {}
    }

    /**
     * Cuts a dump. Only its head is read. Never fails: a file that cannot be read is refused.
     *
     * @param bytesAPart how many bytes of the file a part has; the last may have fewer
     * @throws IllegalArgumentException if {@code bytesAPart} is not positive
     */
    public static Cut of(StoredFile file, long bytesAPart, SourceOptions options) {
        if (bytesAPart < 1) {
            throw new IllegalArgumentException("a part has at least a byte: " + bytesAPart);
        }
        try (InputStream input = file.open(0)) {
            byte[] start = input.readNBytes(SNIFFED);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), input);
            Optional<Unpacked> unpacked = unpacked(start, whole);
            try (InputStream dump = unpacked.map(Unpacked::input).orElse(whole)) {
                return cut(file, bytesAPart, packing(start, unpacked), dump, options);
            }
        } catch (IOException e) {
            return refused(file, InputTrouble.reason(e));
        }
    }

    private static Cut cut(StoredFile file, long bytesAPart, Packing packing, InputStream dump, SourceOptions options)
            throws IOException {
        byte[] first = StreamOpening.someBytes(dump);
        if (!ExportSite.begins(first)) {
            return refused(file, "is no dump of MediaWiki; only dumps are read in parts");
        }
        ExportReader reader = new ExportReader(dump, first.length, Optional.empty(), true, options.maxDumpPage());
        ExportHead head = reader.after(first, 0).head();
        Optional<String> refused = DumpReading.refused(head, options);
        return refused.isPresent()
                ? refused(file, refused.get())
                : new Cut.Parts(parts(file, bytesAPart, packing, head.site()));
    }

    private static Packing packing(byte[] start, Optional<Unpacked> unpacked) {
        if (unpacked.isEmpty()) {
            return Packing.PLAIN;
        }
        return Unpacked.isBzip2(start) ? Packing.BZIP2 : Packing.WHOLE;
    }

    private static Cut refused(StoredFile file, String reason) {
        return new Cut.Refused(new Read.Unreadable(file.name(), file.name(), reason));
    }

    private static Optional<Unpacked> unpacked(byte[] start, InputStream whole) {
        return Unpacked.isBzip2(start) ? Optional.of(Unpacked.bzip2(whole, 0, 1)) : Unpacked.of(start, whole);
    }

    private static List<DumpPart> parts(StoredFile file, long bytesAPart, Packing packing, ExportSite site)
            throws IOException {
        long length = file.length();
        long step = packing == Packing.WHOLE ? length : bytesAPart;
        List<DumpPart> parts = new ArrayList<>();
        for (long from = 0; from < length; from += step) {
            long to = Math.min(length, from + step);
            parts.add(new DumpPart(
                    file.name(), parts.size(), from, to, packing, site.language(), site.base(), site.categories()));
        }
        return parts;
    }

    /**
     * Reads a part on this thread, and a second one where it is packed.
     *
     * @param file the same as the part was cut from
     * @throws IOException if the file cannot be opened
     */
    public static Reading read(DumpPart part, StoredFile file, SourceOptions options) throws IOException {
        Source source = Source.named(part.file(), Optional.empty());
        Origin origin = new Origin(part.file(), source, Optional.empty(), List.of());
        ExportHead head =
                new ExportHead(new ExportSite(part.language(), part.base(), part.categories()), Optional.empty());
        return DumpReading.under(head, origin, opened(part, file, options), options);
    }

    private static Opened opened(DumpPart part, StoredFile file, SourceOptions options) throws IOException {
        OptionalLong length = OptionalLong.of(part.to());
        int longest = options.maxDumpPage();
        return switch (part.packing()) {
            case PLAIN -> {
                CountedInput counted = new CountedInput(file.open(part.from()), part.from());
                ExportReader reader = new ExportReader(counted, part.from(), Optional.empty(), false, longest);
                yield new Opened(reader.part(part.from() == 0, part.to()), counted::count, length);
            }
            case BZIP2 -> {
                Unpacked unpacked = Unpacked.bzip2(file.open(part.from()), part.from(), 1);
                Opened opened = Opened.packed(unpacked, NOTHING, length, longest);
                yield new Opened(
                        opened.reader().part(part.from() == 0, 8 * part.to()), opened.progress(), opened.bytesTotal());
            }
            case WHOLE -> {
                InputStream input = file.open(0);
                byte[] start = input.readNBytes(SNIFFED);
                Unpacked unpacked = Unpacked.of(start, new SequenceInputStream(new ByteArrayInputStream(start), input))
                        .orElseThrow(() -> new IOException("is packed otherwise than when it was cut into parts"));
                yield Opened.packed(unpacked, NOTHING, length, longest);
            }
        };
    }
}
