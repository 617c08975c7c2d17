package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fasti.person.PersonName;
import org.fasti.person.PersonNames;

/**
 * The persons whom a document names, however it writes them: "Ann Lee", "Lee" and "Dr. Ann B. Lee (politician)" are
 * one where nobody else could be meant.
 */
final class People {
    private final PersonNames names;
    /** The names as written that have been read. */
    private final Map<String, PersonName> readings = new HashMap<>();

    private final Map<PersonName, PersonName> canonical = new HashMap<>();
    private final Map<String, Set<PersonName>> byEndWord = new HashMap<>();
    /** By first and last word, the first in full and as an initial. */
    private final Map<String, Set<PersonName>> byEnds = new HashMap<>();
    /** By words in any order. */
    private final Map<Set<String>, List<PersonName>> byWords = new HashMap<>();

    private final Optional<PersonName> subject;
    private final Map<PersonName, String> labels = new HashMap<>();

    /**
     * @param title the document's title: where it is about a person, that person is meant by a bare family name that
     *     several bear
     * @param written the names of the document as written, in any order, with repetitions
     */
    People(PersonNames names, Optional<String> title, Collection<String> written) {
        this.names = names;
        Map<String, Integer> counts = new TreeMap<>();
        written.forEach(name -> counts.merge(name, 1, Integer::sum));
        Set<PersonName> read = new LinkedHashSet<>();
        counts.keySet().forEach(name -> read.add(read(name)));
        // A title that nobody in the document bears is not a person's name.
        this.subject = title.map(this::read).filter(name -> bears(name, read));
        subject.ifPresent(read::add);
        for (PersonName name : read) {
            byEndWord.computeIfAbsent(name.first(), w -> new LinkedHashSet<>()).add(name);
            byEndWord.computeIfAbsent(name.last(), w -> new LinkedHashSet<>()).add(name);
            byEnds.computeIfAbsent(ends(name.first(), name), e -> new LinkedHashSet<>())
                    .add(name);
            String initial = name.first().substring(0, Math.min(1, name.first().length()));
            byEnds.computeIfAbsent(ends(initial, name), e -> new LinkedHashSet<>())
                    .add(name);
            byWords.computeIfAbsent(Set.copyOf(name.words()), w -> new ArrayList<>())
                    .add(name);
        }
        read.forEach(this::canonical);
        label(counts, title);
    }

    private PersonName read(String written) {
        return readings.computeIfAbsent(written, names::read);
    }

    private static boolean bears(PersonName title, Set<PersonName> names) {
        return names.stream()
                .anyMatch(name -> name.equals(title)
                        || name.shortens(title)
                        || title.shortens(name)
                        || name.words().size() == 1
                                && (name.first().equals(title.first())
                                        || name.first().equals(title.last())));
    }

    /** Who is meant by {@code written}: equal results mean one person. */
    PersonName who(String written) {
        return canonical(read(written));
    }

    /** How a reader would write the name of {@code person}, a result of {@link #who}. */
    String label(PersonName person) {
        return labels.getOrDefault(person, String.join(" ", person.words()));
    }

    private PersonName canonical(PersonName name) {
        PersonName known = canonical.get(name);
        if (known != null) {
            return known;
        }
        PersonName found = name.words().size() == 1 ? bearer(name) : fullest(name);
        canonical.put(name, found);
        return found;
    }

    /** The one person with {@code name} as first or last word. */
    private PersonName bearer(PersonName name) {
        Set<PersonName> bearers = new LinkedHashSet<>();
        for (PersonName candidate : byEndWord.getOrDefault(name.first(), Set.of())) {
            if (candidate.words().size() > 1) {
                bearers.add(canonical(candidate));
            }
        }
        Optional<PersonName> meant = subject.filter(title -> title.words().size() > 1)
                .map(this::canonical)
                .filter(bearers::contains);
        return meant.orElseGet(() -> bearers.size() == 1 ? bearers.iterator().next() : name);
    }

    /** The fullest writing of {@code name}, or itself where two longer names could be meant. */
    private PersonName fullest(PersonName name) {
        List<PersonName> longer = new ArrayList<>();
        for (PersonName candidate : byEnds.getOrDefault(ends(name.first(), name), Set.of())) {
            if (name.shortens(candidate) && sameGeneration(name, candidate)) {
                longer.add(candidate);
            }
        }
        if (!longer.isEmpty()) {
            longer.sort(FULLEST_FIRST);
            PersonName fullest = longer.getFirst();
            boolean oneLine = longer.stream().allMatch(other -> other.equals(fullest) || other.shortens(fullest));
            return oneLine ? fullest : name;
        }
        List<PersonName> alike = byWords.getOrDefault(Set.copyOf(name.words()), List.of());
        if (alike.size() == 1 && alike.getFirst().equals(name)) {
            return name;
        }
        return alike.stream()
                .filter(candidate -> reordered(name, candidate))
                .min(FULLEST_FIRST)
                .filter(candidate -> FULLEST_FIRST.compare(candidate, name) < 0)
                .orElse(name);
    }

    private static final Comparator<PersonName> FULLEST_FIRST = Comparator.comparingInt(
                    (PersonName name) -> -String.join("", name.words()).length())
            .thenComparing(name -> String.join(" ", name.words()))
            .thenComparing(PersonName::generation);

    private static String ends(String first, PersonName name) {
        return first + ' ' + name.last();
    }

    /** "Lee Ann" and "Ann Lee", as East Asian names are turned round; both have the same words. */
    private static boolean reordered(PersonName a, PersonName b) {
        return a.words().size() == b.words().size()
                && a.generation().equals(b.generation())
                && (a.last().equals(b.last()) || a.last().equals(b.first()));
    }

    /** A name without a generation may mean the subject who has one, but not the subject's junior. */
    private boolean sameGeneration(PersonName shorter, PersonName longer) {
        return shorter.generation().equals(longer.generation())
                || shorter.generation().isEmpty() && subject.equals(Optional.of(longer));
    }

    private void label(Map<String, Integer> counts, Optional<String> title) {
        Map<PersonName, String> best = new HashMap<>();
        Comparator<String> better = Comparator.comparing((String name) -> name.indexOf('(') < 0)
                .thenComparingInt(name -> read(name).words().size())
                .thenComparing(name -> counts.getOrDefault(name, 0))
                .thenComparing(Comparator.reverseOrder());
        counts.keySet().forEach(name -> best.merge(who(name), name, (a, b) -> better.compare(a, b) >= 0 ? a : b));
        labels.putAll(best);
        if (subject.isPresent() && title.isPresent()) {
            int bracket = title.get().indexOf('(');
            String plain = (bracket > 0 ? title.get().substring(0, bracket) : title.get()).strip();
            labels.put(canonical(subject.get()), plain);
        }
    }
}
