package org.fasti.reconcile;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom two spells name before and after them. */
final class Company {
    private static final int MOST_WORDS_OF_A_NAME = 12;

    private Company() {}

    /** True where both name who came before, or after, and the two have nobody in common. */
    static boolean differs(Spell a, Spell b) {
        boolean common = areCommon(a.predecessors(), b.predecessors()) || areCommon(a.successors(), b.successors());
        return !common
                && (areBothNamed(a.predecessors(), b.predecessors()) || areBothNamed(a.successors(), b.successors()));
    }

    /** True where both name somebody before or after, and somebody in common wherever both do. */
    static boolean isSame(Spell a, Spell b) {
        boolean before = areBothNamed(a.predecessors(), b.predecessors());
        boolean after = areBothNamed(a.successors(), b.successors());
        return (before || after)
                && (!before || areSame(a.predecessors(), b.predecessors()))
                && (!after || areSame(a.successors(), b.successors()));
    }

    private static boolean areSame(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> isPart(one, other) || isPart(other, one)));
    }

    /** "John Roe" is "John Quincy Roe". */
    private static boolean isPart(String shorter, String longer) {
        return List.of(longer.split(" ", MOST_WORDS_OF_A_NAME))
                .containsAll(List.of(shorter.split(" ", MOST_WORDS_OF_A_NAME)));
    }

    private static boolean areBothNamed(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty();
    }

    /** Pages write one name in several ways; a word in common is enough. */
    private static boolean areCommon(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> haveWordInCommon(one, other)));
    }

    private static boolean haveWordInCommon(String a, String b) {
        List<String> words = List.of(b.split(" ", MOST_WORDS_OF_A_NAME));
        return Stream.of(a.split(" ", MOST_WORDS_OF_A_NAME))
                .anyMatch(word -> word.length() > 1 && words.contains(word));
    }
}
