package org.fasti.tighten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fasti.attest.Testimony;
import org.fasti.language.FoldedName;

/** Whom a name in a line of holders means. */
final class Holders {
    private final Map<String, Set<Long>> personsByName = new HashMap<>();
    private final Map<Long, List<Holding>> byPerson = new HashMap<>();

    Holders(List<Holding> line) {
        for (Holding holding : line) {
            byPerson.computeIfAbsent(holding.person(), p -> new ArrayList<>()).add(holding);
            for (Testimony one : holding.tenure().testimonies()) {
                learn(FoldedName.of(one.person()), holding.person());
                one.bearer().id().ifPresent(id -> learn(byId(id), holding.person()));
            }
        }
    }

    private void learn(String name, long person) {
        personsByName.computeIfAbsent(name, n -> new HashSet<>()).add(person);
    }

    private static String byId(String id) {
        return "id " + id;
    }

    /** The tenures of the one person whom a source may mean by a name or identifier; none where that is not one person. */
    List<Holding> named(String name) {
        Set<Long> persons = new HashSet<>(personsByName.getOrDefault(byId(name), Set.of()));
        persons.addAll(personsByName.getOrDefault(FoldedName.of(name), Set.of()));
        return persons.size() == 1 ? byPerson.getOrDefault(persons.iterator().next(), List.of()) : List.of();
    }
}
