package org.fasti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.language.Script;
import org.fasti.source.BoxVocabulary;

/**
 * A title in a script without blanks, made fit to read: what a line's end parted is one again, and words for the way of
 * holding go from its ends: "大統領代行", "代理市长".
 */
final class UnspacedTitle {
    private static final int SHORTEST_HEAD = 2;

    private UnspacedTitle() {}

    /** The title itself where it is in another script. */
    static String plain(
            String title,
            BoxVocabulary vocabulary,
            Neighbours neighbours,
            Set<Qualifier> qualifiers,
            List<Integer> ordinals) {
        String joined = joined(title);
        String numberless = ordinals.isEmpty() ? HolderNumber.without(joined, vocabulary, ordinals) : joined;
        if (!Script.endsWithoutBlanks(numberless)) {
            return numberless;
        }
        String words = withoutDoubledHead(
                withoutOpeningRemark(withoutManner(joined, numberless, neighbours), vocabulary, neighbours));
        for (String word : neighbours.actingInTitles()) {
            Optional<String> rest = without(word, words)
                    .filter(office -> !isOfRole(word, words, vocabulary))
                    .filter(office -> vocabulary.rolePlace(office) >= 0);
            if (rest.isPresent()) {
                qualifiers.add(Qualifier.ACTING);
                return rest.get();
            }
        }
        return words;
    }

    /** Without a bracket that another way of counting holders begins the title with: "（公選第20・21代）". */
    private static String withoutOpeningRemark(String title, BoxVocabulary vocabulary, Neighbours neighbours) {
        int close = title.startsWith("（") ? title.indexOf('）') : title.startsWith("(") ? title.indexOf(')') : -1;
        if (close < 0 || close + 1 == title.length()) {
            return title;
        }
        String remark = title.substring(1, close).strip();
        return HolderNumber.isWholly(remark, vocabulary, new ArrayList<>()) || neighbours.saysNoTitle(remark)
                ? title.substring(close + 1).strip()
                : title;
    }

    /** Without what stands before the number of a holder and tells how holders were chosen: 官選第11代宮城県知事. */
    private static String withoutManner(String title, String numberless, Neighbours neighbours) {
        int same = 0;
        while (same < numberless.length() && title.charAt(same) == numberless.charAt(same)) {
            same++;
        }
        boolean numbered = same > 0 && same < numberless.length();
        return numbered && neighbours.saysNoTitle(numberless.substring(0, same))
                ? numberless.substring(same).strip()
                : numberless;
    }

    /** A flag prints the country's name also before a title that begins with it. */
    private static String withoutDoubledHead(String title) {
        for (int length = title.length() / 2; length >= SHORTEST_HEAD; length--) {
            if (title.startsWith(title.substring(0, length), length)) {
                return title.substring(length);
            }
        }
        return title;
    }

    /** True where the word belongs to a role of its own: a party's 幹事長代行 is no acting 幹事長. */
    private static boolean isOfRole(String word, String title, BoxVocabulary vocabulary) {
        for (int i = 0; title.endsWith(word) && i < title.length() - word.length(); i++) {
            if (vocabulary.isRole(title.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> without(String word, String title) {
        if (title.endsWith(word)) {
            return Optional.of(title.substring(0, title.length() - word.length()));
        }
        return title.startsWith(word) ? Optional.of(title.substring(word.length())) : Optional.empty();
    }

    /** Without the blanks and colons between two characters of such a script: 江戸幕府：老中. */
    private static String joined(String title) {
        StringBuilder joined = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean blank = c == ' ' || c == '\u3000';
            boolean between = i > 0
                    && i + 1 < title.length()
                    && isUnspaced(title.charAt(i - 1))
                    && isUnspaced(title.charAt(i + 1));
            boolean colon = c == '：' && between;
            if ((!blank || !between) && !colon) {
                joined.append(c);
            }
        }
        return joined.toString();
    }

    private static boolean isUnspaced(char c) {
        return Script.isWithoutBlanks(c) || c == '（' || c == '）' || c == '・';
    }
}
