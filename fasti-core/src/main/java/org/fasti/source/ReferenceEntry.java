package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.time.Edtf;

/** Parts one entry of a reference list into title, publisher and dates. */
final class ReferenceEntry {
    private final ReferenceVocabulary vocabulary;
    private Optional<String> title = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<Edtf> published = Optional.empty();
    private Optional<Edtf> accessed = Optional.empty();
    private Optional<Edtf> archived = Optional.empty();

    private ReferenceEntry(ReferenceVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The entry that stands at {@code span}.
     *
     * @param words the entry without its number and the letters that lead back to its marks
     */
    static Reference read(String key, Span span, String words, ReferenceVocabulary vocabulary) {
        ReferenceEntry entry = new ReferenceEntry(vocabulary);
        entry.read(words);
        return new Reference(
                key, span, entry.title, entry.publisher, entry.published, entry.accessed, entry.archived, url(words));
    }

    private void read(String words) {
        int open = openingQuote(words);
        int close = open < 0 ? -1 : closingQuote(words, open);
        if (close > open) {
            title = text(words.substring(open + 1, close));
            sentences(words.substring(0, open)).forEach(this::author);
            sentences(afterTitle(words.substring(close + 1))).forEach(this::sentence);
        } else {
            sentences(words).forEach(this::sentence);
        }
    }

    private static int openingQuote(String words) {
        int first = -1;
        for (char quote : new char[] {'"', '“', '«', '「'}) {
            int at = words.indexOf(quote);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    /** The last quote that is followed by a full stop, a bracket or the end: a title may quote words itself. */
    private static int closingQuote(String words, int open) {
        int last = -1;
        for (int i = open + 1; i < words.length(); i++) {
            if ("\"”»」".indexOf(words.charAt(i)) < 0) {
                continue;
            }
            String rest = words.substring(i + 1, Math.min(words.length(), i + 3));
            boolean ends = rest.isEmpty()
                    || rest.equals(".")
                    || rest.startsWith(". ")
                    || rest.startsWith(" (")
                    || rest.startsWith(" [")
                    || rest.startsWith(", ");
            if (ends) {
                return i;
            }
            last = i;
        }
        return last;
    }

    /** What follows the title, without its translation in brackets and remarks such as "(PDF)". */
    private static String afterTitle(String words) {
        String rest = words.strip();
        while (rest.startsWith("(") || rest.startsWith("[")) {
            int close = rest.indexOf(rest.charAt(0) == '(' ? ')' : ']');
            if (close < 0) {
                break;
            }
            rest = rest.substring(close + 1).strip();
        }
        return rest.startsWith(".") || rest.startsWith(",") ? rest.substring(1) : rest;
    }

    /** A date in brackets stands behind the authors' names. */
    private void author(String sentence) {
        int open = sentence.lastIndexOf('(');
        int close = sentence.indexOf(')', Math.max(open, 0));
        if (open >= 0 && close > open && published.isEmpty()) {
            published = date(sentence.substring(open + 1, close));
        }
    }

    private void sentence(String sentence) {
        for (String words : vocabulary.accessed()) {
            if (sentence.startsWith(words)) {
                accessed = accessed.or(() -> date(sentence.substring(words.length())));
                return;
            }
        }
        for (String words : vocabulary.archived()) {
            if (sentence.startsWith(words)) {
                archived = archived.or(() -> date(sentence.substring(words.length())));
                return;
            }
        }
        Optional<Edtf> date = date(sentence);
        if (date.isPresent()) {
            published = published.or(() -> date);
            return;
        }
        for (String note : vocabulary.notes()) {
            if (sentence.startsWith(note)) {
                return;
            }
        }
        if (title.isEmpty()) {
            author(sentence);
            String plain = withoutBrackets(withoutLocators(sentence));
            // "Ranade, Jayadeva (2017)" names who wrote it; the title is the next sentence.
            if (published.isEmpty() || sentence.indexOf('(') < 0) {
                title = text(plain);
            }
            return;
        }
        if (publisher.isEmpty() && sentence.indexOf("://") < 0) {
            publisher = text(withoutBrackets(withoutLocators(sentence)));
        }
    }

    private static Optional<String> text(String words) {
        String text = words.strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** "Kent Gazette" of "Kent Gazette, p. 7", with the date that may stand between them. */
    private String withoutLocators(String sentence) {
        String[] parts = sentence.split(", ", 8);
        int last = parts.length;
        while (last > 1 && isLocated(parts[last - 1])) {
            last--;
        }
        if (last == parts.length) {
            return sentence;
        }
        Optional<Edtf> date = last > 1 ? date(parts[last - 1]) : Optional.empty();
        if (date.isPresent()) {
            published = published.or(() -> date);
            last--;
        }
        return String.join(", ", List.of(parts).subList(0, last));
    }

    private boolean isLocated(String part) {
        int space = part.indexOf(' ');
        return space > 0 && vocabulary.isLocator(part.substring(0, space));
    }

    private static String withoutBrackets(String words) {
        int open = words.indexOf(" (");
        return open > 0 && words.endsWith(")") ? words.substring(0, open) : words;
    }

    /** Sentences end at a full stop before a blank, unless one letter stands before it, as in "J. Smith". */
    private List<String> sentences(String words) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean end = i == words.length();
            boolean stop = !end
                    && words.charAt(i) == '.'
                    && (i + 1 == words.length() || words.charAt(i + 1) == ' ')
                    && !isInitial(words, i)
                    && !isBeforeFigure(words, i);
            if (end || stop) {
                String sentence = words.substring(from, i).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    /** True for the full stop of "p. 7" or "vol. II". */
    private boolean isBeforeFigure(String words, int stop) {
        int from = words.lastIndexOf(' ', stop) + 1;
        int figure = stop + 2;
        return figure < words.length()
                && ("IVXLC".indexOf(words.charAt(figure)) >= 0 || Character.isDigit(words.charAt(figure)))
                && vocabulary.isLocator(words.substring(from, stop + 1));
    }

    private static boolean isInitial(String words, int stop) {
        return stop > 0
                && Character.isUpperCase(words.charAt(stop - 1))
                && (stop == 1 || !Character.isLetter(words.charAt(stop - 2)));
    }

    private static Optional<String> url(String words) {
        int at = words.indexOf("://");
        if (at < 0) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < words.length() && !TextLines.isBlank(words.charAt(to)) && "\"<>”".indexOf(words.charAt(to)) < 0) {
            to++;
        }
        while (to > at && ".,;)".indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        String scheme = words.substring(from, at).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https")
                ? Optional.of(words.substring(from, to))
                : Optional.empty();
    }

    /** A date that is all of {@code words}, or its beginning: "9 September 2023", "July 2010", "2022-02-21", "2017". */
    private Optional<Edtf> date(String words) {
        String plain = words.replace(',', ' ').strip();
        String first = word(plain, 0);
        if (first.length() == 10 && first.charAt(4) == '-' && first.charAt(7) == '-') {
            return edtf(number(first.substring(0, 4)), number(first.substring(5, 7)), number(first.substring(8)));
        }
        if (first.length() == plain.length()) {
            return first.length() == 4 ? edtf(number(first), 0, 0) : Optional.empty();
        }
        int day = number(first);
        int month = vocabulary.month(first);
        if (day <= 0 && month == 0) {
            return Optional.empty();
        }
        int from = wordAfter(plain, first.length());
        String second = word(plain, from);
        String third = word(plain, wordAfter(plain, from + second.length()));
        if (!third.isEmpty() && vocabulary.month(second) > 0 && day > 0) {
            return edtf(number(third), vocabulary.month(second), day);
        }
        if (!third.isEmpty() && month > 0 && number(second) > 0 && number(second) < 32) {
            return edtf(number(third), month, number(second));
        }
        return month > 0 ? edtf(number(second), month, 0) : Optional.empty();
    }

    /** The characters from {@code from} to the next blank. */
    private static String word(String words, int from) {
        int end = words.indexOf(' ', from);
        return words.substring(from, end < 0 ? words.length() : end);
    }

    private static int wordAfter(String words, int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static Optional<Edtf> edtf(int year, int month, int day) {
        if (year < 1000 || year > 9999 || month < 0 || month > 12 || day < 0) {
            return Optional.empty();
        }
        return Edtf.of(year, month, month == 0 ? 0 : day);
    }

    /** The number that the digits write; -1 where there are other characters or more than four digits. */
    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
