package org.fasti.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which references a passage cites. */
public final class Citations {
    private Citations() {}

    /**
     * The keys of the marks in {@code passage} or directly after it, in the order of the text and each once. Directly
     * after means: with nothing but closing punctuation, blanks and further marks between, on the same line. Time is
     * logarithmic in the document's marks.
     */
    public static List<String> in(Document document, Span passage) {
        List<ReferenceMark> marks = document.marks();
        int next = firstFrom(marks, passage.start());
        Set<String> keys = new LinkedHashSet<>();
        int reached = passage.end();
        for (int i = next; i < marks.size(); i++) {
            ReferenceMark mark = marks.get(i);
            if (mark.span().start() >= reached
                    && !onlyClosing(document.text(), reached, mark.span().start())) {
                break;
            }
            reached = Math.max(reached, mark.span().end());
            keys.add(mark.key());
        }
        return List.copyOf(keys);
    }

    private static int firstFrom(List<ReferenceMark> marks, int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A sentence's end, with the quotes and brackets that close with it; bounded, so that a long gap costs nothing. */
    private static boolean onlyClosing(String text, int from, int to) {
        if (to - from > 8) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (".,;:!?)]}\"'”’» \u00A0\u200B".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
