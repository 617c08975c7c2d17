package org.fasti.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Compares two names: titles of nobility first, then family names, then given names. */
final class NameComparison {
    private static final int FEWEST_LETTERS_OF_A_GIVEN_NAME = 3;

    private final BiPredicate<String, String> alike;

    /** @param alike whether two given names may be one: equal, a nickname, an initial */
    NameComparison(BiPredicate<String, String> alike) {
        this.alike = alike;
    }

    NameLikeness of(FullName a, FullName b) {
        if (a.folded().equals(b.folded())) {
            return NameLikeness.SAME;
        }
        boolean bothTitled = !a.titles().isEmpty() && !b.titles().isEmpty();
        if (bothTitled
                && a.titles().stream().anyMatch(one -> b.titles().stream().anyMatch(one::isOtherHolder))) {
            return NameLikeness.DIFFERENT;
        }
        boolean titled = bothTitled
                && a.titles().stream().anyMatch(one -> b.titles().stream().anyMatch(one::mayBe));
        if (a.plain().isPresent() && b.plain().isPresent()) {
            return ofBoth(a, b, titled);
        }
        if (titled) {
            return NameLikeness.VARIANT;
        }
        if (a.plain().isEmpty() && b.plain().isEmpty()) {
            return shareName(a, b) ? NameLikeness.FAMILY : NameLikeness.DIFFERENT;
        }
        return a.plain().isPresent() ? withTitle(a, b) : withTitle(b, a);
    }

    private NameLikeness ofBoth(FullName a, FullName b, boolean titled) {
        NameLikeness plain = plain(a.plain().orElseThrow(), b.plain().orElseThrow());
        boolean otherTitles = !titled && !a.titles().isEmpty() && !b.titles().isEmpty();
        return switch (plain) {
            case SAME -> otherTitles ? NameLikeness.VARIANT : NameLikeness.SAME;
            case GIVEN -> titled ? NameLikeness.VARIANT : NameLikeness.GIVEN;
            default -> plain;
        };
    }

    private static boolean shareName(FullName a, FullName b) {
        return a.titles().stream()
                .anyMatch(one -> b.titles().stream().anyMatch(other -> one.names(Set.copyOf(other.name()))));
    }

    private static NameLikeness withTitle(FullName named, FullName titled) {
        PersonName plain = named.plain().orElseThrow();
        Set<String> family = new HashSet<>(List.of(plain.last()));
        named.titles().forEach(title -> family.addAll(title.name()));
        return titled.titles().stream().anyMatch(title -> title.names(family))
                ? NameLikeness.FAMILY
                : NameLikeness.UNTOLD;
    }

    private NameLikeness plain(PersonName a, PersonName b) {
        boolean generations = a.generation().equals(b.generation());
        if (!generations && !a.generation().isEmpty() && !b.generation().isEmpty()) {
            return NameLikeness.DIFFERENT;
        }
        String joined = String.join("", a.words());
        if (joined.equals(String.join("", b.words()))) {
            return generations ? NameLikeness.SAME : NameLikeness.VARIANT;
        }
        if (a.words().size() == 1 || b.words().size() == 1) {
            return oneWord(a, b);
        }
        if (turned(a.words(), 1).equals(String.join("", b.words()))
                || turned(a.words(), -1).equals(String.join("", b.words()))) {
            return NameLikeness.VARIANT;
        }
        return Collections.disjoint(family(a), family(b)) ? otherFamily(a, b) : givens(a, b);
    }

    private static NameLikeness oneWord(PersonName a, PersonName b) {
        return a.last().equals(b.last()) || a.words().size() == 1 && a.first().equals(b.first())
                ? NameLikeness.FAMILY
                : NameLikeness.DIFFERENT;
    }

    /** The last word; of three and more, the one before it too, as in double names written without their hyphen. */
    private static List<String> family(PersonName name) {
        List<String> words = name.words();
        boolean isDouble = words.size() > 2 && words.get(words.size() - 2).length() > 1;
        return words.subList(words.size() - (isDouble ? 2 : 1), words.size());
    }

    private NameLikeness givens(PersonName a, PersonName b) {
        boolean first = alike.test(a.first(), b.first());
        List<String> middleOfA = a.words().subList(1, a.words().size() - 1);
        List<String> middleOfB = b.words().subList(1, b.words().size() - 1);
        boolean middle = middleOfA.isEmpty()
                || middleOfB.isEmpty()
                || middleOfA.stream().anyMatch(one -> middleOfB.stream().anyMatch(other -> alike.test(one, other)));
        if (first && middle) {
            return NameLikeness.VARIANT;
        }
        boolean byMiddle = !first
                && (isAmong(a.first(), middleOfB) && middleOfA.isEmpty()
                        || isAmong(b.first(), middleOfA) && middleOfB.isEmpty());
        return byMiddle ? NameLikeness.VARIANT : NameLikeness.DIFFERENT;
    }

    /** Known by the second given name: "James Bo Ek" and "Bo Ek". */
    private boolean isAmong(String given, List<String> middle) {
        return middle.stream().anyMatch(one -> one.length() > 1 && given.length() > 1 && alike.test(given, one));
    }

    private static NameLikeness otherFamily(PersonName a, PersonName b) {
        return a.first().equals(b.first()) && a.first().length() >= FEWEST_LETTERS_OF_A_GIVEN_NAME
                ? NameLikeness.GIVEN
                : NameLikeness.DIFFERENT;
    }

    /** The words with the last put first or the first put last, joined: East Asian names are turned round. */
    private static String turned(List<String> words, int by) {
        List<String> turned = new ArrayList<>(words);
        Collections.rotate(turned, by);
        return String.join("", turned);
    }
}
