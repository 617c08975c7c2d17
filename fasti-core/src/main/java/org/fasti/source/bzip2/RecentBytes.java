package org.fasti.source.bzip2;

/**
 * The bytes of a block, the one used last in front. The first eight are kept in one number, the lowest byte first: four
 * in five are found there and moved to the front without touching memory.
 */
final class RecentBytes {
    private static final int IN_NUMBER = 8;

    private final byte[] all;
    private long front;

    /** @param all the bytes in their first order; changed */
    RecentBytes(byte[] all) {
        this.all = all;
        for (int i = IN_NUMBER - 1; i >= 0; i--) {
            front = front << 8 | all[i] & 0xFF;
        }
    }

    byte first() {
        return (byte) front;
    }

    /** Moves the byte at {@code place}, counted from 0, to the front and gives it. */
    byte toFront(int place) {
        if (place < IN_NUMBER) {
            int shift = place << 3;
            long found = front >>> shift & 0xFF;
            front = front & -256L << shift | (front & (1L << shift) - 1) << 8 | found;
            return (byte) found;
        }
        byte found = all[place];
        System.arraycopy(all, IN_NUMBER, all, IN_NUMBER + 1, place - IN_NUMBER);
        all[IN_NUMBER] = (byte) (front >>> 56);
        front = front << 8 | found & 0xFF;
        return found;
    }
}
