package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.extract.Neighbours;
import org.fasti.extract.Neighbours.Nobody;
import org.fasti.extract.WrittenSpell;
import org.fasti.extract.date.DateReader;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Document;
import org.fasti.source.Span;
import org.fasti.time.Bound;

/** Reads the dates of a term from the words of its rows: "1990–1994", "(Acting until 20 January 2017)". */
final class TermDates {
    private static final int YEARS_OF_A_STEP = 1;

    private final String text;
    private final DateReader dates;
    private final BoxVocabulary vocabulary;
    private final Neighbours neighbours;
    private final UnreadRows unread;

    TermDates(Document document, DateReader dates, UnreadRows unread) {
        this.text = document.text();
        this.dates = dates;
        this.vocabulary = BoxVocabulary.forLanguage(document.language());
        this.neighbours = Neighbours.forLanguage(document.language());
        this.unread = unread;
    }

    void spells(Term term, Span row, String words) {
        List<WrittenSpell> spells = WrittenSpell.read(words, dates, vocabulary);
        if (spells.isEmpty()
                && neighbours.nobody(words).filter(Nobody.UNHELD::equals).isPresent()) {
            // "unknown – unknown": the office was held, and no more is said.
            term.dated(row);
            return;
        }
        boolean only = vocabulary.isDates(withoutBrackets(words));
        if (spells.isEmpty() || (!only && !beginsWithDate(words) && !beginsUnknown(words) && !isWhole(spells))) {
            term.unread = term.isDated() ? term.unread : Optional.of(row);
            return;
        }
        term.unread = Optional.empty();
        term.spells.addAll(spells);
        term.dated(row);
    }

    /**
     * "1 May 1990" and on the next line "until 3 June 1994", or a dash at the end of the one or the head of the other, or
     * the last date again by another calendar, "（1869年5月21日）": one spell; false where the line does not go on so.
     */
    boolean goesOn(Term term, Span row, String words) {
        int space = words.indexOf(' ');
        String first = words.substring(0, Math.max(space, 0)).toLowerCase(Locale.ROOT);
        boolean otherCalendar = words.startsWith("（") && words.endsWith("）") && vocabulary.isDates(words);
        boolean open = !term.spells.isEmpty()
                && (otherCalendar || !(term.spells.getLast().end() instanceof Bound.Dated));
        if (!open || term.dateRows.isEmpty()) {
            return false;
        }
        String before = RowWords.oneLine(term.dateRows.getLast().in(text));
        boolean dash = isDash(before.charAt(before.length() - 1)) || isDash(words.charAt(0));
        if (!dash && !otherCalendar && !vocabulary.isEndWord(first)) {
            return false;
        }
        List<WrittenSpell> joined = WrittenSpell.read(before + " " + words, dates, vocabulary);
        if (joined.size() != 1 || joined.getFirst().point().isPresent()) {
            return false;
        }
        term.spells.removeLast();
        term.spells.addAll(joined);
        term.dated(row);
        return true;
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    void acting(Term term, Span row, String words) {
        List<WrittenSpell> spells = WrittenSpell.read(words, dates, vocabulary);
        term.dated(row);
        if (spells.isEmpty()) {
            boolean interim = neighbours
                    .provisional(words.toLowerCase(Locale.ROOT))
                    .filter(Qualifier.INTERIM::equals)
                    .isPresent();
            term.qualifiers.add(interim ? Qualifier.INTERIM : Qualifier.ACTING);
            if (RowWords.hasDigit(words)) {
                unread.add("unread-date", row, "the dates of the provisional spell cannot be read");
            }
        }
        for (WrittenSpell spell : spells) {
            Bound end = spell.point().map(Bound::on).orElse(spell.end());
            term.acting.add(new ActingSpell(spell.start(), end));
        }
    }

    /** Where a remark begins that says when the office was held provisionally; -1 where the line has none. */
    int actingBracket(String words) {
        int open = words.indexOf('(');
        while (open >= 0) {
            if (beginsProvisional(words.substring(open + 1).strip())) {
                return open;
            }
            open = words.indexOf('(', open + 1);
        }
        return beginsProvisional(words) ? 0 : -1;
    }

    private boolean beginsProvisional(String words) {
        int end = 0;
        while (end < words.length() && (Character.isLetter(words.charAt(end)) || words.charAt(end) == '.')) {
            end++;
        }
        String first = words.substring(0, end).toLowerCase(Locale.ROOT);
        int second = end + 1;
        while (second < words.length() && Character.isLetter(words.charAt(second))) {
            second++;
        }
        return neighbours.provisional(first).isPresent()
                || (second <= words.length()
                        && neighbours
                                .provisional(words.substring(0, second).toLowerCase(Locale.ROOT))
                                .isPresent());
    }

    private static String withoutBrackets(String words) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            if (depth == 0) {
                plain.append(c);
            }
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        return plain.toString();
    }

    /** "unknown – 1994". */
    private boolean beginsUnknown(String words) {
        int dash = 0;
        while (dash < words.length() && !isDash(words.charAt(dash))) {
            dash++;
        }
        return dash < words.length()
                && neighbours
                        .nobody(words.substring(0, dash).strip())
                        .filter(Nobody.UNHELD::equals)
                        .isPresent();
    }

    /** One spell with both its bounds, whatever words stand with them: "de jure 1 May 1990 – 3 June 1994". */
    private static boolean isWhole(List<WrittenSpell> spells) {
        return spells.size() == 1
                && spells.getFirst().start() instanceof Bound.Dated
                && spells.getFirst().end() instanceof Bound.Dated;
    }

    /** True where the words begin with a figure of a date: "51–50 a.C. in Cilicia". */
    boolean begins(String words) {
        return Character.isDigit(words.charAt(0))
                && !WrittenSpell.read(words, dates, vocabulary).isEmpty();
    }

    /** Dates may be followed by a remark; what only ends in a date tells something else. */
    private boolean beginsWithDate(String words) {
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        return RowWords.hasDigit(first) || vocabulary.isDates(first + " 1");
    }

    void reign(Office office, Span row, List<Span> values) {
        Term term = office.last();
        if (term.spells.isEmpty() && term.start instanceof Bound.Dated && !(term.end instanceof Bound.Dated)) {
            // "Elected 1980", then "Term 1980–1991": one term.
            String words = String.join(" ", unbroken(values));
            List<WrittenSpell> spells = WrittenSpell.read(words, dates, vocabulary);
            if (spells.size() == 1 && isNear(term.start, spells.getFirst().start())) {
                term.start = finer(term.start, spells.getFirst().start());
                term.end = spells.getFirst().end();
                term.dated(row);
                return;
            }
        }
        if (isStepOf(term, values)) {
            return;
        }
        if (term.isDated()) {
            term = new Term();
            office.terms().add(term);
        }
        for (String words : unbroken(values)) {
            int bracket = actingBracket(words);
            if (bracket > 0) {
                spells(term, row, words.substring(0, bracket));
                acting(
                        term,
                        row,
                        words.substring(bracket)
                                .replace('(', ' ')
                                .replace(')', ' ')
                                .strip());
            } else if (RowWords.hasDigit(words)) {
                spells(term, row, words);
            } else if (vocabulary.isDates(words + " 1") && term.spells.isEmpty()) {
                term.incumbent = true;
            }
        }
    }

    /** "Enthroned 25 March 1980", then "Term 1980–1991": one term; false where the row is of another. */
    private boolean isStepOf(Term term, List<Span> values) {
        if (term.spells.size() != 1 || !term.assumed) {
            return false;
        }
        List<WrittenSpell> spells = WrittenSpell.read(String.join(" ", unbroken(values)), dates, vocabulary);
        WrittenSpell known = term.spells.getFirst();
        Bound begun = known.point().map(Bound::on).orElse(known.start());
        if (spells.size() != 1 || !isNear(begun, spells.getFirst().start())) {
            return false;
        }
        Bound start = finer(spells.getFirst().start(), begun);
        term.spells.set(0, new WrittenSpell(start, spells.getFirst().end(), Optional.empty()));
        return true;
    }

    void side(Office office, boolean begins, Span row, List<Span> values) {
        if (values.isEmpty()) {
            return;
        }
        String words = RowWords.oneLine(values.getFirst().in(text));
        List<WrittenSpell> spells = WrittenSpell.read(words, dates, vocabulary);
        Term term = office.last();
        if (spells.isEmpty()) {
            if (RowWords.hasDigit(words)) {
                unread.add("unread-date", row, "the date cannot be read");
            }
            return;
        }
        WrittenSpell spell = spells.getFirst();
        if (refines(term, begins, spell)) {
            term.dated(row);
            return;
        }
        if (begins && (!term.spells.isEmpty() || term.end instanceof Bound.Dated)) {
            term = new Term();
            office.terms().add(term);
        }
        Bound date = spell.point().map(Bound::on).orElse(begins ? spell.start() : spell.end());
        if (begins) {
            term.start = date;
            if (spell.point().isEmpty() && spell.end() instanceof Bound.Dated) {
                term.end = spell.end();
            }
        } else if (term.end instanceof Bound.Unsaid) {
            term.end = date;
        }
        term.dated(row);
    }

    /** Takes the day out of "Enthroned: 25 March 1980" into a term of which only years are known; false for another term. */
    private static boolean refines(Term term, boolean begins, WrittenSpell side) {
        if (term.spells.size() != 1) {
            return false;
        }
        WrittenSpell spell = term.spells.getFirst();
        Bound date = side.point().map(Bound::on).orElse(begins ? side.start() : side.end());
        Bound known = begins ? spell.point().map(Bound::on).orElse(spell.start()) : spell.end();
        if (!isNear(known, date)) {
            return false;
        }
        term.spells.set(
                0,
                begins
                        ? begun(finer(known, date), spell)
                        : new WrittenSpell(spell.start(), finer(known, date), spell.point()));
        return true;
    }

    private static WrittenSpell begun(Bound start, WrittenSpell spell) {
        return spell.point().isEmpty()
                ? new WrittenSpell(start, spell.end(), Optional.empty())
                : new WrittenSpell(
                        Bound.UNSAID,
                        Bound.UNSAID,
                        start instanceof Bound.Dated dated ? Optional.of(dated.date()) : spell.point());
    }

    /** True where the dates are so near to each other that they are steps of one coming into office. */
    private static boolean isNear(Bound one, Bound other) {
        return one instanceof Bound.Dated a
                && other instanceof Bound.Dated b
                && Math.abs(a.date().earliest().getYear() - b.date().earliest().getYear()) <= YEARS_OF_A_STEP;
    }

    /** The date that says more, where it lies within the other; else the first. */
    private static Bound finer(Bound one, Bound other) {
        return one instanceof Bound.Dated a
                        && other instanceof Bound.Dated b
                        && !b.date().earliest().isBefore(a.date().earliest())
                        && !b.date().latest().isAfter(a.date().latest())
                ? other
                : one;
    }

    /** The lines of a value, those joined that were broken after a dash: "3 May 1490 –", "7 June 1494"; or before one. */
    private List<String> unbroken(List<Span> values) {
        List<String> lines = new ArrayList<>();
        for (Span value : values) {
            String words = RowWords.oneLine(value.in(text));
            String before = lines.isEmpty() ? "" : lines.getLast();
            boolean dash = !before.isEmpty()
                    && !words.isEmpty()
                    && (isDash(before.charAt(before.length() - 1)) || isDash(words.charAt(0)));
            if (dash) {
                lines.set(lines.size() - 1, before + ' ' + words);
            } else {
                lines.add(words);
            }
        }
        return lines;
    }
}
