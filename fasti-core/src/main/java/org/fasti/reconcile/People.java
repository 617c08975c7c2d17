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
    /** Who is meant by names as written, as far as that has been asked. */
    private final Map<String, PersonName> meant = new HashMap<>();

    private final Map<PersonName, PersonName> canonical = new HashMap<>();
    private final Map<String, List<PersonName>> byEndWord = new HashMap<>();
    /** By first and last word, the first in full and as an initial. */
    private final Map<Ends, List<PersonName>> byEnds = new HashMap<>();
    /** By a number that all names of the same words have, in whichever order. */
    private final Map<Integer, List<PersonName>> byWords = new HashMap<>();

    /** How a name begins and ends. */
    private record Ends(String first, String last) {}

    private final Optional<PersonName> subject;
    private final Map<PersonName, String> labels = new HashMap<>();

    /**
     * @param title the document's title: where it is about a person, that person is meant by a bare family name that
     *     several bear
     * @param written the names of the document as written, in any order, with repetitions
     */
    People(PersonNames names, Optional<String> title, Collection<String> written) {
        this.names = names;
        Map<String, Integer> counts = new HashMap<>();
        for (String name : written) {
            counts.merge(name, 1, Integer::sum);
        }
        List<String> sorted = new ArrayList<>(counts.keySet());
        sorted.sort(Comparator.naturalOrder());
        Set<PersonName> read = new LinkedHashSet<>();
        for (String name : sorted) {
            read.add(read(name));
        }
        // A title that nobody in the document bears is not a person's name.
        this.subject = title.map(this::read).filter(name -> bears(name, read));
        subject.ifPresent(read::add);
        for (PersonName name : read) {
            add(name, name.first(), byEndWord);
            add(name, new Ends(name.first(), name.last()), byEnds);
            add(name, hashOfWords(name), byWords);
            if (!name.last().equals(name.first())) {
                add(name, name.last(), byEndWord);
            }
            if (name.first().length() > 1) {
                add(name, new Ends(name.first().substring(0, 1), name.last()), byEnds);
            }
        }
        read.forEach(this::canonical);
        label(sorted, counts, title);
    }

    private static <K> void add(PersonName name, K key, Map<K, List<PersonName>> index) {
        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(name);
    }

    /** Equal for names of the same words, in whichever order. */
    private static int hashOfWords(PersonName name) {
        List<String> words = name.words();
        int hash = 0;
        for (int i = 0; i < words.size(); i++) {
            hash += words.indexOf(words.get(i)) == i ? words.get(i).hashCode() : 0;
        }
        return hash;
    }

    private PersonName read(String written) {
        return readings.computeIfAbsent(written, names::read);
    }

    private static boolean bears(PersonName title, Set<PersonName> names) {
        return names.contains(title)
                || names.stream()
                        .anyMatch(name -> name.shortens(title)
                                || title.shortens(name)
                                || name.words().size() == 1
                                        && (name.first().equals(title.first())
                                                || name.first().equals(title.last())));
    }

    /** Who is meant by {@code written}: equal results mean one person. */
    PersonName who(String written) {
        PersonName known = meant.get(written);
        if (known == null) {
            known = canonical(read(written));
            meant.put(written, known);
        }
        return known;
    }

    /** How a reader would write the name of {@code person}, a result of {@link #who}. */
    String label(PersonName person) {
        String label = labels.get(person);
        return label == null ? String.join(" ", person.words()) : label;
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
        for (PersonName candidate : byEndWord.getOrDefault(name.first(), List.of())) {
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
        for (PersonName candidate : byEnds.getOrDefault(new Ends(name.first(), name.last()), List.of())) {
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
        List<PersonName> alike = byWords.getOrDefault(hashOfWords(name), List.of());
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

    /** "Lee Ann" and "Ann Lee", as East Asian names are turned round. */
    private static boolean reordered(PersonName a, PersonName b) {
        return a.words().size() == b.words().size()
                && a.generation().equals(b.generation())
                && (a.last().equals(b.last()) || a.last().equals(b.first()))
                && a.words().containsAll(b.words())
                && b.words().containsAll(a.words());
    }

    /** A name without a generation may mean the subject who has one, but not the subject's junior. */
    private boolean sameGeneration(PersonName shorter, PersonName longer) {
        return shorter.generation().equals(longer.generation())
                || shorter.generation().isEmpty() && subject.equals(Optional.of(longer));
    }

    private void label(List<String> written, Map<String, Integer> counts, Optional<String> title) {
        Comparator<String> better = Comparator.comparing((String name) -> name.indexOf('(') < 0)
                .thenComparingInt(name -> read(name).words().size())
                .thenComparing(name -> counts.getOrDefault(name, 0))
                .thenComparing(Comparator.reverseOrder());
        for (String name : written) {
            labels.merge(who(name), name, (a, b) -> better.compare(a, b) >= 0 ? a : b);
        }
        if (subject.isPresent() && title.isPresent()) {
            int bracket = title.get().indexOf('(');
            String plain = (bracket > 0 ? title.get().substring(0, bracket) : title.get()).strip();
            labels.put(canonical(subject.get()), plain);
        }
    }
}
