package org.fasti.source;

import java.util.Optional;
import org.fasti.source.BoxVocabulary.LabelHit;
import org.fasti.source.BoxVocabulary.LineHit;
import org.fasti.source.BoxVocabulary.LineKind;
import org.fasti.source.BoxVocabulary.Meaning;

/** What a single line of pasted text looks like, seen alone. */
sealed interface LineSort {
    /** Nothing but blanks. */
    record Blank() implements LineSort {}

    /** Sentences. */
    record Prose() implements LineSort {}

    /** "In office" and the like, perhaps with its date. */
    record Term(LineKind kind) implements LineSort {}

    /** "Personal details" and the like. */
    record Section(LineKind kind) implements LineSort {}

    /** A label with its value, or alone where {@code value} is the line's end. */
    record Field(int labelEnd, int value, Meaning meaning) implements LineSort {}

    /** Nothing but dates. */
    record Dates() implements LineSort {}

    /** A remark in brackets. */
    record Remark() implements LineSort {}

    /** Any other short line. */
    record Words() implements LineSort {}

    /** A line longer than this is prose, unless it begins with a label. */
    int LONGEST_WORDS = 180;

    /** How many words a line has at least to be prose because it ends like a sentence. */
    int FEWEST_WORDS_OF_A_SENTENCE = 8;

    static LineSort of(BoxVocabulary vocabulary, String text, TextLines lines, int line, boolean spaced) {
        if (lines.isBlank(line)) {
            return new Blank();
        }
        int start = lines.start(line);
        int end = lines.end(line);
        boolean sentences = isSentences(text, start, end);
        if (!sentences) {
            Optional<LineHit> hit = vocabulary.lineHit(text.substring(start, end));
            if (hit.isPresent()) {
                LineKind kind = hit.get().kind();
                return kind.isSection() ? new Section(kind) : new Term(kind);
            }
        }
        Optional<LabelHit> label = vocabulary.labelAt(text, start, end, spaced);
        if (label.isPresent() && !(sentences && end - start > 2 * LONGEST_WORDS)) {
            int value = label.get().end();
            while (value < end && (TextLines.isBlank(text.charAt(value)) || text.charAt(value) == ':')) {
                value++;
            }
            return new Field(label.get().end(), value, label.get().meaning());
        }
        if (sentences) {
            return new Prose();
        }
        if (text.charAt(start) == '(') {
            return new Remark();
        }
        return vocabulary.isDates(text.substring(start, end)) ? new Dates() : new Words();
    }

    /** True for a long line, and for one that ends as a sentence and has its length. */
    static boolean isSentences(String text, int start, int end) {
        if (end - start > LONGEST_WORDS) {
            return true;
        }
        return endsSentence(text, start, end) && words(text, start, end) >= FEWEST_WORDS_OF_A_SENTENCE;
    }

    /** True where the line ends with a full stop or the like, perhaps with quotes, brackets and marks after it. */
    static boolean endsSentence(String text, int start, int end) {
        int last = end - 1;
        while (last > start) {
            char c = text.charAt(last);
            if (c == ']') {
                int open = text.lastIndexOf('[', last);
                if (open <= start || last - open > 12) {
                    break;
                }
                last = open - 1;
            } else if ("\"'”’»)".indexOf(c) >= 0) {
                last--;
            } else {
                break;
            }
        }
        return last >= start && ".!?:;…。".indexOf(text.charAt(last)) >= 0;
    }

    private static int words(String text, int start, int end) {
        int words = 0;
        boolean blank = true;
        for (int i = start; i < end; i++) {
            boolean here = TextLines.isBlank(text.charAt(i));
            if (!here && blank) {
                words++;
            }
            blank = here;
        }
        return words;
    }
}
