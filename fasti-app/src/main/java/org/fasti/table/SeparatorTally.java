package org.fasti.table;

/** Counts what may part the cells of the first row, outside of quotation marks. */
final class SeparatorTally {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final int[] counts = new int[SEPARATORS.length];
    private boolean quoted;
    private boolean ended;
    private boolean begun;

    void add(byte[] buffer, int length) {
        for (int i = 0; i < length && !ended; i++) {
            char c = (char) (buffer[i] & 0xFF);
            if (c == '"') {
                quoted = !quoted;
            }
            boolean lineEnd = c == '\n' || c == '\r';
            ended = begun && lineEnd && !quoted;
            begun = begun || !lineEnd;
            for (int k = 0; k < SEPARATORS.length; k++) {
                counts[k] += !quoted && c == SEPARATORS[k] ? 1 : 0;
            }
        }
    }

    /** The most frequent; of equally frequent ones the first, a comma. */
    char most() {
        int most = 0;
        for (int k = 1; k < SEPARATORS.length; k++) {
            most = counts[k] > counts[most] ? k : most;
        }
        return SEPARATORS[most];
    }
}
