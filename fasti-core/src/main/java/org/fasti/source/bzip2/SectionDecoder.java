package org.fasti.source.bzip2;

import java.util.Arrays;

/** Decodes sections, in buffers that it keeps; for one thread. */
final class SectionDecoder {
    /** A block that comes to more is given on as it is: what reads it takes it a part at a time. */
    private static final int MOST_EXPANDED = 1 << 22;

    private final BlockDecoder decoder = new BlockDecoder();
    private byte[] unsorted = new byte[BlockDecoder.MOST_BYTES];

    Piece decode(Section section) {
        if (!section.block()) {
            return new Piece.End(section);
        }
        if (!decoder.take(section.bytes(), section.bytes().length, section.firstBit())) {
            return new Piece.Damaged(section);
        }
        decoder.unsort(unsorted);
        return expanded(section);
    }

    private Piece expanded(Section section) {
        int size = decoder.length();
        Runs runs = decoder.runs(unsorted);
        byte[] out = new byte[Math.max(size + size / 16, 1 << 12)];
        int end = runs.expand(out, 0, out.length);
        while (!runs.isDone() && out.length < MOST_EXPANDED) {
            out = Arrays.copyOf(out, out.length * 2);
            end = runs.expand(out, end, out.length);
        }
        if (!runs.isDone()) {
            unsorted = new byte[BlockDecoder.MOST_BYTES];
        } else if (!runs.isSound()) {
            return new Piece.Damaged(section);
        }
        return new Piece.Bytes(section, out, end, runs);
    }
}
