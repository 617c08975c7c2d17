package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.source.BoxVocabulary.LineKind;
import org.fasti.source.BoxVocabulary.Meaning;

/** Parts the lines of one pasted infobox into rows. */
final class InfoboxParting {
    private final String text;
    private final TextLines lines;
    private final LineSorts sorts;
    private final BoxVocabulary vocabulary;
    private final InfoboxHeadings headings;
    private final int last;
    private final InfoboxRows rows = new InfoboxRows();

    /**
     * @param last the last line of the box, inclusive
     */
    InfoboxParting(
            String text,
            TextLines lines,
            LineSorts sorts,
            BoxVocabulary vocabulary,
            InfoboxHeadings headings,
            int last) {
        this.text = text;
        this.lines = lines;
        this.sorts = sorts;
        this.vocabulary = vocabulary;
        this.headings = headings;
        this.last = last;
    }

    /** The box from {@code first} on. */
    Block.Infobox from(int first) {
        int i = first;
        boolean headed = false;
        while (i <= last) {
            LineSort sort = sort(i);
            switch (sort) {
                case LineSort.Blank blank -> i++;
                case LineSort.Term term -> {
                    rows.line(lines.span(i));
                    i++;
                }
                case LineSort.Section section -> {
                    rows.header(lines.span(i));
                    i++;
                }
                case LineSort.Field field -> i = field(i, field);
                case LineSort.Prose prose -> i = group(i, headed);
                case LineSort.Dates dates -> i = group(i, headed);
                case LineSort.Remark remark -> i = group(i, headed);
                case LineSort.Words words -> i = group(i, headed);
            }
            headed = true;
        }
        return new Block.Infobox(lines.span(first, last), rows.rows());
    }

    private int field(int line, LineSort.Field field) {
        int next = line + 1;
        Span label = new Span(lines.start(line), field.labelEnd());
        if (field.value() < lines.end(line)) {
            // A glued value before "In office" is no value: the line is a heading that was broken without a blank.
            boolean ofOffice = vocabulary.hasConnective(label.in(text))
                    || vocabulary.rolePlace(text.substring(field.value(), lines.end(line))) >= 0;
            if (field.meaning() == Meaning.HOLDER
                    && ofOffice
                    && next <= last
                    && sort(next) instanceof LineSort.Term term
                    && beginsTerm(term)) {
                rows.header(lines.span(line));
                return next;
            }
            rows.field(label, tabbed(field.value(), lines.end(line)));
            return next;
        }
        rows.field(label, List.of());
        return next;
    }

    /** The cells of a value that tabs part. */
    private List<Span> tabbed(int from, int to) {
        List<Span> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '\t') {
                int s = start;
                int e = i;
                while (s < e && TextLines.isBlank(text.charAt(s))) {
                    s++;
                }
                while (e > s && TextLines.isBlank(text.charAt(e - 1))) {
                    e--;
                }
                if (e > s) {
                    cells.add(new Span(s, e));
                }
                start = i + 1;
            }
        }
        return cells;
    }

    private static boolean beginsTerm(LineSort.Term term) {
        return term.kind() != LineKind.DISPUTED && term.kind() != LineKind.PRETENDED;
    }

    /**
     * Words that are neither label nor listed line: the rest of a value, then perhaps the heading of the next office.
     * Returns the line after them.
     */
    private int group(int from, boolean headed) {
        int label = splitLabel(from);
        if (label > from) {
            return label;
        }
        int to = from;
        while (to <= last && !endsGroup(to, from)) {
            to++;
        }
        int end = to;
        while (end > from && lines.isBlank(end - 1)) {
            end--;
        }
        int heading = to <= last ? heading(from, end, to, headed) : end;
        for (int i = from; i < heading; i++) {
            if (!lines.isBlank(i)) {
                rows.more(lines.span(i), headings.isNameLine(i, headed, rows), sort(i));
            }
        }
        if (heading < end) {
            headed(heading, end);
        }
        return Math.max(to, from + 1);
    }

    private boolean endsGroup(int line, int from) {
        LineSort sort = sort(line);
        return sort instanceof LineSort.Term
                || sort instanceof LineSort.Section
                || sort instanceof LineSort.Field
                || (line > from && splitsLabel(line).isPresent());
    }

    /** The first line of the heading that a group from {@code from} to {@code end} ends with; {@code end} if it has none. */
    private int heading(int from, int end, int next, boolean headed) {
        if (sort(next) instanceof LineSort.Term term) {
            boolean datesOnly = rows.inTerm() && headings.isDatesOnly(from, end);
            return beginsTerm(term) && !datesOnly
                    ? headings.headingBefore(from, end, !headed || rows.isAboveOffices())
                    : end;
        }
        if (sort(next) instanceof LineSort.Field field) {
            boolean opens = headings.opensTerm(next, last);
            return opens || InfoboxHeadings.mayFollowHeading(field.meaning())
                    ? headings.strictHeading(from, end, opens, rows.isAboveOffices())
                    : end;
        }
        return end;
    }

    /** Adds a heading and the dates that stand below it. */
    private void headed(int heading, int end) {
        int dates = end;
        while (dates - 1 > heading && (lines.isBlank(dates - 1) || sort(dates - 1) instanceof LineSort.Dates)) {
            dates--;
        }
        rows.header(lines.span(heading, dates - 1));
        for (int i = dates; i < end; i++) {
            if (!lines.isBlank(i)) {
                rows.line(lines.span(i));
            }
        }
    }

    /** Reads a label that is broken over two lines, "Other political / affiliationsLiberal"; returns the line after it. */
    private int splitLabel(int line) {
        Optional<Span> label = splitsLabel(line);
        if (label.isEmpty()) {
            return line;
        }
        int next = line + 1;
        int value = label.get().end();
        while (value < lines.end(next) && (TextLines.isBlank(text.charAt(value)) || text.charAt(value) == ':')) {
            value++;
        }
        rows.field(label.get(), value < lines.end(next) ? tabbed(value, lines.end(next)) : List.of());
        return next + 1;
    }

    private Optional<Span> splitsLabel(int line) {
        if (line >= last || lines.isBlank(line + 1) || lines.length(line) > 30 || lines.length(line + 1) > 200) {
            return Optional.empty();
        }
        if (!Character.isLowerCase(text.charAt(lines.start(line + 1)))) {
            return Optional.empty();
        }
        String first = lines.words(line);
        String joined = first + ' ' + lines.words(line + 1);
        return vocabulary
                .labelAt(joined, 0, joined.length(), false)
                .filter(hit -> hit.end() > first.length() + 1)
                .map(hit -> new Span(lines.start(line), lines.start(line + 1) + hit.end() - first.length() - 1));
    }

    private LineSort sort(int line) {
        return sorts.of(line);
    }
}
