package org.fasti.source.bzip2;

/**
 * The bytes of a block, the one used last in front. The first sixteen are kept in two numbers, the lowest byte first: most
 * are found there and moved to the front without touching memory.
 */
final class RecentBytes {
    private static final int IN_NUMBER = 8;
    private static final int IN_NUMBERS = 16;

    private final byte[] all;
    private long front;
    private long second;

    /** @param all the bytes in their first order; changed */
    RecentBytes(byte[] all) {
        this.all = all;
        for (int i = IN_NUMBER - 1; i >= 0; i--) {
            front = front << 8 | all[i] & 0xFF;
            second = second << 8 | all[i + IN_NUMBER] & 0xFF;
        }
    }

    byte first() {
        return (byte) front;
    }

    /** Moves the byte at {@code place}, counted from 0, to the front and gives it. */
    byte toFront(int place) {
        if (place < IN_NUMBER) {
            long found = at(front, place);
            front = movedUp(front, place, found);
            return (byte) found;
        }
        long found;
        if (place < IN_NUMBERS) {
            found = at(second, place - IN_NUMBER);
            second = movedUp(second, place - IN_NUMBER, front >>> 56);
        } else {
            found = all[place] & 0xFF;
            System.arraycopy(all, IN_NUMBERS, all, IN_NUMBERS + 1, place - IN_NUMBERS);
            all[IN_NUMBERS] = (byte) (second >>> 56);
            second = second << 8 | front >>> 56;
        }
        front = front << 8 | found;
        return (byte) found;
    }

    private static long at(long bytes, int place) {
        return bytes >>> (place << 3) & 0xFF;
    }

    /** The bytes, those before {@code place} moved up by one over what is there, {@code first} before them. */
    private static long movedUp(long bytes, int place, long first) {
        int shift = place << 3;
        return bytes & -256L << shift | (bytes & (1L << shift) - 1) << 8 | first;
    }
}
