package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds succession boxes in the lines of a pasted page, row by row or run together into one line. */
final class SuccessionLayout {
    /** A box, or other rows of its shape, on the lines from {@code first} to {@code last}, both inclusive. */
    record Found(Block block, int first, int last) {}

    /** So many lines with words after "Preceded by" are looked at for the years and "Succeeded by". */
    private static final int LOOK_AHEAD = 8;

    private final String text;
    private final TextLines lines;
    private final BoxVocabulary box;
    private final SuccessionVocabulary vocabulary;

    SuccessionLayout(String text, TextLines lines, BoxVocabulary box, SuccessionVocabulary vocabulary) {
        this.text = text;
        this.lines = lines;
        this.box = box;
        this.vocabulary = vocabulary;
    }

    /** True where a succession box begins at {@code line}. */
    boolean beginsAt(int line) {
        if (lines.isBlank(line)) {
            return false;
        }
        int start = lines.start(line);
        int end = lines.end(line);
        return isRunTogether(start, end) || beginsRows(line);
    }

    private boolean isRunTogether(int start, int end) {
        int before = firstOf(vocabulary.before(), start, end);
        if (before >= 0) {
            return firstOf(vocabulary.after(), before + 1, end) >= 0
                    || firstOf(vocabulary.incumbent(), before + 1, end) >= 0;
        }
        int after = firstOf(vocabulary.after(), start, end);
        return after > start && startsWithAny(vocabulary.nobody(), start, end) >= 0;
    }

    private int firstOf(List<String> words, int start, int end) {
        int first = -1;
        for (String word : words) {
            int at = Phrase.find(text, start, end, word);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    /** The end of the first of {@code words} with which the passage begins; -1 where it begins with none. */
    private int startsWithAny(List<String> words, int start, int end) {
        for (String word : words) {
            int after = Phrase.endAt(text, start, end, word);
            if (after >= 0 && (after == end || !Character.isLetter(text.charAt(after)))) {
                return after;
            }
        }
        return -1;
    }

    private boolean beginsBefore(int start, int end) {
        return vocabulary.before().stream().anyMatch(word -> Phrase.endAt(text, start, end, word) >= 0);
    }

    private boolean beginsAfter(int start, int end) {
        return vocabulary.after().stream().anyMatch(word -> Phrase.endAt(text, start, end, word) >= 0)
                || startsWithAny(vocabulary.incumbent(), start, end) >= 0;
    }

    private boolean beginsRows(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (end - start > LineSort.LONGEST_WORDS) {
            return false;
        }
        if (beginsBefore(start, end)) {
            return hasTitleAndYears(line + 1);
        }
        if (end - start <= 60 && vocabulary.isSection(lines.words(line))) {
            int next = lines.nextWords(line + 1);
            return next < lines.count()
                    && (beginsBefore(lines.start(next), lines.end(next))
                            || startsWithAny(vocabulary.nobody(), lines.start(next), lines.end(next)) >= 0)
                    && hasTitleAndYears(next + 1);
        }
        return false;
    }

    /** True where years stand before "Succeeded by", and neither "In office" nor a label does. */
    private boolean hasTitleAndYears(int line) {
        boolean years = false;
        int seen = 0;
        for (int i = lines.nextWords(line); i < lines.count() && seen < LOOK_AHEAD; i = lines.nextWords(i + 1)) {
            int start = lines.start(i);
            int end = lines.end(i);
            if (beginsAfter(start, end)) {
                return years;
            }
            if (end - start > LineSort.LONGEST_WORDS || beginsBefore(start, end)) {
                return false;
            }
            String words = lines.words(i);
            if (box.lineHit(words).isPresent()) {
                return false;
            }
            int at = yearsAt(start, end);
            if (at < end) {
                years |= at > start || box.isDates(words);
                if (firstOf(vocabulary.after(), start, end) >= 0 || firstOf(vocabulary.incumbent(), start, end) >= 0) {
                    return true;
                }
            }
            int tab = text.indexOf('\t', start, end);
            if (tab >= 0 && firstOf(vocabulary.after(), tab, end) >= 0) {
                return years || yearsAt(start, tab) < tab;
            }
            seen++;
        }
        return false;
    }

    /**
     * The box that begins at {@code line}, where {@link #beginsAt} holds.
     *
     * @param names names that the page gives elsewhere, by which a name run together with a title is recognised
     */
    Found at(int line, Set<String> names) {
        int last = lastLine(line);
        Span span = lines.span(line, last);
        List<SuccessionRow> rows = new Rows(span, names).read();
        Block block = rows.isEmpty() ? new Block.Aside(span) : new Block.SuccessionBox(span, rows);
        return new Found(block, line, last);
    }

    private int lastLine(int line) {
        int last = line;
        boolean open = false;
        boolean row = false;
        int idle = 0;
        for (int i = line; i < lines.count() && idle <= LOOK_AHEAD; i = lines.nextWords(i + 1)) {
            int start = lines.start(i);
            int end = lines.end(i);
            int keyword = lastKeywordEnd(start, end);
            if (keyword >= 0) {
                last = i;
                idle = 0;
                // The value of "Succeeded by" may stand on the next line.
                open = firstOf(vocabulary.after(), start, end) >= 0 && isBlankFrom(keyword, end);
                row = beginsBefore(start, end);
            } else if (LineSort.isSentences(text, start, end)) {
                break;
            } else if (open && i > last && !vocabulary.isSection(lines.words(i))) {
                last = i;
                open = false;
            } else {
                // A row that begins with "Preceded by" may end with "Vacant" instead of "Succeeded by".
                boolean ends = row && startsWithAny(vocabulary.nobody(), lastCell(start, end), end) == end;
                last = ends ? i : last;
                row &= !ends;
                open = false;
                idle++;
            }
        }
        return last;
    }

    private int lastCell(int start, int end) {
        int tab = text.lastIndexOf('\t', end - 1);
        return tab >= start ? tab + 1 : start;
    }

    private int lastKeywordEnd(int start, int end) {
        int last = -1;
        for (List<String> words : List.of(vocabulary.before(), vocabulary.after())) {
            for (String word : words) {
                for (int at = Phrase.find(text, start, end, word); at >= 0; at = Phrase.find(text, at + 1, end, word)) {
                    last = Math.max(last, Phrase.endAt(text, at, end, word));
                }
            }
        }
        int incumbent = startsWithAny(vocabulary.incumbent(), start, end);
        return Math.max(last, incumbent);
    }

    private boolean isBlankFrom(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!TextLines.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the years begin that end the passage; {@code end} where none do. */
    private int yearsAt(int start, int end) {
        int years = end;
        boolean year = false;
        boolean month = false;
        int to = end;
        while (to > start) {
            int from = to;
            while (from > start && !TextLines.isBlank(text.charAt(from - 1))) {
                from--;
            }
            String word = text.substring(from, to);
            if (!word.isEmpty()) {
                boolean day = isSmallNumber(word);
                boolean letters = Character.isLetter(word.charAt(0));
                if (isRemark(word) && years == end) {
                    years = from;
                } else if (day && !(month || (from > start && isMonthBefore(start, from)))) {
                    break;
                } else if (!isDateWord(word)) {
                    break;
                }
                year |= hasYear(word);
                month = letters;
                years = from;
            }
            to = from;
            while (to > start && TextLines.isBlank(text.charAt(to - 1))) {
                to--;
            }
        }
        if (!year) {
            return end;
        }
        // Words such as "to" or "of" do not begin a date; a month or a figure does.
        while (years < end && !hasDigitOrMonth(years, end)) {
            years = nextWord(years, end);
        }
        return years;
    }

    private boolean isRemark(String word) {
        return word.startsWith("(")
                && word.endsWith(")")
                && word.chars().noneMatch(Character::isDigit)
                && word.length() <= 12;
    }

    private static boolean isSmallNumber(String word) {
        String digits = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        return !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
    }

    private boolean isMonthBefore(int start, int end) {
        int to = end;
        while (to > start && TextLines.isBlank(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return to - from >= 3 && box.isDates(text.substring(from, to) + " 1");
    }

    private boolean isDateWord(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            char last = word.charAt(word.length() - 1);
            boolean ordinal = Character.isLetter(last) && Character.isDigit(word.charAt(0)) && last != 's';
            return !ordinal && box.isDates(word);
        }
        return word.chars().noneMatch(Character::isLetter)
                ? word.length() == 1 && "–—-,;&".contains(word)
                : box.isDates(word + " 1");
    }

    private static boolean hasYear(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits = Character.isDigit(word.charAt(i)) ? digits + 1 : 0;
            if (digits >= 3) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDigitOrMonth(int from, int end) {
        char c = text.charAt(from);
        return Character.isDigit(c)
                || c == '('
                || c == '–'
                || c == '-'
                || Character.isUpperCase(c)
                || (c == 'c' && from + 1 < end);
    }

    private int nextWord(int from, int end) {
        int next = from;
        while (next < end && !TextLines.isBlank(text.charAt(next))) {
            next++;
        }
        while (next < end && TextLines.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private enum Keyword {
        NONE,
        BEFORE,
        AFTER,
        INCUMBENT,
        WITH
    }

    /** What follows a keyword, up to the next. */
    private record Chunk(Keyword keyword, Span keywordSpan, Span words) {}

    /** Reads the rows of one box. */
    private final class Rows {
        private final Span region;
        private final Set<String> names;
        private final List<SuccessionRow> rows = new ArrayList<>();
        private List<Span> before = List.of();
        private Optional<Span> title = Optional.empty();
        private Optional<Span> years = Optional.empty();
        private List<Span> after = List.of();
        private boolean aside;

        Rows(Span region, Set<String> names) {
            this.region = region;
            this.names = names;
        }

        List<SuccessionRow> read() {
            List<Chunk> chunks = chunks();
            for (int i = 0; i < chunks.size(); i++) {
                Chunk chunk = chunks.get(i);
                boolean more = i + 1 < chunks.size();
                // Without "Preceded by" the next row begins somewhere in these words.
                boolean rowFollows = more
                        && chunks.get(i + 1).keyword() != Keyword.BEFORE
                        && chunks.get(i + 1).keyword() != Keyword.WITH;
                switch (chunk.keyword()) {
                    case NONE -> afterRow(segments(chunk.words()), rowFollows);
                    case BEFORE -> {
                        flush();
                        open(segments(chunk.words()));
                    }
                    case AFTER -> {
                        List<Span> rest = successors(segments(chunk.words()), more, rowFollows);
                        flush();
                        afterRow(rest, rowFollows);
                    }
                    case INCUMBENT -> {
                        after = List.of(chunk.keywordSpan());
                        flush();
                        afterRow(segments(chunk.words()), rowFollows);
                    }
                    case WITH -> {}
                }
            }
            flush();
            return rows;
        }

        private List<Chunk> chunks() {
            List<Chunk> chunks = new ArrayList<>();
            Keyword keyword = Keyword.NONE;
            Span keywordSpan = new Span(region.start(), region.start());
            int from = region.start();
            boolean wordBegins = true;
            for (int i = region.start(); i < region.end(); i++) {
                if (wordBegins && Character.isUpperCase(text.charAt(i))) {
                    Keyword here = Keyword.NONE;
                    int end = startOf(vocabulary.before(), i);
                    if (end >= 0) {
                        here = Keyword.BEFORE;
                    } else if ((end = startOf(vocabulary.after(), i)) >= 0) {
                        here = Keyword.AFTER;
                    } else if ((end = startsWithAny(vocabulary.incumbent(), i, region.end())) >= 0 && endsCell(i)) {
                        here = Keyword.INCUMBENT;
                    } else if ((end = startsWithAny(vocabulary.with(), i, region.end())) >= 0 && endsCell(i)) {
                        here = Keyword.WITH;
                    }
                    if (here != Keyword.NONE) {
                        chunks.add(new Chunk(keyword, keywordSpan, new Span(from, i)));
                        keyword = here;
                        keywordSpan = new Span(i, end);
                        from = end;
                        i = end - 1;
                    }
                }
                wordBegins = !Character.isLetterOrDigit(text.charAt(i));
            }
            chunks.add(new Chunk(keyword, keywordSpan, new Span(from, region.end())));
            return chunks;
        }

        private int startOf(List<String> words, int at) {
            for (String word : words) {
                int end = Phrase.endAt(text, at, region.end(), word);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        /** True where a cell or the years end before {@code at}. */
        private boolean endsCell(int at) {
            int i = at - 1;
            while (i >= region.start() && TextLines.isBlank(text.charAt(i))) {
                if (text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                    return true;
                }
                i--;
            }
            char c = i < region.start() ? '\n' : text.charAt(i);
            return !Character.isLetter(c) || text.startsWith("present", Math.max(0, i - 6));
        }

        private List<Span> segments(Span words) {
            List<Span> segments = new ArrayList<>();
            int from = words.start();
            for (int i = words.start(); i <= words.end(); i++) {
                if (i == words.end() || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                    strip(from, i).ifPresent(segments::add);
                    from = i + 1;
                }
            }
            return segments;
        }

        private Optional<Span> strip(int from, int to) {
            int s = from;
            int e = to;
            while (s < e && (TextLines.isBlank(text.charAt(s)) || text.charAt(s) == ':')) {
                s++;
            }
            while (e > s && TextLines.isBlank(text.charAt(e - 1))) {
                e--;
            }
            return e > s ? Optional.of(new Span(s, e)) : Optional.empty();
        }

        /** Reads what stands between two rows: headings, and the beginning of a row that has no "Preceded by". */
        private void afterRow(List<Span> segments, boolean rowFollows) {
            List<Span> rest = new ArrayList<>();
            for (Span segment : segments) {
                String words = segment.in(text);
                if (vocabulary.isSection(words)) {
                    aside = vocabulary.isAside(words);
                } else {
                    rest.add(segment);
                }
            }
            if (rowFollows && !rest.isEmpty()) {
                open(rest);
            }
        }

        /** Takes the successors from the front of {@code segments}; gives back what follows them. */
        private List<Span> successors(List<Span> segments, boolean more, boolean rowFollows) {
            List<Span> found = new ArrayList<>();
            List<Span> rest = new ArrayList<>();
            boolean ended = false;
            for (Span segment : segments) {
                String words = segment.in(text);
                if (ended || vocabulary.isSection(words)) {
                    ended = true;
                    rest.add(segment);
                    continue;
                }
                int nobody = startsWithAny(vocabulary.nobody(), segment.start(), segment.end());
                if (!found.isEmpty() && (rowFollows || isHeading(words))) {
                    ended = true;
                    rest.add(segment);
                    continue;
                }
                Optional<Integer> section = vocabulary.trailingSection(words);
                int end = section.map(at -> segment.start() + at).orElse(segment.end());
                section.flatMap(at -> strip(segment.start() + at, segment.end()))
                        .ifPresent(rest::add);
                ended = section.isPresent();
                int cut = rowFollows && nobody < 0 ? nobodyWithin(segment.start(), end) : end;
                if (cut < end) {
                    strip(cut, end).ifPresent(rest::add);
                    ended = true;
                }
                strip(segment.start(), cut).ifPresent(found::add);
                if (!more) {
                    ended = true;
                }
            }
            after = found;
            return rest;
        }

        /** An unlisted heading below a successor, "Parliament of Norway"; a peer's name begins with an article. */
        private boolean isHeading(String words) {
            int space = words.indexOf(' ');
            boolean article =
                    space > 0 && box.isConnective(words.substring(0, space).toLowerCase(Locale.ROOT));
            return space > 0 && !article && box.hasConnective(words);
        }

        private int nobodyWithin(int start, int end) {
            for (int i = start; i < end; i = nextWord(i, end)) {
                if (i > start
                        && Character.isUpperCase(text.charAt(i))
                        && startsWithAny(vocabulary.nobody(), i, end) >= 0) {
                    return i;
                }
            }
            return end;
        }

        /** Reads predecessors, title and years. */
        private void open(List<Span> segments) {
            before = List.of();
            title = Optional.empty();
            years = Optional.empty();
            after = List.of();
            List<Span> rest = new ArrayList<>(segments);
            if (rest.size() > 2
                    && startsWithAny(
                                    vocabulary.nobody(),
                                    rest.getLast().start(),
                                    rest.getLast().end())
                            >= 0) {
                after = List.of(rest.removeLast());
            }
            while (!rest.isEmpty()) {
                Span last = rest.getLast();
                int at = yearsAt(last.start(), last.end());
                boolean remark = text.charAt(last.start()) == '(' && years.isEmpty() && rest.size() > 1;
                if (at > last.start() && !remark) {
                    if (at < last.end() && years.isEmpty()) {
                        years = Optional.of(new Span(at, last.end()));
                        strip(last.start(), at).ifPresent(title -> rest.set(rest.size() - 1, title));
                    }
                    break;
                }
                years = Optional.of(years.map(last::cover).orElse(last));
                rest.removeLast();
            }
            if (rest.isEmpty()) {
                return;
            }
            if (rest.size() == 1) {
                nameAndTitle(rest.getFirst());
                return;
            }
            int begins = rest.size() - 1;
            for (int i = rest.size() - 1; i > 0; i--) {
                int role = box.rolePlace(rest.get(i).in(text));
                boolean goesOn = box.goesOn(rest.get(i - 1).in(text));
                if (i > 1 && goesOn && begins == i) {
                    begins = i - 1;
                } else if (role >= 0 && box.rolePlace(rest.get(begins).in(text)) < 0) {
                    begins = i;
                }
            }
            before = List.copyOf(rest.subList(0, begins));
            title = Optional.of(rest.get(begins).cover(rest.getLast()));
        }

        /** Parts a name that is run together with the title. */
        private void nameAndTitle(Span words) {
            int cut = titleAt(words.start(), words.end());
            before = strip(words.start(), cut).map(List::of).orElse(List.of());
            title = strip(cut, words.end());
        }

        private int titleAt(int start, int end) {
            int nobody = startsWithAny(vocabulary.nobody(), start, end);
            if (nobody >= 0) {
                return nobody;
            }
            int known = knownName(start, end);
            if (known > start) {
                return known;
            }
            String words = text.substring(start, end);
            int role = box.rolePlace(words);
            int second = role < 0 ? -1 : box.rolePlace(words, nextWord(start + role, end) - start);
            // A name may begin with a word for a role, "King Hussein"; what follows it does not.
            if (role >= 0 && !isFollowedByConnective(start + role, end) && second >= 0) {
                role = second;
            }
            if (role < 0) {
                int third = nextWord(nextWord(start, end), end);
                return third < end ? third : start;
            }
            int cut = start + role;
            int firstWord = nextWord(start, end);
            while (cut > firstWord) {
                int previous = previousWord(cut, start);
                if (!vocabulary.isTitleWord(text.substring(previous, wordEnd(previous, end)))) {
                    break;
                }
                cut = previous;
            }
            return cut;
        }

        private boolean isFollowedByConnective(int role, int end) {
            int word = role;
            for (int i = 0; i < 5 && word < end; i++) {
                word = nextWord(word, end);
                if (word < end && box.isConnective(text.substring(word, wordEnd(word, end)))) {
                    return true;
                }
            }
            return false;
        }

        private int wordEnd(int from, int end) {
            int to = from;
            while (to < end && !TextLines.isBlank(text.charAt(to))) {
                to++;
            }
            return to;
        }

        private int previousWord(int word, int start) {
            int from = word;
            while (from > start && TextLines.isBlank(text.charAt(from - 1))) {
                from--;
            }
            while (from > start && !TextLines.isBlank(text.charAt(from - 1))) {
                from--;
            }
            return from;
        }

        private int knownName(int start, int end) {
            int longest = start;
            int word = start;
            // Names of more than six words are not looked for.
            for (int i = 0; i < 6 && word < end; i++) {
                int to = wordEnd(word, end);
                if (to < end && names.contains(text.substring(start, to))) {
                    longest = to;
                }
                word = nextWord(word, end);
            }
            return longest;
        }

        private void flush() {
            if (title.isPresent() && !aside) {
                rows.add(new SuccessionRow(before, title.get(), years, after));
            }
            before = List.of();
            title = Optional.empty();
            years = Optional.empty();
            after = List.of();
        }
    }
}
