package org.fasti.source;

import java.util.Optional;
import org.fasti.source.BoxVocabulary.LineKind;

/** Finds an infobox in the lines of a pasted page and parts it into rows. */
final class InfoboxLayout {
    /** An infobox that takes up the lines from {@code first} to {@code last}, both inclusive. */
    record Found(Block.Infobox box, int first, int last) {}

    /** So many lines with words may stand above the first telling line of a box that begins a text. */
    private static final int MOST_LINES_ABOVE = 14;

    /** So many lines with words after an empty line are looked at for a sign that the box goes on. */
    private static final int LOOK_AHEAD = 6;

    private static final int FEWEST_TELLING_LINES = 2;

    private final String text;
    private final TextLines lines;
    private final BoxVocabulary vocabulary;
    private final SuccessionLayout succession;
    private final int firstWords;
    private final LineSorts sorts;
    private final InfoboxHeadings headings;

    InfoboxLayout(
            String text,
            TextLines lines,
            BoxVocabulary vocabulary,
            PageVocabulary page,
            SuccessionLayout succession,
            Optional<String> name) {
        this.text = text;
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.succession = succession;
        this.firstWords = lines.nextWords(0);
        this.sorts = new LineSorts(text, lines, vocabulary);
        this.headings = new InfoboxHeadings(text, lines, sorts, vocabulary, page, name);
    }

    /**
     * The infobox whose first telling line is {@code line}, if it is one.
     *
     * @param from the first line that the box may take up, inclusive
     */
    Optional<Found> at(int line, int from) {
        LineSort sort = sorts.of(line);
        boolean tells = sort instanceof LineSort.Term
                || (sort instanceof LineSort.Field field && field.value() < lines.end(line));
        if (!tells || succession.beginsAt(line)) {
            return Optional.empty();
        }
        int last = lastLine(line);
        if (last < line || telling(line, last) < FEWEST_TELLING_LINES) {
            return Optional.empty();
        }
        int first = firstLine(line, from);
        last = withRest(last);
        Block.Infobox box = new InfoboxParting(text, lines, sorts, vocabulary, headings, last).from(first);
        return Optional.of(new Found(box, first, last));
    }

    private int telling(int first, int last) {
        int telling = 0;
        for (int i = first; i <= last && telling < FEWEST_TELLING_LINES; i++) {
            LineSort sort = sorts.of(i);
            if (sort instanceof LineSort.Term || sort instanceof LineSort.Field) {
                telling++;
            }
        }
        return telling;
    }

    private int firstLine(int telling, int from) {
        int first = telling;
        int above = 0;
        boolean parted = false;
        int unparted = telling;
        for (int i = telling - 1; i >= from && above <= MOST_LINES_ABOVE; i--) {
            LineSort sort = sorts.of(i);
            if (sort instanceof LineSort.Prose) {
                break;
            }
            if (sort instanceof LineSort.Blank) {
                parted |= first != telling || lines.isEmpty(i);
                continue;
            }
            above++;
            first = i;
            if (!parted) {
                unparted = i;
            }
        }
        // A box at the head of the text begins with it; further down, what an empty line parts from it is the page's.
        boolean heads = firstWords >= first && above <= MOST_LINES_ABOVE;
        return heads ? first : unparted;
    }

    /** The last telling line of the box that has its first in {@code telling}. */
    private int lastLine(int telling) {
        int last = telling;
        boolean personal = false;
        for (int i = telling + 1; i < lines.count(); i++) {
            LineSort sort = sorts.of(i);
            if (sort instanceof LineSort.Prose) {
                return last;
            }
            if (sort instanceof LineSort.Blank) {
                if (lines.isEmpty(i) && !goesOn(i + 1)) {
                    return last;
                }
                continue;
            }
            if (succession.beginsAt(i) && !(sort instanceof LineSort.Term)) {
                return last;
            }
            if (sort instanceof LineSort.Section section) {
                personal |= section.kind() == LineKind.PERSONAL;
                last = i;
            } else if (sort instanceof LineSort.Term || sort instanceof LineSort.Field) {
                last = i;
            } else if (personal && headings.isName(i) && (i + 1 >= lines.count() || lines.isBlank(i + 1))) {
                return last;
            }
        }
        return last;
    }

    private boolean goesOn(int line) {
        int seen = 0;
        for (int i = line; i < lines.count() && seen < LOOK_AHEAD; i++) {
            LineSort sort = sorts.of(i);
            switch (sort) {
                case LineSort.Prose prose -> {
                    return false;
                }
                case LineSort.Term term -> {
                    return true;
                }
                case LineSort.Field field -> {
                    return !succession.beginsAt(i);
                }
                case LineSort.Blank blank -> {}
                case LineSort.Section section -> seen++;
                case LineSort.Dates dates -> seen++;
                case LineSort.Remark remark -> seen++;
                case LineSort.Words words -> seen++;
            }
        }
        return false;
    }

    /** The lines after the last telling one that still belong to its value. */
    private int withRest(int telling) {
        int last = telling;
        for (int i = telling + 1; i < lines.count(); i++) {
            LineSort sort = sorts.of(i);
            boolean rest =
                    sort instanceof LineSort.Words || sort instanceof LineSort.Dates || sort instanceof LineSort.Remark;
            if (!rest || headings.isName(i) || succession.beginsAt(i)) {
                break;
            }
            last = i;
        }
        return last;
    }
}
