package org.fasti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.date.DateReader;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * A spell of time as a line of a box writes it.
 *
 * @param start unsaid where the line gives one date only and not that it is the first
 * @param end unsaid where the line gives one date only and not that it is the last
 * @param point the date where the line gives a single one, without saying which side of the spell it is
 */
public record WrittenSpell(Bound start, Bound end, Optional<Edtf> point) {
    private static final int MOST_WORDS_BEFORE_AN_END = 6;

    /** The spells that {@code words} write, in order; empty where they hold no date. */
    public static List<WrittenSpell> read(String words, DateReader dates, BoxVocabulary vocabulary) {
        int open = words.indexOf('（');
        if (open > 0 && words.endsWith("）")) {
            List<WrittenSpell> again = plain(words.substring(open + 1, words.length() - 1), dates, vocabulary);
            List<WrittenSpell> first = plain(words.substring(0, open), dates, vocabulary);
            // "武徳9年8月9日 - 貞観23年5月26日（626年9月4日 - 649年7月10日）": reigns may be another country's, or not known.
            if (isWhole(again) && !isWhole(first)) {
                return again;
            }
        }
        return plain(words, dates, vocabulary);
    }

    private static boolean isWhole(List<WrittenSpell> spells) {
        return spells.size() == 1
                && spells.getFirst().start() instanceof Bound.Dated
                && spells.getFirst().end() instanceof Bound.Dated;
    }

    private static List<WrittenSpell> plain(String words, DateReader dates, BoxVocabulary vocabulary) {
        String shown = vocabulary.withPlainNow(withoutHidden(
                withoutRemarks(singleDashed(vocabulary.withBareNow(words.replace('°', 'º'))), vocabulary)));
        String plain =
                vocabulary.commonEra().map(era -> SmallYears.marked(shown, era)).orElse(shown);
        List<DateExpression> found = dates.read(plain, new Span(0, plain.length()));
        List<WrittenSpell> spells = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            DateExpression expression = found.get(i);
            switch (expression) {
                case DateExpression.Range range ->
                    spells.add(new WrittenSpell(range.start(), range.end(), Optional.empty()));
                case DateExpression.Point point -> {
                    boolean joined = i + 1 < found.size()
                            && found.get(i + 1) instanceof DateExpression.Point
                            && isDashAndWords(plain.substring(
                                    point.span().end(), found.get(i + 1).span().start()));
                    if (joined && found.get(i + 1) instanceof DateExpression.Point last) {
                        spells.add(new WrittenSpell(Bound.on(point.date()), Bound.on(last.date()), Optional.empty()));
                        i++;
                    } else {
                        spells.add(single(plain, point, vocabulary));
                    }
                }
            }
        }
        return spells;
    }

    private static WrittenSpell single(String words, DateExpression.Point point, BoxVocabulary vocabulary) {
        String before = words.substring(0, point.span().start()).strip();
        String after = words.substring(point.span().end()).strip();
        String word = lastWord(before);
        // "before 1854" is a period without a beginning: it can only be where something ended.
        if (point.date().toString().startsWith("..")) {
            return new WrittenSpell(Bound.UNSAID, Bound.on(point.date()), Optional.empty());
        }
        if (point.date().toString().endsWith("..")) {
            return new WrittenSpell(Bound.on(point.date()), Bound.UNSAID, Optional.empty());
        }
        if (isDash(lastCharacter(before)) || vocabulary.isEndWord(word)) {
            return new WrittenSpell(Bound.UNSAID, Bound.on(point.date()), Optional.empty());
        }
        if (vocabulary.isBeginWord(word) || (!after.isEmpty() && isDash(after.substring(0, 1)))) {
            return new WrittenSpell(Bound.on(point.date()), Bound.UNSAID, Optional.empty());
        }
        return new WrittenSpell(Bound.UNSAID, Bound.UNSAID, Optional.of(point.date()));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String lastCharacter(String words) {
        return words.isEmpty() ? "" : words.substring(words.length() - 1);
    }

    /** "–", and "– his death, ", after which the date is the end all the same. */
    private static boolean isDashAndWords(String words) {
        String between = words.strip();
        return !between.isEmpty()
                && isDash(between.substring(0, 1))
                && between.split(" ", MOST_WORDS_BEFORE_AN_END + 1).length <= MOST_WORDS_BEFORE_AN_END
                && between.indexOf('(') < 0
                && between.indexOf(';') < 0;
    }

    private static boolean isDash(String words) {
        String dash = words.strip();
        return dash.length() == 1 && "–—−-‒".contains(dash);
    }

    /** One dash for two: a page may end the beginning with one, and the box prints its own, "2011年2月7日〜 – 2024年". */
    private static String singleDashed(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        boolean dash = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean again = "–—−-‒〜～".indexOf(c) >= 0;
            if (!again || !dash) {
                plain.append(c);
            }
            dash = again || dash && c == ' ';
        }
        return plain.toString();
    }

    /** The words without brackets of wide characters that hold no date: "2009年9月16日（内閣発足） - 2010年". */
    private static String withoutRemarks(String words, BoxVocabulary vocabulary) {
        StringBuilder plain = new StringBuilder(words.length());
        int from = 0;
        for (int open = words.indexOf('（'); open >= 0; open = words.indexOf('（', from)) {
            int close = words.indexOf('）', open);
            if (close < 0) {
                break;
            }
            String remark = words.substring(open + 1, close);
            boolean dated = remark.indexOf('年') >= 0 || vocabulary.isDates(remark);
            plain.append(words, from, dated ? close + 1 : open);
            from = close + 1;
        }
        return plain.append(words, from, words.length()).toString();
    }

    /** The words without what pages add in brackets for machines: "(1955-12-05)", "(age 68)". */
    private static String withoutHidden(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        StringBuilder hidden = new StringBuilder();
        boolean shown = false;
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth > 0) {
                hidden.append(c);
            } else {
                plain.append(c <= ' ' || c == '\u00A0' ? ' ' : c);
                shown |= Character.isDigit(c);
            }
        }
        return shown ? plain.toString() : hidden.append(' ').append(plain).toString();
    }
}
