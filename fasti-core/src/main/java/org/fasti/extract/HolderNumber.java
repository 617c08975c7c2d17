package org.fasti.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fasti.source.BoxVocabulary;

/**
 * The number of an office's holder between two signs before the title, or alone: "第6代 東京都知事", "第56・57代 内閣総理大臣",
 * "初代".
 */
public final class HolderNumber {
    private static final int MOST_NUMBERS = 20;
    private static final String JOINTS = "・、,-–〜～";

    private HolderNumber() {}

    /** The offset after the number, which is added to {@code ordinals}; 0 where the title begins with none. */
    static int after(String title, BoxVocabulary vocabulary, List<Integer> ordinals) {
        int end = end(title, 0, vocabulary, ordinals);
        if (end == 0 || end == title.length()) {
            ordinals.clear();
            return 0;
        }
        return isBlank(title.charAt(end)) ? end + 1 : end;
    }

    /** True where the words end with such a number and nothing but a few words before it: "第7代", "官選第3代". */
    static boolean isWholly(String words, BoxVocabulary vocabulary, List<Integer> ordinals) {
        for (int from = 0; from < words.length(); from++) {
            int end = end(words, from, vocabulary, ordinals);
            if (end > 0) {
                // "第27代・公選第15代", "第27代 - 第30代"
                int after = afterJoint(words, end);
                return after > end
                        ? isWholly(words.substring(after), vocabulary, new ArrayList<>())
                        : end == words.length();
            }
        }
        return false;
    }

    /** The words without a number of a holder at their front: "第3代 …", or a number alone, of which nothing is left. */
    public static String without(String words, BoxVocabulary vocabulary) {
        int end = end(words, 0, vocabulary, new ArrayList<>());
        return words.substring(end).strip();
    }

    /** The title without a number that stands within it: "アルドリア第3代首相"; the title itself where none does. */
    static String without(String title, BoxVocabulary vocabulary, List<Integer> ordinals) {
        Set<String> openings = new LinkedHashSet<>(vocabulary.numberOpenings());
        openings.addAll(vocabulary.firstNumbers());
        for (String opening : openings) {
            int start = title.indexOf(opening, 1);
            int end = start < 0 ? 0 : end(title, start, vocabulary, ordinals);
            if (end > 0) {
                return title.substring(0, start).strip() + title.substring(end).strip();
            }
        }
        return title;
    }

    /** The offset after one number or several in a row, "初代・第5代・第7代"; 0 where none begins at {@code start}. */
    private static int end(String title, int start, BoxVocabulary vocabulary, List<Integer> ordinals) {
        int end = endOfOne(title, start, vocabulary, ordinals);
        int next = end;
        while (next > 0 && ordinals.size() < MOST_NUMBERS) {
            end = next;
            boolean joined = end < title.length() && JOINTS.indexOf(title.charAt(end)) >= 0;
            List<Integer> further = new ArrayList<>();
            next = joined ? endOfOne(title, end + 1, vocabulary, further) : 0;
            ordinals.addAll(further);
        }
        return end;
    }

    private static int endOfOne(String title, int start, BoxVocabulary vocabulary, List<Integer> ordinals) {
        for (String opening : vocabulary.numberOpenings()) {
            int from = start;
            // Some pages write the sign that the template prints as well: "第第44代代".
            while (title.startsWith(opening, from)) {
                from += opening.length();
            }
            int end = closed(title, from, from > start, vocabulary, ordinals);
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    /** The offset after the figures and the sign that closes them; 0 where they are not there. */
    private static int closed(
            String title, int from, boolean opened, BoxVocabulary vocabulary, List<Integer> ordinals) {
        int i = from;
        int figures = 0;
        boolean word = false;
        while (i < title.length() && figures < MOST_NUMBERS) {
            int end = i;
            while (end < title.length() && end - i < 4 && Character.isDigit(title.charAt(end))) {
                end++;
            }
            boolean inWords = end == i;
            end = inWords ? afterFirst(title, i, vocabulary) : end;
            if (end == i) {
                break;
            }
            word |= inWords;
            ordinals.add(inWords ? 1 : Integer.parseInt(title, i, end, 10));
            figures++;
            i = afterOpening(title, afterJoint(title, end), vocabulary);
        }
        for (String closing : vocabulary.numberClosings()) {
            // Figures that nothing opens may count anything: "2代表".
            if (figures > 0 && (opened || word) && title.startsWith(closing, i)) {
                int end = i + closing.length();
                return title.startsWith(closing, end) ? end + closing.length() : end;
            }
        }
        ordinals.clear();
        return 0;
    }

    /** Beyond a dash or a dot between two figures, with blanks around it: "24 - 26"; {@code at} where none stands. */
    private static int afterJoint(String title, int at) {
        int joint = at;
        while (joint < title.length() && isBlank(title.charAt(joint))) {
            joint++;
        }
        if (joint == title.length() || JOINTS.indexOf(title.charAt(joint)) < 0) {
            return at;
        }
        int after = joint + 1;
        while (after < title.length() && isBlank(title.charAt(after))) {
            after++;
        }
        return after;
    }

    /** Beyond a sign that opens a further figure, "初・第5・7代"; {@code at} where none stands before a figure. */
    private static int afterOpening(String title, int at, BoxVocabulary vocabulary) {
        for (String opening : vocabulary.numberOpenings()) {
            int figure = at + opening.length();
            if (title.startsWith(opening, at) && figure < title.length() && Character.isDigit(title.charAt(figure))) {
                return figure;
            }
        }
        return at;
    }

    /** Beyond a word for the number one; {@code at} where none stands there. */
    private static int afterFirst(String title, int at, BoxVocabulary vocabulary) {
        for (String word : vocabulary.firstNumbers()) {
            if (title.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000';
    }
}
