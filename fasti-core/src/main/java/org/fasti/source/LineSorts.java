package org.fasti.source;

import org.fasti.source.BoxVocabulary.Meaning;
import org.jspecify.annotations.Nullable;

/** What each line of a pasted text looks like, seen with the lines around it. Each is looked at once. */
final class LineSorts {
    private final String text;
    private final TextLines lines;
    private final BoxVocabulary vocabulary;
    private final @Nullable LineSort[] sorts;

    LineSorts(String text, TextLines lines, BoxVocabulary vocabulary) {
        this.text = text;
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.sorts = new @Nullable LineSort[lines.count()];
    }

    LineSort of(int line) {
        LineSort known = sorts[line];
        if (known == null) {
            known = sortOf(line);
            sorts[line] = known;
        }
        return known;
    }

    private LineSort sortOf(int line) {
        LineSort sort = LineSort.of(vocabulary, text, lines, line, true);
        if (sort instanceof LineSort.Words && !isAboveTerm(line)) {
            int seam = BoxLabels.seam(text, lines.start(line), lines.end(line));
            return seam < 0 ? sort : new LineSort.Field(seam, seam, Meaning.IGNORE);
        }
        return sort instanceof LineSort.Field field
                        && field.value() == lines.end(line)
                        && isHeadingLikeLabel(line, field)
                ? new LineSort.Words()
                : sort;
    }

    private boolean isAboveTerm(int line) {
        int next = lines.nextWords(line + 1);
        return next < lines.count() && isTerm(next);
    }

    private boolean isTerm(int line) {
        return lines.length(line) <= LineSort.LONGEST_WORDS
                && vocabulary
                        .lineHit(lines.words(line))
                        .filter(hit -> !hit.kind().isSection())
                        .isPresent();
    }

    /** "Minister of Defence" alone on a line is a label where a name follows, and a heading where "In office" does. */
    private boolean isHeadingLikeLabel(int line, LineSort.Field field) {
        boolean role = field.meaning() == Meaning.HOLDER || field.meaning() == Meaning.AIDE;
        int next = lines.nextWords(line + 1);
        if (!role || next >= lines.count()) {
            return false;
        }
        char c = text.charAt(lines.start(next));
        return Character.isLowerCase(c)
                || c == '('
                || isTerm(next)
                || vocabulary
                        .labelAt(text, lines.start(next), lines.end(next), false)
                        .filter(hit -> hit.end() < lines.end(next))
                        .isPresent()
                || (lines.length(next) <= LineSort.LONGEST_WORDS && vocabulary.rolePlace(lines.words(next)) >= 0);
    }
}
