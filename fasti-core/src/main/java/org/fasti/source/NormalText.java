package org.fasti.source;

/**
 * Text as {@code --as text} prints it: LF for every line end, no byte order mark at its head, and U+FFFD for half
 * surrogate pairs, which no encoding can print. Everything else stays as given.
 */
final class NormalText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private NormalText() {}

    static String of(String given) {
        int from = !given.isEmpty() && given.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int odd = firstOdd(given, from);
        if (odd < 0) {
            return given.substring(from);
        }
        StringBuilder out = new StringBuilder(given.length());
        out.append(given, from, odd);
        for (int i = odd; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c == '\r') {
                if (i + 1 >= given.length() || given.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < given.length()
                    && Character.isLowSurrogate(given.charAt(i + 1))) {
                out.append(c).append(given.charAt(++i));
            } else {
                out.append(Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    /** The offset of the first character that may need a change, or -1. */
    private static int firstOdd(String given, int from) {
        for (int i = from; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c == '\r' || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
