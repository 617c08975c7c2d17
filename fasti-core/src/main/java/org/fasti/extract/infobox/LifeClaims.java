package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.LifeClaim.Kind;
import org.fasti.claim.Witness;
import org.fasti.extract.Quotes;
import org.fasti.extract.WrittenSpell;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.date.DateReader;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.BoxVocabulary.Meaning;
import org.fasti.source.Citations;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Makes claims of the facts of a life: birth, death, parties with their years, education. */
final class LifeClaims {
    private static final int FEWEST_DIGITS_OF_A_YEAR = 3;

    private final Document document;
    private final String text;
    private final String person;
    private final DateReader dates;
    private final BoxVocabulary vocabulary;
    private final List<Claim> claims;
    private final List<Diagnostic> diagnostics;

    LifeClaims(Document document, String person, DateReader dates, List<Claim> claims, List<Diagnostic> diagnostics) {
        this.document = document;
        this.text = document.text();
        this.person = person;
        this.dates = dates;
        this.vocabulary = BoxVocabulary.forLanguage(document.language());
        this.claims = claims;
        this.diagnostics = diagnostics;
    }

    void add(Meaning meaning, Span label, List<Span> values) {
        switch (meaning) {
            case BORN -> event(Kind.BORN, label, values);
            case DIED -> event(Kind.DIED, label, values);
            case BIRTHPLACE -> place(Kind.BORN, label, values);
            case DEATHPLACE -> place(Kind.DIED, label, values);
            case PARTY -> each(Kind.PARTY, label, values);
            case EDUCATION -> each(Kind.EDUCATION, label, values);
            default -> throw new IllegalArgumentException("not a fact of a life: " + meaning);
        }
    }

    /** The date stands on the first line that has one; what follows it is the place, what precedes it a name. */
    private void event(Kind kind, Span label, List<Span> values) {
        for (int i = 0; i < values.size(); i++) {
            Optional<Edtf> date = date(values.get(i).in(text));
            if (date.isPresent()) {
                Optional<Span> place = i + 1 < values.size() && isPlace(values.get(i + 1))
                        ? Optional.of(values.get(i + 1))
                        : Optional.empty();
                Span row = Quotes.bounded(label.cover(place.orElse(values.get(i))), values.get(i));
                add(kind, place.map(this::words), Bound.on(date.get()), Bound.UNSAID, row);
                return;
            }
        }
        if (values.stream().anyMatch(value -> digits(value.in(text)) >= FEWEST_DIGITS_OF_A_YEAR)) {
            Span row = Quotes.bounded(label.cover(values.getLast()), values.getLast());
            diagnostics.add(new Diagnostic(
                    "unread-date",
                    Optional.of(row),
                    "In the infobox of " + document.id() + ", the date of a birth or death cannot be read."));
        }
        place(kind, label, values);
    }

    private Optional<Edtf> date(String words) {
        for (WrittenSpell spell : WrittenSpell.read(words, dates, vocabulary)) {
            if (spell.point().isPresent()) {
                return spell.point();
            }
        }
        for (DateExpression expression : dates.read(words, new Span(0, words.length()))) {
            if (expression instanceof DateExpression.Point point) {
                return Optional.of(point.date());
            }
        }
        return Optional.empty();
    }

    private boolean isPlace(Span value) {
        char c = text.charAt(value.start());
        return Character.isUpperCase(c) || (Character.isLetter(c) && !Character.isLowerCase(c));
    }

    /** Without a date only a line with a comma is a place for certain; a single word may be a name. */
    private void place(Kind kind, Span label, List<Span> values) {
        for (Span value : values) {
            if (isPlace(value) && value.in(text).indexOf(',') > 0) {
                add(
                        kind,
                        Optional.of(words(value)),
                        Bound.UNSAID,
                        Bound.UNSAID,
                        Quotes.bounded(label.cover(value), value));
                return;
            }
        }
    }

    private String words(Span value) {
        String words = withoutMarks(RowWords.oneLine(value.in(text)));
        int bracket = words.indexOf(" (");
        return (bracket > 0 ? words.substring(0, bracket) : words).strip();
    }

    private static String withoutMarks(String words) {
        String rest = words;
        while (rest.endsWith("]") && rest.lastIndexOf('[') > 0) {
            rest = rest.substring(0, rest.lastIndexOf('[')).strip();
        }
        return rest;
    }

    /** One claim a line, or a spell of years in it: "Whig (1834–1854; 1860)". */
    private void each(Kind kind, Span label, List<Span> values) {
        for (Span value : joined(values)) {
            String line = withoutMarks(RowWords.oneLine(value.in(text)));
            int open = datedBracket(line);
            String words = withoutBrackets(line);
            if (words.isEmpty()) {
                continue;
            }
            Span row = Quotes.bounded(label.cover(value), value);
            List<WrittenSpell> spells = open < 0 ? List.of() : WrittenSpell.read(inner(line, open), dates, vocabulary);
            if (spells.isEmpty()) {
                add(kind, Optional.of(words), Bound.UNSAID, Bound.UNSAID, row);
            }
            for (WrittenSpell spell : spells) {
                // A year after a university is when the studies ended; after a party, when the membership began.
                Bound date = spell.point().map(Bound::on).orElse(Bound.UNSAID);
                boolean study = kind == Kind.EDUCATION;
                Bound start = spell.point().isPresent() && !study ? date : spell.start();
                Bound end = spell.point().isPresent() && study ? date : spell.end();
                add(kind, Optional.of(words), start, end, row);
            }
        }
    }

    private static int datedBracket(String line) {
        for (int open = line.indexOf('('); open >= 0; open = line.indexOf('(', open + 1)) {
            if (digits(inner(line, open)) >= FEWEST_DIGITS_OF_A_YEAR) {
                return open;
            }
        }
        return -1;
    }

    private static String inner(String line, int open) {
        int close = line.indexOf(')', open);
        return line.substring(open + 1, close < 0 ? line.length() : close);
    }

    private static int digits(String words) {
        int most = 0;
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = Character.isDigit(words.charAt(i)) ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return most;
    }

    /** The words without brackets that hold years or degrees; one that is part of a name, "(Marxist)", stays. */
    private static String withoutBrackets(String line) {
        String words = line;
        while (words.endsWith(")") && words.lastIndexOf('(') > 0) {
            String inner = words.substring(words.lastIndexOf('(') + 1, words.length() - 1);
            boolean said = digits(inner) > 0 || inner.indexOf(',') >= 0 || isAbbreviated(inner);
            if (!said) {
                break;
            }
            words = words.substring(0, words.lastIndexOf('(')).strip();
        }
        return words;
    }

    /** "BA", "PhD", "LLB", "BS Econ.": capitals in a short word. */
    private static boolean isAbbreviated(String inner) {
        String first = inner.indexOf(' ') < 0 ? inner : inner.substring(0, inner.indexOf(' '));
        return first.length() <= 5
                && first.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** Lines that are broken within one value: those that open with a bracket or a small letter, or follow "for". */
    private List<Span> joined(List<Span> values) {
        List<Span> joined = new ArrayList<>();
        for (Span value : values) {
            if (value.length() == 0) {
                continue;
            }
            char c = text.charAt(value.start());
            boolean goesOn = !joined.isEmpty()
                    && (c == '('
                            || Character.isLowerCase(c)
                            || vocabulary.goesOn(joined.getLast().in(text)));
            if (goesOn) {
                joined.set(joined.size() - 1, joined.getLast().cover(value));
            } else {
                joined.add(value);
            }
        }
        return joined;
    }

    private void add(Kind kind, Optional<String> value, Bound start, Bound end, Span row) {
        Evidence evidence =
                new Evidence(document.id(), Witness.INFOBOX, row, row.in(text), Citations.in(document, row));
        claims.add(new LifeClaim(person, kind, value, start, end, evidence));
    }
}
