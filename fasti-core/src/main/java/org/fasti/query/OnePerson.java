package org.fasti.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.attest.Testimony;
import org.fasti.time.Truth;

/** Several spells of one person in one office, of which each is an answer to the same question. */
final class OnePerson {
    private record Key(long person, long line) {}

    private OnePerson() {}

    /**
     * The answers without the possible ones of a person who certainly held the office in another spell. Where sources part
     * the person's spells differently, but each has the day in one of them, one of the possible answers becomes certain.
     */
    static List<Answer> once(List<Answer> answers, LocalDate day) {
        Map<Key, List<Answer>> persons = new LinkedHashMap<>();
        for (Answer answer : answers) {
            Testimony leading = answer.tenure().leading();
            Key key = new Key(leading.bearer().person(), leading.office().line());
            persons.computeIfAbsent(key, k -> new ArrayList<>()).add(answer);
        }
        List<Answer> told = new ArrayList<>();
        for (List<Answer> own : persons.values()) {
            List<Answer> certain = own.stream()
                    .filter(answer -> answer.holds() == Truth.CERTAINLY)
                    .toList();
            told.addAll(certain.isEmpty() ? sureTogether(own, day).map(List::of).orElse(own) : certain);
        }
        return told;
    }

    private static Optional<Answer> sureTogether(List<Answer> own, LocalDate day) {
        List<Testimony> all = own.stream()
                .flatMap(answer -> answer.tenure().testimonies().stream())
                .toList();
        boolean everySource = all.stream()
                .allMatch(one -> all.stream()
                        .filter(other ->
                                other.edition().list().equals(one.edition().list()))
                        .flatMap(other -> other.time().stream())
                        .anyMatch(time -> time.holdsOn(day) == Truth.CERTAINLY));
        if (own.size() < 2 || !everySource) {
            return Optional.empty();
        }
        Answer first = own.getFirst();
        return Optional.of(new Answer(
                Truth.CERTAINLY,
                first.tenure(),
                first.acting(),
                List.of("each source has that day in one of the spells that it tells apart"),
                Optional.empty()));
    }
}
