package org.fasti.source.bzip2;

/**
 * Undoes the sorting of a block, in buffers that it keeps. A chain of links leads from the first byte to the last, and
 * each link is waited for. So the chain is cut at {@value #CUTS} places and eight parts of it are followed at a time; where
 * each part leads to says in which order they stand. (A list ranked by its sublists: Helman and JáJá, “Designing practical
 * efficient algorithms for symmetric multiprocessors”, 1999; here the processors are what one core can wait for at a time.)
 *
 * <p>A link is a byte and, above it, the place of the link after it; its sign says that a part begins there.
 */
final class Unsorting {
    /** How many bytes more than the block has are needed beside it. */
    static final int ROOM = 8;

    private static final int LANES = 8;
    private static final int CUTS = 512;
    /** Fewer links are not worth the cuts. */
    private static final int SHORT = 1 << 14;

    private static final int CUT = 1 << 31;
    /** What {@link #CUT} is in the place that a link leads to. */
    private static final int AT_CUT = CUT >>> 8;

    /** The place that each lane has come to, and the part that it follows. */
    private final int[] places = new int[LANES];

    private final int[] followed = new int[LANES];
    private final Part[] parts = new Part[CUTS + 1];
    private final byte[] rests = new byte[BlockDecoder.MOST_BYTES];
    private int first;
    private int spacing;
    private int begun;

    /** A part of the chain: where its bytes were put, those found by all lanes together and those found after that. */
    private static final class Part {
        private int from;
        private int to;
        private int restFrom;
        private int restTo;
        private int next;
    }

    Unsorting() {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Part();
        }
    }

    /**
     * Gives the bytes of a block their order.
     *
     * @param links in the order of their bytes, and of their places where the bytes are the same; changed
     * @param ends by byte, where its links end, exclusive
     * @param length how many links there are
     * @param first the place of the first link
     * @param sorted by place, the byte of the link that leads there; overwritten, and {@link #ROOM} more bytes
     * @param out room for {@code length} bytes
     */
    void undo(int[] links, int[] ends, int length, int first, byte[] sorted, byte[] out) {
        if (length < SHORT) {
            int place = first;
            for (int i = 0; i < length; i++) {
                int link = links[place];
                out[i] = (byte) link;
                place = link >>> 8;
            }
            return;
        }
        this.first = first;
        cut(links, ends, length, sorted);
        follow(links, sorted, length / LANES + 1);
        join(sorted, out, length);
    }

    /** Marks the links that lead to the beginnings of parts: the first byte and, as good as any, places at equal spaces. */
    private void cut(int[] links, int[] ends, int length, byte[] sorted) {
        spacing = length / CUTS;
        for (int part = 0; part <= CUTS; part++) {
            int place = start(part);
            int b = sorted[place] & 0xFF;
            int low = b == 0 ? 0 : ends[b - 1];
            int high = ends[b] - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if ((links[middle] & ~CUT) >>> 8 < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            links[low] |= CUT;
        }
    }

    private int start(int part) {
        return part == 0 ? first : (part - 1) * spacing;
    }

    private int partAt(int start) {
        return start == first ? 0 : start / spacing + 1;
    }

    /** Follows all parts; the bytes that lane n finds with the others are put one after the other from n times {@code room}. */
    private void follow(int[] links, byte[] found, int room) {
        begun = 0;
        int steps = 0;
        boolean all = true;
        for (int lane = 0; lane < LANES; lane++) {
            all &= begin(lane, lane * room);
        }
        while (all) {
            steps = step(links, places, found, room, steps);
            for (int lane = 0; lane < LANES; lane++) {
                int end = lane * room + steps;
                if (places[lane] >= AT_CUT) {
                    end(parts[followed[lane]], end, 0, 0, places[lane]);
                    all &= begin(lane, end);
                }
            }
        }
        int at = 0;
        for (int lane = 0; lane < LANES; lane++) {
            if (places[lane] < AT_CUT) {
                int from = at;
                int place = places[lane];
                while (place < AT_CUT) {
                    int link = links[place];
                    rests[at++] = (byte) link;
                    place = link >>> 8;
                }
                end(parts[followed[lane]], lane * room + steps, from, at, place);
            }
        }
    }

    /** Lets a lane follow the next part; false where there is none. */
    private boolean begin(int lane, int from) {
        // A cut at the first byte is there already.
        if (begun > 0 && begun <= CUTS && start(begun) == first) {
            begun++;
        }
        if (begun > CUTS) {
            return false;
        }
        followed[lane] = begun;
        parts[begun].from = from;
        places[lane] = start(begun);
        begun++;
        return true;
    }

    private void end(Part part, int to, int restFrom, int restTo, int place) {
        part.to = to;
        part.restFrom = restFrom;
        part.restTo = restTo;
        part.next = partAt(place & ~AT_CUT);
    }

    /** Follows all lanes until one or more come to the end of their parts; gives how many steps it has been. */
    private static int step(int[] links, int[] places, byte[] found, int room, int from) {
        int a = places[0];
        int b = places[1];
        int c = places[2];
        int d = places[3];
        int e = places[4];
        int f = places[5];
        int g = places[6];
        int h = places[7];
        int step = from;
        int any = 0;
        // Each is a place, then the link that stands there, then the place that it leads to.
        while (any >= 0) {
            a = links[a];
            b = links[b];
            c = links[c];
            d = links[d];
            e = links[e];
            f = links[f];
            g = links[g];
            h = links[h];
            any = a | b | c | d | e | f | g | h;
            found[step] = (byte) a;
            found[step + room] = (byte) b;
            found[step + 2 * room] = (byte) c;
            found[step + 3 * room] = (byte) d;
            found[step + 4 * room] = (byte) e;
            found[step + 5 * room] = (byte) f;
            found[step + 6 * room] = (byte) g;
            found[step + 7 * room] = (byte) h;
            a >>>= 8;
            b >>>= 8;
            c >>>= 8;
            d >>>= 8;
            e >>>= 8;
            f >>>= 8;
            g >>>= 8;
            h >>>= 8;
            step++;
        }
        places[0] = a;
        places[1] = b;
        places[2] = c;
        places[3] = d;
        places[4] = e;
        places[5] = f;
        places[6] = g;
        places[7] = h;
        return step;
    }

    /** Puts the parts one after the other. A block that repeats itself is one short chain, gone through many times. */
    private void join(byte[] found, byte[] out, int length) {
        int at = 0;
        int part = 0;
        while (at < length) {
            Part next = parts[part];
            at = put(found, next.from, next.to, out, at, length);
            at = put(rests, next.restFrom, next.restTo, out, at, length);
            part = next.next;
        }
    }

    private static int put(byte[] bytes, int from, int to, byte[] out, int at, int length) {
        int size = Math.min(to - from, length - at);
        System.arraycopy(bytes, from, out, at, size);
        return at + size;
    }
}
