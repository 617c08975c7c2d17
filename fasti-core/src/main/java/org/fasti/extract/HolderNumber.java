package org.fasti.extract;

import java.util.List;
import org.fasti.source.BoxVocabulary;

/** The number of an office's holder between two signs before the title: "第6代 東京都知事", "第56・57代 内閣総理大臣". */
final class HolderNumber {
    private static final int MOST_NUMBERS = 20;

    private HolderNumber() {}

    /** The offset after the number, which is added to {@code ordinals}; 0 where the title begins with none. */
    static int after(String title, BoxVocabulary vocabulary, List<Integer> ordinals) {
        for (String opening : vocabulary.numberOpenings()) {
            if (title.startsWith(opening)) {
                int after = after(title, opening.length(), vocabulary, ordinals);
                if (after > 0) {
                    return after;
                }
            }
        }
        return 0;
    }

    private static int after(String title, int from, BoxVocabulary vocabulary, List<Integer> ordinals) {
        int i = from;
        int figures = 0;
        while (i < title.length() && figures < MOST_NUMBERS) {
            int end = i;
            while (end < title.length() && end - i < 4 && Character.isDigit(title.charAt(end))) {
                end++;
            }
            if (end == i) {
                break;
            }
            ordinals.add(Integer.parseInt(title, i, end, 10));
            figures++;
            i = end < title.length() && "・、,-–〜～".indexOf(title.charAt(end)) >= 0 ? end + 1 : end;
        }
        for (String closing : vocabulary.numberClosings()) {
            int end = i + closing.length();
            if (figures > 0 && title.startsWith(closing, i) && end < title.length()) {
                return title.charAt(end) == ' ' || title.charAt(end) == '\u3000' ? end + 1 : end;
            }
        }
        ordinals.clear();
        return 0;
    }
}
