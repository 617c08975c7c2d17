package org.fasti.extract.infobox;

import java.util.Locale;
import java.util.Optional;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Span;

/**
 * An office listed on one line with its dates: "1941–1947: Minister of Defence", "Minister of Defence (1941–1947)", "Minister of
 * Defence from 1941 to 1947".
 *
 * @param dates without the brackets or the colon
 */
record PostLine(Span title, Span dates) {
    /** The line at {@code line} so parted; empty where it has neither form. */
    static Optional<PostLine> of(String text, Span line, BoxVocabulary vocabulary) {
        int half = text.indexOf(':', line.start(), line.end());
        int colon = half < 0 ? text.indexOf('：', line.start(), line.end()) : half;
        boolean dates = colon > line.start() && vocabulary.isDates(text.substring(line.start(), colon));
        if (dates) {
            return parted(text, new Span(colon + 1, line.end()), new Span(line.start(), colon), vocabulary);
        }
        int open = Math.max(text.lastIndexOf('(', line.end() - 1), text.lastIndexOf('（', line.end() - 1));
        char last = text.charAt(line.end() - 1);
        boolean bracketed = open > line.start() && (last == ')' || last == '）');
        return bracketed
                ? parted(text, new Span(line.start(), open), within(text, open + 1, line.end() - 1), vocabulary)
                : overTwoLines(text, line, vocabulary).or(() -> atBeginWord(text, line, vocabulary));
    }

    /** The dates in brackets, without the words for them: "在職：1680年 - 1709年". */
    private static Span within(String text, int from, int to) {
        int half = text.indexOf(':', from, to);
        int colon = half < 0 ? text.indexOf('：', from, to) : half;
        boolean words = colon > from && text.substring(from, colon).chars().noneMatch(Character::isDigit);
        return new Span(words ? colon + 1 : from, to);
    }

    /** The office on one line and its dates on the next. */
    private static Optional<PostLine> overTwoLines(String text, Span line, BoxVocabulary vocabulary) {
        int end = text.indexOf('\n', line.start());
        return end > line.start() && end < line.end()
                ? parted(text, new Span(line.start(), end), new Span(end + 1, line.end()), vocabulary)
                : Optional.empty();
    }

    /** "Minister of Defence from 1941 to 1947": the dates begin with the word that says so and reach to the end. */
    private static Optional<PostLine> atBeginWord(String text, Span line, BoxVocabulary vocabulary) {
        for (int i = line.start() + 1; i < line.end(); i++) {
            if (!isBlank(text.charAt(i - 1)) || isBlank(text.charAt(i))) {
                continue;
            }
            int end = i;
            while (end < line.end() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (vocabulary.isBeginWord(text.substring(i, end).toLowerCase(Locale.ROOT))) {
                Optional<PostLine> post = parted(text, new Span(line.start(), i), new Span(i, line.end()), vocabulary);
                if (post.isPresent()) {
                    return post;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PostLine> parted(String text, Span title, Span dates, BoxVocabulary vocabulary) {
        Span office = withoutComma(text, RowWords.stripped(text, title));
        Span years = RowWords.stripped(text, dates);
        return office.length() > 0 && vocabulary.isDates(years.in(text))
                ? Optional.of(new PostLine(office, years))
                : Optional.empty();
    }

    /** "Segretario della Conferenza, dal 2001 al 2008": the comma belongs to the dates. */
    private static Span withoutComma(String text, Span title) {
        boolean comma = title.length() > 1 && text.charAt(title.end() - 1) == ',';
        return comma ? RowWords.stripped(text, new Span(title.start(), title.end() - 1)) : title;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }
}
