package org.fasti.source.dump;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The index that is published beside a dump of many streams: in each line where a page's stream begins, the page's number
 * and its title. Nothing of it is needed, but it has to be told from a text.
 */
public final class StreamIndex {
    private static final int LEAST_LINES = 3;
    private static final Pattern LINE = Pattern.compile("\\d{1,18}:\\d{1,18}:[^\\r\\n]+");

    private StreamIndex() {}

    /**
     * Whether what begins so is an index.
     *
     * @param start some bytes, of which the last line may be cut off
     */
    public static boolean begins(byte[] start) {
        String[] lines = new String(start, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            if (!LINE.matcher(lines[i]).matches()) {
                return false;
            }
        }
        return lines.length > LEAST_LINES;
    }
}
