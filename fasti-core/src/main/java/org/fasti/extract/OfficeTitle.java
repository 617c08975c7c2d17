package org.fasti.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.language.Script;
import org.fasti.office.TitleReader;
import org.fasti.source.BoxVocabulary;

/**
 * The heading of an office in a box, made fit to read: one line, words parted that a page's line breaks glued together,
 * without article, the holder's number and remarks.
 *
 * @param label the office, whole
 * @param ordinals the numbers of the holder, "40th and 42nd", in the order written
 * @param qualifiers what the heading says of the way of holding it: "Acting", "(interim)"
 */
public record OfficeTitle(String label, List<Integer> ordinals, Set<Qualifier> qualifiers) {
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final int MOST_WORDS_OF_A_REMARK = 3;

    public OfficeTitle {
        ordinals = List.copyOf(ordinals);
        qualifiers = Set.copyOf(qualifiers);
    }

    /** The offices that a heading names, as it stands in the text, at least one. */
    public static List<OfficeTitle> all(
            String heading, BoxVocabulary vocabulary, Neighbours neighbours, TitleReader titles) {
        return TitleParts.of(heading, vocabulary, neighbours, titles).stream()
                .map(part -> of(part, vocabulary, neighbours))
                .toList();
    }

    /** Reads a heading of one office as it stands in the text; total. */
    public static OfficeTitle of(String heading, BoxVocabulary vocabulary, Neighbours neighbours) {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        List<Integer> ordinals = new ArrayList<>();
        String words = withoutAsides(withoutMarks(unglued(heading, vocabulary)).strip(), neighbours);
        for (String before = ""; !before.equals(words); ) {
            before = words;
            words = withoutRemark(words, vocabulary, neighbours, qualifiers, ordinals);
            words = withoutLastWords(words, neighbours, qualifiers);
            words = neighbours.withoutManner(words);
            words = ordinals.isEmpty() ? words.substring(HolderNumber.after(words, vocabulary, ordinals)) : words;
        }
        words = neighbours.withoutDignity(words);
        words = UnspacedTitle.plain(words, vocabulary, neighbours, qualifiers, ordinals);
        words = words.substring(afterOrdinals(words, vocabulary, ordinals));
        for (boolean again = true; again; ) {
            int space = words.indexOf(' ');
            String first = space < 0 ? "" : words.substring(0, space);
            String folded = first.toLowerCase(Locale.ROOT);
            neighbours.provisional(folded).ifPresent(qualifiers::add);
            again = folded.equals("the") || neighbours.provisional(folded).isPresent();
            if (again) {
                words = words.substring(space + 1);
            }
        }
        return new OfficeTitle(words, ordinals, qualifiers);
    }

    /** The office of which a heading above gives the first word: "Shadow" of "Shadow Cabinet positions". */
    public OfficeTitle under(String word) {
        boolean has = label.regionMatches(true, 0, word, 0, word.length());
        return word.isEmpty() || has ? this : new OfficeTitle(word + ' ' + label, ordinals, qualifiers);
    }

    /** One blank between words, and one where a page's line break left none: "theNova", "3rddistrict". */
    private static String unglued(String heading, BoxVocabulary vocabulary) {
        StringBuilder words = new StringBuilder(heading.length() + 4);
        int wordStart = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c <= ' ' || c == '\u00A0' || c == '\u200B') {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
                wordStart = words.length();
                continue;
            }
            // Words are looked at where they may be glued: before a capital, and where they begin with a number.
            boolean suspect = words.length() > wordStart
                    && (Character.isUpperCase(c) || Character.isDigit(words.charAt(wordStart)));
            if (suspect && isGlued(words.substring(wordStart), c, vocabulary)) {
                words.append(' ');
                wordStart = words.length();
            }
            words.append(c);
            boolean wordEnds =
                    i + 1 == heading.length() || heading.charAt(i + 1) <= ' ' || heading.charAt(i + 1) == '\u00A0';
            if (wordEnds) {
                int cut = gluedConnective(words.substring(wordStart), vocabulary);
                if (cut > 0) {
                    words.insert(wordStart + cut, ' ');
                }
            }
        }
        return words.toString();
    }

    private static boolean isGlued(String word, char next, BoxVocabulary vocabulary) {
        if (word.length() < 2) {
            return false;
        }
        if (Character.isUpperCase(next)) {
            // "d'Aldorie" is no blank lost.
            boolean elided = word.endsWith("'") || word.endsWith("’");
            return !elided
                    && vocabulary.isConnective(word)
                    && !word.equals("de")
                    && !word.equals("la")
                    && !word.equals("di");
        }
        return Character.isLowerCase(next) && word.length() >= 3 && ordinal(word, vocabulary) > 0;
    }

    /** Where "Judgefor" is to be cut; 0 where the word is whole. */
    private static int gluedConnective(String word, BoxVocabulary vocabulary) {
        for (int cut = word.length() - 2; cut >= word.length() - 4 && cut >= 4; cut--) {
            String tail = word.substring(cut);
            // No English word of a title ends in "from" or "for"; shorter tails only count after a word for a role.
            boolean telling = tail.length() >= 3 && vocabulary.isTelling(tail) && Character.isUpperCase(word.charAt(0));
            boolean role = tail.length() >= 2
                    && vocabulary.isConnective(tail)
                    && vocabulary.rolePlace(word.substring(0, cut)) == 0
                    && !vocabulary
                            .roleClass(word.substring(0, cut))
                            .filter("organ"::equals)
                            .isPresent();
            if ((telling || role) && vocabulary.rolePlace(word) < 0) {
                return cut;
            }
        }
        return 0;
    }

    private static String withoutMarks(String words) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int open = words.indexOf('['); open >= 0; open = words.indexOf('[', from)) {
            int close = words.indexOf(']', open);
            if (close < 0) {
                break;
            }
            kept.append(words, from, open);
            from = close + 1;
        }
        return kept.append(words, from, words.length()).toString();
    }

    /** Without brackets within the title that are no part of it: "(Class 1)" of "Senator (Class 1) from Lota". */
    private static String withoutAsides(String words, Neighbours neighbours) {
        int open = words.indexOf('(');
        int close = words.indexOf(')', Math.max(open, 0));
        if (open <= 0 || close < 0 || close == words.length() - 1) {
            return words;
        }
        String remark = words.substring(open + 1, close).strip().toLowerCase(Locale.ROOT);
        return neighbours.saysNoTitle(remark)
                ? words.substring(0, open).strip()
                        + ' '
                        + words.substring(close + 1).strip()
                : words;
    }

    /** Takes "(acting)", "（第7代）", and what tells of a part of the time, off the end. */
    private static String withoutRemark(
            String words,
            BoxVocabulary vocabulary,
            Neighbours neighbours,
            Set<Qualifier> qualifiers,
            List<Integer> ordinals) {
        int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        if (open <= 0 || !(words.endsWith(")") || words.endsWith("）"))) {
            return words;
        }
        String remark = words.substring(open + 1, words.length() - 1).strip().toLowerCase(Locale.ROOT);
        Optional<Qualifier> provisional = neighbours.provisional(remark);
        boolean number = ordinals.isEmpty() && HolderNumber.isWholly(remark, vocabulary, ordinals);
        boolean ofTheTitle = !neighbours.saysNoTitle(remark) && !isTime(remark, vocabulary) && !tellsOfAnother(remark);
        if (provisional.isEmpty() && !number && ofTheTitle) {
            return words;
        }
        provisional.ifPresent(qualifiers::add);
        return words.substring(0, open).strip();
    }

    /** Takes "acting" and "ad interim", which pages write on a line below the title, off its end. */
    private static String withoutLastWords(String words, Neighbours neighbours, Set<Qualifier> qualifiers) {
        String rest = words;
        int space = words.lastIndexOf(' ');
        for (int i = 0; i < MOST_WORDS_OF_A_REMARK && space > 0; i++) {
            Optional<Qualifier> provisional =
                    neighbours.provisional(words.substring(space + 1).toLowerCase(Locale.ROOT));
            if (provisional.isPresent()) {
                qualifiers.add(provisional.get());
                rest = words.substring(0, space).strip();
            }
            space = words.lastIndexOf(' ', space - 1);
        }
        return rest;
    }

    /** True for "president: Juan Soto" and "在職：1680年 - 1709年": a word, a colon and what it is. */
    private static boolean tellsOfAnother(String remark) {
        return Math.max(remark.indexOf(':'), remark.indexOf('：')) > 0;
    }

    /** True for "2013–2021" and "another seat; 2013–2021": what tells of a part of the time is no part of the title. */
    private static boolean isTime(String remark, BoxVocabulary vocabulary) {
        String last = remark.substring(remark.lastIndexOf(';') + 1).strip();
        int digits = 0;
        for (int i = 0; i < last.length() && digits < DIGITS_OF_A_YEAR; i++) {
            digits = Character.isDigit(last.charAt(i)) ? digits + 1 : 0;
        }
        boolean reign = digits > 0 && Script.endsWithoutBlanks(last);
        return (digits == DIGITS_OF_A_YEAR || reign) && vocabulary.isDates(last);
    }

    /** The offset after "40th and 42nd"; 0 where no number of a holder stands at the front. */
    private static int afterOrdinals(String words, BoxVocabulary vocabulary, List<Integer> ordinals) {
        int after = 0;
        int at = 0;
        while (at < words.length()) {
            int end = at;
            while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
                end++;
            }
            if (end > at
                    && end + 1 < words.length()
                    && words.charAt(end) == '.'
                    && Character.isDigit(words.charAt(end - 1))) {
                // "5.ª", "5.º" and, where the language writes ordinals so, "5."
                boolean letter = "ªº".indexOf(words.charAt(end + 1)) >= 0;
                end += letter ? 2 : vocabulary.numberClosings().contains(".") ? 1 : 0;
            }
            int number = ordinal(words.substring(at, end), vocabulary);
            boolean joins = words.startsWith("and", at) && end == at + 3;
            if (number > 0) {
                ordinals.add(number);
            } else if (!joins && end > at) {
                break;
            }
            after = number > 0 ? end : after;
            at = Math.max(end, at + 1);
        }
        int next = after;
        while (next < words.length() && words.charAt(next) == ' ') {
            next++;
        }
        int end = next;
        while (end < words.length() && words.charAt(end) != ' ') {
            end++;
        }
        boolean named = vocabulary.isNumbered(words.substring(next, end).toLowerCase(Locale.ROOT));
        if (ordinals.isEmpty() || next == words.length() || named) {
            ordinals.clear();
            return 0;
        }
        return next;
    }

    /** The number that "36th" writes; 0 where the word is no ordinal in figures. */
    private static int ordinal(String word, BoxVocabulary vocabulary) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 4) {
            return 0;
        }
        return switch (word.substring(digits)) {
            case "st", "nd", "rd", "th", "d", "º", "°", "ª", ".º", ".ª" -> Integer.parseInt(word, 0, digits, 10);
            default ->
                vocabulary.numberClosings().contains(word.substring(digits))
                        ? Integer.parseInt(word, 0, digits, 10)
                        : 0;
        };
    }
}
