package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.source.BoxVocabulary.LineKind;
import org.fasti.source.BoxVocabulary.Meaning;
import org.jspecify.annotations.Nullable;

/** Finds an infobox in the lines of a pasted page and parts it into rows. */
final class InfoboxLayout {
    /** An infobox that takes up the lines from {@code first} to {@code last}, both inclusive. */
    record Found(Block.Infobox box, int first, int last) {}

    /** So many lines with words may stand above the first telling line of a box that begins a text. */
    private static final int MOST_LINES_ABOVE = 14;

    /** So many lines with words after an empty line are looked at for a sign that the box goes on. */
    private static final int LOOK_AHEAD = 6;

    private static final int FEWEST_TELLING_LINES = 2;
    private static final int MOST_LINES_OF_A_HEADING = 8;

    private final String text;
    private final TextLines lines;
    private final BoxVocabulary vocabulary;
    private final PageVocabulary page;
    private final SuccessionLayout succession;
    private final Optional<String> name;
    private final int firstWords;
    private final @Nullable LineSort[] sorts;

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
        this.page = page;
        this.succession = succession;
        this.name = name;
        this.firstWords = lines.nextWords(0);
        this.sorts = new @Nullable LineSort[lines.count()];
    }

    /**
     * The infobox whose first telling line is {@code line}, if it is one.
     *
     * @param from the first line that the box may take up, inclusive
     */
    Optional<Found> at(int line, int from) {
        LineSort sort = sort(line);
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
        return Optional.of(new Found(box(first, last), first, last));
    }

    private LineSort sort(int line) {
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
            int seam = BoxVocabulary.seam(text, lines.start(line), lines.end(line));
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

    private int telling(int first, int last) {
        int telling = 0;
        for (int i = first; i <= last && telling < FEWEST_TELLING_LINES; i++) {
            LineSort sort = sort(i);
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
            LineSort sort = sort(i);
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
            LineSort sort = sort(i);
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
            } else if (personal && isName(i) && (i + 1 >= lines.count() || lines.isBlank(i + 1))) {
                return last;
            }
        }
        return last;
    }

    private boolean goesOn(int line) {
        int seen = 0;
        for (int i = line; i < lines.count() && seen < LOOK_AHEAD; i++) {
            LineSort sort = sort(i);
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
            LineSort sort = sort(i);
            boolean rest =
                    sort instanceof LineSort.Words || sort instanceof LineSort.Dates || sort instanceof LineSort.Remark;
            if (!rest || isName(i) || succession.beginsAt(i)) {
                break;
            }
            last = i;
        }
        return last;
    }

    private boolean isName(int line) {
        return name.isPresent() && lines.words(line).equals(name.get());
    }

    private Block.Infobox box(int first, int last) {
        Rows rows = new Rows();
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
                case LineSort.Field field -> i = field(rows, i, field, last);
                case LineSort.Prose prose -> i = group(rows, i, last, headed);
                case LineSort.Dates dates -> i = group(rows, i, last, headed);
                case LineSort.Remark remark -> i = group(rows, i, last, headed);
                case LineSort.Words words -> i = group(rows, i, last, headed);
            }
            headed = true;
        }
        return new Block.Infobox(lines.span(first, last), rows.rows());
    }

    private int field(Rows rows, int line, LineSort.Field field, int last) {
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
        return term.kind() != LineKind.DISPUTED;
    }

    /**
     * Words that are neither label nor listed line: the rest of a value, then perhaps the heading of the next office.
     * Returns the line after them.
     */
    private int group(Rows rows, int from, int last, boolean headed) {
        int label = splitLabel(rows, from, last);
        if (label > from) {
            return label;
        }
        int to = from;
        while (to <= last) {
            LineSort sort = sort(to);
            if (sort instanceof LineSort.Term
                    || sort instanceof LineSort.Section
                    || sort instanceof LineSort.Field
                    || (to > from && splitsLabel(to, last).isPresent())) {
                break;
            }
            to++;
        }
        int end = to;
        while (end > from && lines.isBlank(end - 1)) {
            end--;
        }
        int heading = end;
        if (to <= last) {
            LineSort next = sort(to);
            if (next instanceof LineSort.Term term && beginsTerm(term) && !(rows.inTerm() && isDatesOnly(from, end))) {
                heading = headingBefore(from, end, !headed || rows.isAboveOffices());
            } else if (next instanceof LineSort.Field field) {
                boolean opens = opensTerm(to, last);
                if (opens || mayFollowHeading(field.meaning())) {
                    heading = strictHeading(from, end, opens, rows);
                }
            }
        }
        for (int i = from; i < heading; i++) {
            if (!lines.isBlank(i)) {
                rows.more(lines.span(i), nameLine(i, headed, rows), sort(i));
            }
        }
        if (heading < end) {
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
        return Math.max(to, from + 1);
    }

    private boolean nameLine(int line, boolean headed, Rows rows) {
        if (name.isPresent()) {
            return isName(line) && rows.isAboveOffices();
        }
        return !headed && rows.isAboveOffices() && !rows.hasName() && !page.isHonorific(lines.words(line));
    }

    private boolean isDatesOnly(int from, int end) {
        for (int i = from; i < end; i++) {
            LineSort sort = sort(i);
            if (!(sort instanceof LineSort.Dates
                    || sort instanceof LineSort.Remark
                    || sort instanceof LineSort.Blank)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayFollowHeading(Meaning meaning) {
        return switch (meaning) {
            case PREDECESSOR, HOLDER, CONSTITUENCY, APPOINTER -> true;
            default -> false;
        };
    }

    /** The first line of the heading that ends before {@code end}. */
    private int headingBefore(int from, int end, boolean top) {
        int floor = from;
        if (top) {
            floor = belowName(from, end);
        }
        int above = 0;
        for (int i = end - 1; i > floor; i--) {
            above += lines.isBlank(i) ? 0 : 1;
            if (above == MOST_LINES_OF_A_HEADING) {
                floor = i;
            }
        }
        for (int i = floor; i < end; i++) {
            // Dates alone, as "1908–1929" under "Ministerial offices", end what stands above.
            if (sort(i) instanceof LineSort.Dates && i + 1 < end) {
                floor = Math.max(floor, i + 1);
            }
        }
        int weak = -1;
        for (int i = floor; i < end; i++) {
            if (mayBegin(i, floor) && namesOffice(i) && !(top && isCaption(i))) {
                if (!mayBePerson(i)) {
                    return i;
                }
                weak = weak < 0 ? i : weak;
            }
        }
        if (weak >= 0) {
            return weak;
        }
        int heading = end - 1;
        while (heading > floor && !mayBegin(heading, floor)) {
            heading--;
        }
        return heading;
    }

    private int belowName(int from, int end) {
        for (int i = from; i < end - 1; i++) {
            if (isName(i)) {
                return i + 1;
            }
        }
        int i = from;
        while (i < end - 1 && page.isHonorific(lines.words(i))) {
            i++;
        }
        return name.isEmpty() && i < end - 1 ? i + 1 : i;
    }

    private boolean isCaption(int line) {
        String words = lines.words(line);
        return page.isCaption(words, name) || page.hasRoleScene(words) || endsWithYear(words);
    }

    /** "Prince Rupert", "Bishop Jones", "Marshal Foch": a form of address before a name. */
    private boolean mayBePerson(int line) {
        String words = lines.words(line);
        return vocabulary.rolePlace(words) == 0
                && words.indexOf(' ') > 0
                && !isWorldlyOffice(words)
                && !vocabulary.hasConnective(words);
    }

    private boolean isWorldlyOffice(String words) {
        return vocabulary
                .roleClass(words)
                .filter(c -> !c.equals("royal") && !c.equals("church") && !c.equals("military"))
                .isPresent();
    }

    private static boolean endsWithYear(String words) {
        int end = words.length();
        int from = end;
        while (from > 0 && Character.isDigit(words.charAt(from - 1))) {
            from--;
        }
        return end - from == 4 && from > 0 && (words.charAt(from - 1) == ' ');
    }

    /** True where the line may be the first of a heading: it goes not on from the line before. */
    private boolean mayBegin(int line, int floor) {
        if (lines.isBlank(line)) {
            return false;
        }
        char c = text.charAt(lines.start(line));
        if (Character.isLowerCase(c) || c == '(' || c == '&' || c == '–' || c == '-') {
            return false;
        }
        int before = line - 1;
        while (before >= floor && lines.isBlank(before)) {
            before--;
        }
        return before < floor || !vocabulary.goesOn(lines.words(before));
    }

    /** True where the line has words for a role, and is not a peer's name, such as "The Duke of Argyll". */
    private boolean namesOffice(int line) {
        String words = lines.words(line);
        int role = vocabulary.rolePlace(words);
        boolean bracketed = words.indexOf('(') >= 0 && words.indexOf('(') < role;
        // "MP", "KG OM" and the like are letters behind a name.
        if (role < 0 || bracketed || words.chars().noneMatch(Character::isLowerCase)) {
            return false;
        }
        return !vocabulary.isConnective(firstWord(words).toLowerCase(Locale.ROOT));
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    /** True where one of the fields from {@code line} on gives a term's dates: "Reign", "Installed". */
    private boolean opensTerm(int line, int last) {
        for (int i = line; i <= last && i < line + LOOK_AHEAD; i++) {
            switch (sort(i)) {
                case LineSort.Field field -> {
                    if (field.meaning() == Meaning.TERM || field.meaning() == Meaning.START) {
                        return true;
                    }
                }
                case LineSort.Term term -> {
                    return false;
                }
                case LineSort.Section section -> {
                    return false;
                }
                case LineSort.Words words -> {
                    if (namesOffice(i)) {
                        return false;
                    }
                }
                case LineSort.Blank blank -> {}
                case LineSort.Prose prose -> {}
                case LineSort.Dates dates -> {}
                case LineSort.Remark remark -> {}
            }
        }
        return false;
    }

    /** A heading without "In office" after it: only where it names an office beyond doubt. */
    private int strictHeading(int from, int end, boolean opens, Rows rows) {
        int floor = rows.isAboveOffices() ? belowName(from, end) : from;
        for (int i = floor; i < end; i++) {
            String words = lines.words(i);
            int role = vocabulary.rolePlace(words);
            boolean named = namesOffice(i) && mayBegin(i, floor) && !(rows.isAboveOffices() && isCaption(i));
            if (named && (opens || (role == 0 && isWorldly(words) && vocabulary.hasConnective(words)))) {
                return i;
            }
        }
        return end;
    }

    private boolean isWorldly(String words) {
        return vocabulary
                .roleClass(words)
                .filter(c -> !c.equals("royal") && !c.equals("church"))
                .isPresent();
    }

    /** Reads a label that is broken over two lines, "Other political / affiliationsLiberal"; returns the line after it. */
    private int splitLabel(Rows rows, int line, int last) {
        Optional<Span> label = splitsLabel(line, last);
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

    private Optional<Span> splitsLabel(int line, int last) {
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

    /** The rows read so far; words go to the open field's value, else they are lines. */
    private static final class Rows {
        private final List<InfoboxRow> rows = new ArrayList<>();
        private Optional<Span> label = Optional.empty();
        private final List<Span> values = new ArrayList<>();
        private boolean offices;
        private boolean named;
        private boolean term;

        void header(Span span) {
            close();
            offices = true;
            term = false;
            rows.add(new InfoboxRow.Header(span));
        }

        void line(Span span) {
            close();
            offices = true;
            term = true;
            rows.add(new InfoboxRow.Line(span));
        }

        void field(Span span, List<Span> value) {
            close();
            offices = true;
            term = false;
            label = Optional.of(span);
            values.addAll(value);
        }

        void more(Span span, boolean name, LineSort sort) {
            if (label.isPresent()) {
                values.add(span);
            } else if (name) {
                named = true;
                rows.add(new InfoboxRow.Header(span));
            } else {
                term &= sort instanceof LineSort.Remark;
                rows.add(new InfoboxRow.Line(span));
            }
        }

        boolean isAboveOffices() {
            return !offices;
        }

        boolean hasName() {
            return named;
        }

        /** True directly after "In office", where the dates stand. */
        boolean inTerm() {
            return term;
        }

        private void close() {
            if (label.isPresent()) {
                rows.add(new InfoboxRow.Field(label.get(), List.copyOf(values)));
                values.clear();
                label = Optional.empty();
            }
        }

        List<InfoboxRow> rows() {
            close();
            return List.copyOf(rows);
        }
    }
}
