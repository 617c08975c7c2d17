package org.fasti.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.language.FoldedName;

/** Finds the names that were probably meant by one that the chronicle does not know. */
final class NearName {
    private static final int MOST = 5;

    private NearName() {}

    /** Those with all the words of {@code asked}; if there are none, the one with the fewest slips; at most five. */
    static List<String> of(String asked, List<String> known) {
        String folded = FoldedName.of(asked);
        Map<String, String> byFolded = new LinkedHashMap<>();
        known.forEach(name -> byFolded.putIfAbsent(FoldedName.of(name), name));
        List<String> words = Arrays.asList(folded.split(" "));
        List<String> holding = byFolded.entrySet().stream()
                .filter(name -> Arrays.asList(name.getKey().split(" ")).containsAll(words))
                .map(Map.Entry::getValue)
                .limit(MOST)
                .toList();
        if (!holding.isEmpty()) {
            return holding;
        }
        Optional<String> nearest = Suggestion.nearest(folded, byFolded.keySet());
        return nearest.map(name -> List.of(byFolded.getOrDefault(name, name))).orElse(List.of());
    }
}
