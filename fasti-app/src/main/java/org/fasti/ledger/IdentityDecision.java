package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
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

/** Decides who and what is one from what stands as of a state of knowledge. */
final class IdentityDecision {
    /** Of a name that more bear nothing is asked but where an office is common. */
    private static final int MOST_NAMESAKES = 40;

    /** So many rows are compared together while the next are read. */
    private static final int ROWS_AT_ONCE = 1_000;

    private final Identities<KnownOffice> lines;
    private final Identities<KnownBearer> persons;

    IdentityDecision(ScopedQueries queries) {
        this(queries, () -> {});
    }

    /** @param whenRead called when all is read that is to be decided of */
    IdentityDecision(ScopedQueries queries, Runnable whenRead) {
        IdentityRows rows = new IdentityRows(queries);
        JudgementRows judgements = new JudgementRows(queries, rows);
        if (rows.isOneSource() && !judgements.isAny()) {
            whenRead.run();
            lines = new Identities<>(List.of(), List.of(), List.of());
            persons = new Identities<>(List.of(), List.of(), List.of());
        } else {
            rows.offices();
            lines = open(new OfficeLines(rows).of(judgements.ofOffices()), judgements.ofOffices());
            persons = open(persons(rows, groups(lines), judgements.ofPersons(), whenRead), judgements.ofPersons());
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

    private static Identities<KnownBearer> persons(
            IdentityRows rows,
            Map<KnownOffice, List<KnownOffice>> groups,
            Judgements<KnownBearer> judgements,
            Runnable whenRead) {
        List<Likeness<KnownBearer>> likenesses = new ArrayList<>(sharing(rows));
        PersonsInLine inLine = new PersonsInLine();
        compareInLines(rows, groups, inLine);
        Namesakes namesakes = new Namesakes(office ->
                groups.getOrDefault(office, List.of(office)).getFirst().number());
        compareNamesakes(rows, namesakes);
        whenRead.run();
        likenesses.addAll(inLine.likenesses());
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
                sharing.addAll(rows.bearersSharing(bearer, id));
            }
        }
        return Persons.sharingIdentifiers(sharing);
    }

    /** Line after line, those that a source other than the largest speaks of. */
    private static void compareInLines(
            IdentityRows rows, Map<KnownOffice, List<KnownOffice>> groups, PersonsInLine inLine) {
        Set<KnownOffice> done = new HashSet<>();
        try (Relay<List<HoldingRow>> lines = comparing(inLine::compare)) {
            for (KnownOffice office :
                    rows.comparedOffices().stream().sorted(KnownOffice.ORDER).toList()) {
                List<KnownOffice> line = groups.getOrDefault(office, List.of(office));
                if (done.add(line.getFirst())) {
                    List<HoldingRow> holders = line.stream()
                            .flatMap(wording -> rows.holderRows(wording).stream())
                            .toList();
                    lines.add(holders, holders.size());
                }
            }
            lines.finish();
        }
    }

    private static void compareNamesakes(IdentityRows rows, Namesakes namesakes) {
        try (Relay<List<HoldingRow>> names = comparing(holdings -> compareOfOneName(holdings, namesakes))) {
            rows.eachNamesakes(MOST_NAMESAKES, holdings -> names.add(holdings, holdings.size()));
            names.finish();
        }
    }

    /** Has those compared that belong together while the next are read. */
    private static Relay<List<HoldingRow>> comparing(Consumer<List<Holding>> comparison) {
        return new Relay<>(
                "comparing",
                ROWS_AT_ONCE,
                all -> all.forEach(together -> comparison.accept(
                        together.stream().map(HoldingRow::holding).toList())));
    }

    private static void compareOfOneName(List<Holding> holdings, Namesakes namesakes) {
        SortedMap<KnownBearer, List<Holding>> held = new TreeMap<>(KnownBearer.ORDER);
        holdings.forEach(one ->
                held.computeIfAbsent(one.bearer(), bearer -> new ArrayList<>()).add(one));
        held.forEach((one, heldByOne) -> held.tailMap(one).forEach((other, heldByOther) -> {
            if (!one.source().equals(other.source())) {
                namesakes.compare(one, heldByOne, other, heldByOther);
            }
        }));
    }
}
