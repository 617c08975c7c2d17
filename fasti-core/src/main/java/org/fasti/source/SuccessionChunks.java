package org.fasti.source;

import java.util.ArrayList;
import java.util.List;

/** Parts a succession box at its words: "Preceded by", "Succeeded by", "Incumbent", "Served alongside". */
final class SuccessionChunks {
    /** What the words say that a chunk begins with. */
    enum Keyword {
        NONE,
        BEFORE,
        AFTER,
        INCUMBENT,
        WITH
    }

    /** What follows a keyword, up to the next. */
    record Chunk(Keyword keyword, Span keywordSpan, Span words) {}

    /** A keyword and the offset after it. */
    private record Hit(Keyword keyword, int end) {}

    private final String text;
    private final Span region;
    private final SuccessionPhrases phrases;
    private final SuccessionVocabulary vocabulary;
    private final BoxVocabulary box;

    SuccessionChunks(String text, Span region, SuccessionPhrases phrases, BoxVocabulary box) {
        this.text = text;
        this.region = region;
        this.phrases = phrases;
        this.vocabulary = phrases.vocabulary();
        this.box = box;
    }

    /** The chunks in the order of the text; the first has no keyword. */
    List<Chunk> read() {
        List<Chunk> chunks = new ArrayList<>();
        Keyword keyword = Keyword.NONE;
        Span keywordSpan = new Span(region.start(), region.start());
        int from = region.start();
        boolean wordBegins = true;
        for (int i = region.start(); i < region.end(); i++) {
            if (wordBegins && Character.isUpperCase(text.charAt(i))) {
                Hit hit = hit(i);
                if (hit.keyword() != Keyword.NONE) {
                    chunks.add(new Chunk(keyword, keywordSpan, new Span(from, i)));
                    keyword = hit.keyword();
                    keywordSpan = new Span(i, hit.end());
                    from = hit.end();
                    i = hit.end() - 1;
                }
            }
            wordBegins = !Character.isLetterOrDigit(text.charAt(i));
        }
        chunks.add(new Chunk(keyword, keywordSpan, new Span(from, region.end())));
        return chunks;
    }

    private Hit hit(int at) {
        int before = startOf(vocabulary.before(), at);
        if (before >= 0) {
            return new Hit(Keyword.BEFORE, before);
        }
        int after = startOf(vocabulary.after(), at);
        if (after >= 0) {
            return new Hit(Keyword.AFTER, after);
        }
        int incumbent = phrases.startsWithAny(vocabulary.incumbent(), at, region.end());
        if (incumbent >= 0 && endsCell(at)) {
            return new Hit(Keyword.INCUMBENT, incumbent);
        }
        int with = phrases.startsWithAny(vocabulary.with(), at, region.end());
        return with >= 0 && endsCell(at) ? new Hit(Keyword.WITH, with) : new Hit(Keyword.NONE, at);
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
        return !Character.isLetter(c) || endsInNow(i + 1);
    }

    /** True where "present" or the like ends at {@code to}: an end of years that is no figure. */
    private boolean endsInNow(int to) {
        return box.nowWords().stream()
                .anyMatch(word -> to >= word.length() && text.startsWith(word, to - word.length()));
    }
}
