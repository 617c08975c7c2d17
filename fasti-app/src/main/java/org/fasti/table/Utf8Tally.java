package org.fasti.table;

/** Tells UTF-8, perhaps with damaged places, from an encoding of one byte a letter. */
final class Utf8Tally {
    private static final int CONTINUATION = 0x80;

    private boolean first = true;
    private boolean marked;
    private int awaited;
    private long sequences;
    private long malformed;

    void add(byte[] buffer, int length) {
        if (first && length >= 2) {
            int start = (buffer[0] & 0xFF) << 8 | buffer[1] & 0xFF;
            // The byte-order marks of UTF-16; that of UTF-8 is a sequence like others.
            marked = start == 0xFEFF || start == 0xFFFE;
            first = false;
        }
        for (int i = 0; i < length; i++) {
            int b = buffer[i] & 0xFF;
            if (b < CONTINUATION && awaited == 0) {
                continue;
            }
            add(b);
        }
    }

    private void add(int b) {
        boolean continues = (b & 0xC0) == CONTINUATION;
        if (awaited > 0 && continues) {
            awaited--;
            sequences += awaited == 0 ? 1 : 0;
            return;
        }
        malformed += awaited > 0 || continues ? 1 : 0;
        awaited = 0;
        if (b >= 0xC2 && b < 0xF5) {
            awaited = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        } else if (b >= CONTINUATION && !continues) {
            malformed++;
        }
    }

    boolean isAnotherEncoding() {
        long wrong = malformed + (awaited > 0 ? 1 : 0);
        return !marked && wrong > 0 && sequences <= 4 * wrong;
    }
}
