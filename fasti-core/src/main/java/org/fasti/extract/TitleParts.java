package org.fasti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fasti.language.Script;
import org.fasti.office.TitleReader;
import org.fasti.source.BoxVocabulary;

/**
 * Parts a heading of several offices: in a script without blanks, where each piece ends with a role, "外務大臣・農商務大臣",
 * "首相兼国防相"; in other scripts, where "and" and commas are parts of titles, only where a line of its own begins
 * with the role of another office: "Leader of the House of Lords", "Lord Privy Seal".
 */
final class TitleParts {
    private static final String PARTING = " \u3000\n・、，,／/→兼";
    private static final String OPENING = "(（[〈「";
    private static final String CLOSING = ")）]〉」";

    private TitleParts() {}

    /** The pieces in order; the whole heading where it is of one office. */
    static List<String> of(String heading, BoxVocabulary vocabulary, Neighbours neighbours, TitleReader titles) {
        String whole = heading.strip();
        return whole.indexOf('\n') >= 0 && !Script.endsWithoutBlanks(whole.substring(0, whole.indexOf('\n')))
                ? lines(whole, vocabulary, neighbours, titles)
                : unspaced(heading, neighbours, titles);
    }

    /** Each line that is another whole office below one; other lines go on with the title. */
    private static List<String> lines(
            String heading, BoxVocabulary vocabulary, Neighbours neighbours, TitleReader titles) {
        List<String> parts = new ArrayList<>();
        for (String line : heading.split("\n")) {
            String words = line.strip();
            String above = parts.isEmpty() ? "" : parts.getLast();
            String own = neighbours.withoutJoining(words);
            if (!above.isEmpty() && neighbours.saysNoTitle(words.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (neighbours.isDignity(words) || neighbours.saysNoTitle(withoutDashes(words))) {
                continue;
            }
            if (!above.isEmpty()
                    && isWhole(above, vocabulary, neighbours, titles)
                    && (beginsOffice(own, titles) || neighbours.isRank(own))) {
                parts.set(parts.size() - 1, withoutComma(above));
                parts.add(own);
            } else if (above.isEmpty()) {
                parts.add(words);
            } else {
                parts.set(parts.size() - 1, above + '\n' + words);
            }
        }
        if (parts.isEmpty()) {
            parts.add(heading);
        }
        return parts;
    }

    /** "— TITULAR —" in small letters, without the dashes. */
    private static String withoutDashes(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && !Character.isLetterOrDigit(line.charAt(from)) && line.charAt(from) != '(') {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1)) && line.charAt(to - 1) != ')') {
            to--;
        }
        boolean bracketed = to - from > 1 && line.charAt(from) == '(' && line.charAt(to - 1) == ')';
        return (bracketed ? line.substring(from + 1, to - 1) : line.substring(from, to)).toLowerCase(Locale.ROOT);
    }

    private static String withoutComma(String title) {
        return title.endsWith(",") ? title.substring(0, title.length() - 1) : title;
    }

    /** True for a title of several words that does not go on in the next line. */
    private static boolean isWhole(String title, BoxVocabulary vocabulary, Neighbours neighbours, TitleReader titles) {
        String words = withoutComma(title);
        return words.indexOf(' ') > 0
                && !vocabulary.goesOn(words)
                && (titles.looksLikeOffice(words) || neighbours.isRank(words));
    }

    private static boolean beginsOffice(String words, TitleReader titles) {
        return words.indexOf(' ') > 0 && titles.beginsWithOffice(words);
    }

    private static List<String> unspaced(String heading, Neighbours neighbours, TitleReader titles) {
        if (!Script.endsWithoutBlanks(withoutRemark(heading.strip()))) {
            return List.of(heading.strip());
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            if (depth > 0 || PARTING.indexOf(c) < 0) {
                continue;
            }
            String left = heading.substring(from, i).strip();
            String right = heading.substring(i + 1).strip();
            if (isOffice(left, titles) && isOffice(right, titles)) {
                parts.add(left);
                from = i + 1;
            } else if (c == '\n'
                    && isOffice(right, titles)
                    && !isOffice(left, titles)
                    && neighbours.saysNoTitle(left)) {
                // A line above the title that is none of it: オルレアン家.
                from = i + 1;
            }
        }
        parts.add(heading.substring(from).strip());
        return parts;
    }

    private static String withoutRemark(String words) {
        int remark = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        boolean closed = words.endsWith(")") || words.endsWith("）");
        return remark > 0 && closed ? words.substring(0, remark).strip() : words;
    }

    private static boolean isOffice(String words, TitleReader titles) {
        String plain = withoutRemark(words);
        return Script.endsWithoutBlanks(plain) && titles.looksLikeOffice(plain);
    }
}
