package org.fasti.source.bzip2;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decodes sections that hold two blocks at most, in buffers that it keeps; for one thread. */
final class PairDecoder {
    /** A block that comes to more is given on as it is: what reads it takes it a part at a time. */
    private static final int MOST_EXPANDED = 1 << 22;

    private final BlockDecoder[] decoders = {new BlockDecoder(), new BlockDecoder()};
    private final byte[][] unsorted = {new byte[BlockDecoder.MOST_BYTES], new byte[BlockDecoder.MOST_BYTES]};

    List<Piece> decode(List<Section> sections) {
        boolean[] whole = new boolean[2];
        int blocks = 0;
        for (Section section : sections) {
            if (section.block()) {
                whole[blocks] = decoders[blocks].take(section.bytes(), section.bytes().length, section.firstBit());
                if (whole[blocks] && !decoders[blocks].outgrowsCache()) {
                    decoders[blocks].unsort(unsorted[blocks]);
                }
                blocks++;
            }
        }
        unsortLarge(blocks);
        List<Piece> pieces = new ArrayList<>(sections.size());
        int at = 0;
        for (Section section : sections) {
            if (!section.block()) {
                pieces.add(new Piece.End(section));
            } else {
                pieces.add(whole[at] ? expanded(section, at) : new Piece.Damaged(section));
                at++;
            }
        }
        return pieces;
    }

    private void unsortLarge(int blocks) {
        boolean first = blocks > 0 && decoders[0].outgrowsCache();
        boolean second = blocks > 1 && decoders[1].outgrowsCache();
        if (first && second) {
            BlockDecoder.unsort(decoders[0], unsorted[0], decoders[1], unsorted[1]);
        } else if (first) {
            decoders[0].unsort(unsorted[0]);
        } else if (second) {
            decoders[1].unsort(unsorted[1]);
        }
    }

    private Piece expanded(Section section, int which) {
        int size = decoders[which].length();
        Runs runs = decoders[which].runs(unsorted[which]);
        byte[] out = new byte[Math.max(size + size / 16, 1 << 12)];
        int end = runs.expand(out, 0, out.length);
        while (!runs.isDone() && out.length < MOST_EXPANDED) {
            out = Arrays.copyOf(out, out.length * 2);
            end = runs.expand(out, end, out.length);
        }
        if (!runs.isDone()) {
            unsorted[which] = new byte[BlockDecoder.MOST_BYTES];
        } else if (!runs.isSound()) {
            return new Piece.Damaged(section);
        }
        return new Piece.Bytes(section, out, end, runs);
    }
}
