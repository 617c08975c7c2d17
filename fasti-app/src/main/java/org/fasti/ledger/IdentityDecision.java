package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.fasti.identity.Holding;
import org.fasti.identity.Identities;
import org.fasti.identity.Judgements;
import org.fasti.identity.KnownBearer;
import org.fasti.identity.KnownOffice;
import org.fasti.identity.Likeness;
import org.fasti.identity.Namesakes;
import org.fasti.identity.Persons;
import org.fasti.identity.PersonsInLine;
import org.fasti.identity.SharedIdentifier;
import org.fasti.identity.Undecided;
import org.fasti.language.FoldedName;

/** Decides who and what is one from what stands as of a state of knowledge. */
final class IdentityDecision {
    /** Of a name that more bear in other sources nothing is asked but where an office is common. */
    private static final int MOST_NAMESAKES = 40;

    private final Identities<KnownOffice> lines;
    private final Identities<KnownBearer> persons;

    IdentityDecision(ScopedQueries queries) {
        IdentityRows rows = new IdentityRows(queries);
        JudgementRows judgements = new JudgementRows(queries, rows);
        if (rows.isOneSource() && !judgements.isAny()) {
            lines = new Identities<>(List.of(), List.of(), List.of());
            persons = new Identities<>(List.of(), List.of(), List.of());
        } else {
            rows.offices();
            lines = open(new OfficeLines(rows).of(judgements.ofOffices()), judgements.ofOffices());
            persons = open(persons(rows, groups(lines), judgements.ofPersons()), judgements.ofPersons());
        }
    }

    private static <T> Identities<T> open(Identities<T> all, Judgements<T> judgements) {
        return new Identities<>(all.groups(), all.links(), judgements.open(all.undecided()));
    }

    Identities<KnownOffice> lines() {
        return lines;
    }

    Identities<KnownBearer> persons() {
        return persons;
    }

    /** What is derived, with these identities. */
    Testimonies testimonies(ScopedQueries queries) {
        Map<Long, Long> person = numbers(persons.groups(), KnownBearer::number);
        Map<Long, Long> line = numbers(lines.groups(), KnownOffice::number);
        return new Testimonies(queries.with(person, line), (_, _) -> OpenQuestion.of(this, person, line));
    }

    /** The least number of its group for each member. */
    static <T> Map<Long, Long> numbers(List<List<T>> groups, ToLongFunction<T> number) {
        Map<Long, Long> numbers = new HashMap<>();
        for (List<T> group : groups) {
            long first = group.stream().mapToLong(number).min().orElseThrow();
            group.forEach(member -> numbers.put(number.applyAsLong(member), first));
        }
        return numbers;
    }

    private static Map<KnownOffice, List<KnownOffice>> groups(Identities<KnownOffice> lines) {
        Map<KnownOffice, List<KnownOffice>> groups = new HashMap<>();
        lines.groups().forEach(group -> group.forEach(office -> groups.put(office, group)));
        return groups;
    }

    private Identities<KnownBearer> persons(
            IdentityRows rows, Map<KnownOffice, List<KnownOffice>> groups, Judgements<KnownBearer> judgements) {
        List<Likeness<KnownBearer>> likenesses = new ArrayList<>(sharing(rows));
        PersonsInLine inLine = new PersonsInLine();
        Set<KnownOffice> done = new HashSet<>();
        for (KnownOffice office :
                rows.comparedOffices().stream().sorted(KnownOffice.ORDER).toList()) {
            List<KnownOffice> line = groups.getOrDefault(office, List.of(office));
            if (done.add(line.getFirst())) {
                List<Holding> holders = new ArrayList<>();
                line.forEach(wording -> holders.addAll(rows.holders(wording)));
                inLine.compare(holders);
            }
        }
        likenesses.addAll(inLine.likenesses());
        Namesakes namesakes = new Namesakes(office ->
                groups.getOrDefault(office, List.of(office)).getFirst().number());
        compareNamesakes(rows, namesakes);
        likenesses.addAll(namesakes.likenesses());
        Identities<KnownBearer> persons = Persons.of(likenesses, judgements);
        List<Undecided<KnownBearer>> undecided = new ArrayList<>(persons.undecided());
        undecided.addAll(inLine.undecided());
        undecided.addAll(namesakes.undecided());
        return new Identities<>(persons.groups(), persons.links(), undecided);
    }

    private static List<Likeness<KnownBearer>> sharing(IdentityRows rows) {
        Set<KnownBearer> sharing = new HashSet<>(rows.pageSubjects());
        sharing.addAll(rows.comparedBearersSharing());
        for (KnownBearer bearer : List.copyOf(sharing)) {
            for (SharedIdentifier id : bearer.shared()) {
                sharing.addAll(rows.bearersLike(bearer, "shared", id.key()));
            }
        }
        return Persons.sharingIdentifiers(sharing);
    }

    private static void compareNamesakes(IdentityRows rows, Namesakes namesakes) {
        record Pair(long a, long b) {}
        Set<Pair> done = new HashSet<>();
        for (KnownBearer bearer : rows.comparedBearers()) {
            List<KnownBearer> same = rows.bearersLike(bearer, "folded_name", FoldedName.of(bearer.name()));
            if (same.isEmpty() || same.size() > MOST_NAMESAKES) {
                continue;
            }
            List<Holding> held = rows.heldBy(bearer);
            for (KnownBearer other : same) {
                long a = Math.min(bearer.number(), other.number());
                if (done.add(new Pair(a, Math.max(bearer.number(), other.number())))) {
                    namesakes.compare(bearer, held, other, rows.heldBy(other));
                }
            }
        }
    }
}
