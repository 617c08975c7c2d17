package org.fasti.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.source.dump.ExportSite;
import org.fasti.source.dump.StreamIndex;

/** Tells what a stream of bytes holds and opens it accordingly. */
final class StreamOpening {
    private static final int SNIFFED = 8192;
    private static final int ENOUGH = 512;

    private final SourceOptions options;
    private final SeenIds seen;

    StreamOpening(SourceOptions options, SeenIds seen) {
        this.options = options;
        this.seen = seen;
    }

    /**
     * Opens a stream, which the reading then owns.
     *
     * @param origin what is known of it; its source's id is also the name in messages
     * @param transport what the way on which it comes declares
     */
    Reading open(Origin origin, InputStream input, OptionalLong length, Transport transport) {
        byte[] start;
        try {
            start = input.readNBytes(SNIFFED);
        } catch (IOException e) {
            InputTrouble.closeQuietly(input);
            return OneReading.of(origin.unreadable(InputTrouble.reason(e)));
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), input);
        if (transport.equals(Transport.SILENT)) {
            Optional<Unpacked> unpacked = Unpacked.of(start, whole);
            if (unpacked.isPresent()) {
                return unpacked(origin, unpacked.get(), length);
            }
            if (ExportSite.begins(start)) {
                return new DumpReading(
                        origin, DumpReading.Opened.plain(input, start, length, options.maxDumpPage()), options);
            }
        }
        return open(origin, start, whole, length, transport);
    }

    private Reading unpacked(Origin origin, Unpacked unpacked, OptionalLong length) {
        byte[] start;
        try {
            start = someBytes(unpacked.input());
        } catch (IOException e) {
            InputTrouble.closeQuietly(unpacked.input());
            return OneReading.of(origin.unreadable(InputTrouble.reason(e)));
        }
        if (ExportSite.begins(start)) {
            return new DumpReading(
                    origin, DumpReading.Opened.packed(unpacked, start, length, options.maxDumpPage()), options);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), unpacked.input());
        return open(origin, start, whole, OptionalLong.empty(), Transport.SILENT);
    }

    /** Enough to know a format by, and no more than that is there before anything damaged. */
    static byte[] someBytes(InputStream input) throws IOException {
        byte[] start = new byte[SNIFFED];
        int count = 0;
        while (count < ENOUGH) {
            int more = input.read(start, count, SNIFFED - count);
            if (more < 0) {
                break;
            }
            count += more;
        }
        return Arrays.copyOf(start, count);
    }

    private Reading open(Origin origin, byte[] start, InputStream whole, OptionalLong length, Transport transport) {
        if (StreamIndex.begins(start)) {
            InputTrouble.closeQuietly(whole);
            return OneReading.of(origin.unreadable(
                    "is the index of a dump, which has no pages and is not needed; name the" + " dump itself"));
        }
        String name = origin.source().id();
        Format format = transport.format().orElseGet(() -> Format.of(name, new String(start, StandardCharsets.UTF_8)));
        if (format == Format.JSONL) {
            Optional<String> trouble = notJsonLines(start);
            if (trouble.isPresent()) {
                InputTrouble.closeQuietly(whole);
                return OneReading.of(origin.unreadable(trouble.get()));
            }
            return new JsonLinesReading(name, whole, length, options, seen);
        }
        return new OneReading(() -> one(origin, whole, transport), length);
    }

    /** Why an input that should be JSONL is not; a batch of one reason is better than a reason for every line. */
    private static Optional<String> notJsonLines(byte[] start) {
        if (start.length >= 2 && ((start[0] & 0xFF) >= 0xFE || start[0] == 0 || start[1] == 0)) {
            return Optional.of("JSONL must be in UTF-8; convert it, for example with iconv -f utf-16 -t utf-8");
        }
        String head = NormalText.of(new String(start, StandardCharsets.UTF_8)).stripLeading();
        String firstLine = head.lines().findFirst().orElse("").strip();
        if (head.startsWith("[") && !firstLine.endsWith("]")) {
            return Optional.of("is a JSON array, not JSONL; make it one object a line, for example with jq -c '.[]'");
        }
        if (firstLine.equals("{")) {
            return Optional.of("is JSON over several lines, not JSONL; make it one object a line with jq -c .");
        }
        return Optional.empty();
    }

    private Read one(Origin origin, InputStream input, Transport transport) {
        try (input) {
            byte[] bytes = input.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, options.maxBytes() + 1));
            if (bytes.length > options.maxBytes()) {
                return origin.unreadable(DocumentReader.tooLong(options.maxCharacters()));
            }
            if (bytes.length == 0) {
                return origin.unreadable("is empty; there is nothing to read");
            }
            return new DocumentReader(options).bytes(origin.digested(Digest.of(bytes)), bytes, transport);
        } catch (IOException e) {
            return origin.unreadable(InputTrouble.reason(e));
        }
    }
}
