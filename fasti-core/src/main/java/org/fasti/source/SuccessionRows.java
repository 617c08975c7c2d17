package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fasti.source.SuccessionChunks.Chunk;
import org.fasti.source.SuccessionChunks.Keyword;

/** Reads the rows of one succession box in pasted text. */
final class SuccessionRows {
    private final String text;
    private final BoxVocabulary box;
    private final SuccessionPhrases phrases;
    private final SuccessionVocabulary vocabulary;
    private final TrailingYears trailing;
    private final Span region;
    private final NameAndTitle run;
    private final List<SuccessionRow> rows = new ArrayList<>();
    private List<Span> before = List.of();
    private Optional<Span> title = Optional.empty();
    private Optional<Span> years = Optional.empty();
    private List<Span> after = List.of();
    private List<Span> colleagues = List.of();
    private SuccessionVocabulary.Section section = SuccessionVocabulary.Section.OFFICES;

    /**
     * @param region where the box stands in {@code text}
     * @param names names that the page gives elsewhere, by which a name run together with a title is recognised
     */
    SuccessionRows(String text, BoxVocabulary box, SuccessionPhrases phrases, Span region, Set<String> names) {
        this.text = text;
        this.box = box;
        this.phrases = phrases;
        this.vocabulary = phrases.vocabulary();
        this.trailing = new TrailingYears(text, box);
        this.region = region;
        this.run = new NameAndTitle(text, phrases, box, names);
    }

    List<SuccessionRow> read() {
        List<Chunk> chunks = new SuccessionChunks(text, region, phrases, box).read();
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
                case WITH -> colleagues = segments(chunk.words());
            }
        }
        flush();
        return rows;
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
                section = vocabulary.sectionOf(words);
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
            int nobody = phrases.startsWithAny(vocabulary.nobody(), segment.start(), segment.end());
            // A line in brackets, such as the constituency, goes on with the name above it.
            if (!found.isEmpty() && !words.startsWith("(") && (rowFollows || isHeading(words))) {
                ended = true;
                rest.add(segment);
                continue;
            }
            Optional<Integer> section = vocabulary.trailingSection(words);
            int end = section.map(at -> segment.start() + at).orElse(segment.end());
            section.flatMap(at -> strip(segment.start() + at, segment.end())).ifPresent(rest::add);
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
        for (int i = start; i < end; i = TextWords.next(text, i, end)) {
            if (i > start
                    && Character.isUpperCase(text.charAt(i))
                    && phrases.startsWithAny(vocabulary.nobody(), i, end) >= 0) {
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
        if (rest.size() > 2 && isNobody(rest.getLast())) {
            after = List.of(rest.removeLast());
        }
        takeYears(rest);
        if (rest.size() == 1) {
            nameAndTitle(rest.getFirst());
        } else if (!rest.isEmpty()) {
            int begins = titleBegins(rest);
            before = List.copyOf(rest.subList(0, begins));
            title = Optional.of(rest.get(begins).cover(rest.getLast()));
        }
    }

    private boolean isNobody(Span words) {
        return phrases.startsWithAny(vocabulary.nobody(), words.start(), words.end()) >= 0;
    }

    /** Takes the years, with the remarks after them, from the end of {@code rest}. */
    private void takeYears(List<Span> rest) {
        while (!rest.isEmpty()) {
            Span last = rest.getLast();
            int at = trailing.beginsAt(last.start(), last.end());
            boolean remark = text.charAt(last.start()) == '(' && years.isEmpty() && rest.size() > 1;
            if (at > last.start() && !remark) {
                if (at < last.end() && years.isEmpty()) {
                    years = Optional.of(new Span(at, last.end()));
                    strip(last.start(), at).ifPresent(words -> rest.set(rest.size() - 1, words));
                }
                return;
            }
            years = Optional.of(years.map(last::cover).orElse(last));
            rest.removeLast();
        }
    }

    /** Which of {@code rest} begins the title: the last with a role word, with those that go on to it. */
    private int titleBegins(List<Span> rest) {
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
        return begins;
    }

    /** Parts a name that is run together with the title. */
    private void nameAndTitle(Span words) {
        int cut = run.titleAt(words.start(), words.end());
        before = strip(words.start(), cut).map(List::of).orElse(List.of());
        title = strip(cut, words.end());
    }

    private boolean isOffice(String title) {
        return switch (section) {
            case OFFICES, PRETENDED -> true;
            case MIXED -> box.rolePlace(title) >= 0 || vocabulary.namesOffice(title);
            case ASIDE -> false;
        };
    }

    private void flush() {
        if (title.isPresent() && isOffice(title.get().in(text))) {
            SuccessionRow row = new SuccessionRow(
                    SuccessionRow.Side.of(before), title.get(), years, SuccessionRow.Side.of(after), colleagues);
            rows.add(row.pretended(section == SuccessionVocabulary.Section.PRETENDED));
        }
        colleagues = List.of();
        before = List.of();
        title = Optional.empty();
        years = Optional.empty();
        after = List.of();
    }
}
