package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import org.fasti.office.Position;

/**
 * Compares the words of body and place in two titles.
 *
 * @param telling words that make another office of a title when they are added to it, in lower case
 */
record TellingWords(Set<String> telling) {
    TellingWords {
        telling = Set.copyOf(telling);
    }

    /** True where {@code fuller} has all of {@code words} and more, and what it adds names no other body or place. */
    boolean shortens(SortedSet<String> words, Position fuller) {
        SortedSet<String> all = fuller.key().terms();
        return !words.isEmpty()
                && words.size() < all.size()
                && all.containsAll(words)
                && addsNothingTelling(words, all)
                && namesNarrowerPlace(words, fuller);
    }

    private boolean addsNothingTelling(SortedSet<String> words, SortedSet<String> all) {
        for (String term : all) {
            if (telling.contains(term) && !words.contains(term)) {
                return false;
            }
        }
        return true;
    }

    /** Of "Taizhou, Zhejiang" and "Sanming in Fujian" the first place is the one that is meant. */
    private static boolean namesNarrowerPlace(SortedSet<String> words, Position fuller) {
        for (String place : narrowerPlaces(fuller.label())) {
            if (fuller.key().terms().contains(place) && !words.contains(place)) {
                return false;
            }
        }
        return true;
    }

    /** The words that stand before a comma or "in". */
    private static List<String> narrowerPlaces(String label) {
        List<String> places = new ArrayList<>();
        String[] words = label.toLowerCase(Locale.ROOT).split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() > 1 && words[i].endsWith(",")) {
                places.add(words[i].substring(0, words[i].length() - 1));
            } else if (i > 0 && (words[i].equals("in") || words[i].equals(","))) {
                places.add(words[i - 1]);
            }
        }
        return places;
    }
}
