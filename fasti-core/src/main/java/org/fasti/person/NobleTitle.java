package org.fasti.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A title of nobility, folded: of "2nd Earl of Liverpool" the rank "earl", the number 2 and the place "liverpool"; of
 * "Lord Brittan of Spennithorne" the name "brittan" and that place.
 *
 * @param rank the word of the class of ranks; ranks that writers put for each other share one
 * @param number which holder of the title, as written without its ending; empty where not said
 * @param name the words before "of", which are mostly the holder's family name
 * @param place the words after "of"
 */
public record NobleTitle(String rank, Optional<String> number, List<String> name, List<String> place) {
    /** Stands for any rank of a peer. */
    static final String ANY_PEER = "lord";

    public NobleTitle {
        name = List.copyOf(name);
        place = List.copyOf(place);
    }

    /** Whether both may be one title; "Lord" may stand for a higher rank, and a place may be left out. */
    boolean mayBe(NobleTitle other) {
        boolean ranks = rank.equals(other.rank) || rank.equals(ANY_PEER) || other.rank.equals(ANY_PEER);
        boolean places = place.isEmpty() || other.place.isEmpty() || place.equals(other.place);
        boolean something = !name.isEmpty() || !place.isEmpty() && !other.place.isEmpty();
        return ranks && places && something && name.equals(other.name) && !isOtherHolder(other);
    }

    /** Whether both say which holder of the title is meant, and not the same. */
    boolean isOtherHolder(NobleTitle other) {
        return number.isPresent()
                && other.number.isPresent()
                && !number.equals(other.number)
                && name.equals(other.name)
                && place.equals(other.place);
    }

    /** All words in order, parted by blanks. */
    String words() {
        List<String> words = new ArrayList<>();
        number.ifPresent(words::add);
        words.add(rank);
        words.addAll(name);
        if (!place.isEmpty()) {
            words.add("of");
            words.addAll(place);
        }
        return String.join(" ", words);
    }

    boolean names(Set<String> familyNames) {
        Set<String> common = new HashSet<>(name);
        common.retainAll(familyNames);
        return !common.isEmpty();
    }
}
