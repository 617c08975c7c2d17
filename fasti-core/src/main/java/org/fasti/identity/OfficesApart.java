package org.fasti.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What shows that two wordings do not mean one office. */
final class OfficesApart {
    private final Judgements<KnownOffice> judgements;
    private final Function<KnownOffice, Set<String>> tables;
    private final OfficePages pages;

    /**
     * @param tables the tables that have holders of a wording
     * @param pages the pages of other wikis that wordings are linked to
     */
    OfficesApart(Judgements<KnownOffice> judgements, Function<KnownOffice, Set<String>> tables, OfficePages pages) {
        this.pages = pages;
        this.judgements = judgements;
        this.tables = tables;
    }

    Optional<String> between(KnownOffice a, KnownOffice b) {
        Optional<String> judged = judgements.different(a, b);
        if (judged.isPresent()) {
            return judged;
        }
        if (judgements.areSame(a, b) || a.folded().equals(b.folded())) {
            return Optional.empty();
        }
        // The names that two languages have for one place cannot be compared.
        boolean oneLanguage = pages.isLinked(a) == pages.isLinked(b);
        if (oneLanguage && areOtherPlaces(a.folded().place(), b.folded().place())) {
            return Optional.of(a.place() + " is not " + b.place());
        }
        Set<String> common = new HashSet<>(tables.apply(a));
        common.retainAll(tables.apply(b));
        return common.stream()
                .min(String::compareTo)
                .map(table -> table + " tells " + a.label() + " and " + b.label() + " apart");
    }

    private static boolean areOtherPlaces(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Set<String> wordsOfA = Set.copyOf(new HashSet<>(Arrays.asList(a.split(" "))));
        Set<String> wordsOfB = Set.copyOf(new HashSet<>(Arrays.asList(b.split(" "))));
        return !wordsOfA.containsAll(wordsOfB) && !wordsOfB.containsAll(wordsOfA);
    }
}
