package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.check.Neighbour.Side;
import org.fasti.language.FoldedName;
import org.fasti.time.Bound;

/** A named predecessor or successor is not who, by the records of the holders themselves, came before or after. */
final class NeighbourDoesNotMatch implements Rule {
    private static final int WEEK = 7;
    private static final int SHORTEST_WORD = 3;

    @Override
    public String name() {
        return "neighbour-does-not-match";
    }

    @Override
    public List<Finding> check(Line line) {
        if (!line.seat().isSingle()) {
            return List.of();
        }
        List<AttestedTenure> holders = line.dated().stream()
                .filter(one -> !Acting.throughout(one) && isDated(one))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            for (Testimony one : holders.get(i).testimonies()) {
                for (Side side : Side.values()) {
                    if (!side.names(one).isEmpty()) {
                        check(holders, i, one, side, line).ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    /** Whether a source dates it: who is only named as somebody's neighbour may have held it several times. */
    private static boolean isDated(AttestedTenure tenure) {
        return tenure.start().shown() instanceof Bound.Dated || tenure.end().shown() instanceof Bound.Dated;
    }

    private Optional<Finding> check(List<AttestedTenure> holders, int at, Testimony one, Side side, Line line) {
        AttestedTenure tenure = holders.get(at);
        Set<Long> named = new HashSet<>();
        side.names(one).forEach(name -> named.addAll(line.personsNamed(name)));
        if (named.contains(Line.person(tenure))) {
            return Optional.empty();
        }
        if (named.isEmpty()) {
            return adjacent(holders, at, side)
                    .filter(other -> isOtherName(side.names(one), other))
                    .map(other -> finding(tenure, one, side, other, Severity.NOTE));
        }
        return between(holders, at, side, named).map(other -> finding(tenure, one, side, other, Severity.WARNING));
    }

    /** The holder who came between the tenure and the named one's nearest; the named one themself where on no such side. */
    private static Optional<AttestedTenure> between(List<AttestedTenure> holders, int at, Side side, Set<Long> named) {
        AttestedTenure tenure = holders.get(at);
        int step = side == Side.BEFORE ? -1 : 1;
        Optional<AttestedTenure> between = Optional.empty();
        for (int i = at + step; i >= 0 && i < holders.size(); i += step) {
            AttestedTenure other = holders.get(i);
            if (named.contains(Line.person(other))) {
                return between;
            }
            if (between.isEmpty() && !Names.mayBeOne(other, tenure) && isBetween(other, tenure, side)) {
                between = Optional.of(other);
            }
        }
        // The named one may have begun on the same day, or be dated a little late.
        return holders.stream()
                .filter(other -> named.contains(Line.person(other)))
                .filter(other -> side == Side.BEFORE ? isBefore(tenure, other) : isBefore(other, tenure))
                .findFirst();
    }

    private static boolean isBetween(AttestedTenure other, AttestedTenure tenure, Side side) {
        return side == Side.BEFORE ? isBefore(other, tenure) : isBefore(tenure, other);
    }

    private static boolean isBefore(AttestedTenure a, AttestedTenure b) {
        LocalDate start = a.start().days().latest();
        return start.isBefore(LocalDate.MAX) && start.isBefore(b.start().days().earliest());
    }

    /** Who left when the tenure began, or began when it ended, within a week. */
    private static Optional<AttestedTenure> adjacent(List<AttestedTenure> holders, int at, Side side) {
        AttestedTenure tenure = holders.get(at);
        int step = side == Side.BEFORE ? -1 : 1;
        for (int i = at + step; i >= 0 && i < holders.size(); i += step) {
            AttestedTenure other = holders.get(i);
            if (!Names.mayBeOne(other, tenure)) {
                boolean close = side == Side.BEFORE ? meet(other, tenure) : meet(tenure, other);
                return close ? Optional.of(other) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean meet(AttestedTenure first, AttestedTenure next) {
        LocalDate end = first.end().days().latest();
        LocalDate start = next.start().days().earliest();
        return end.isBefore(LocalDate.MAX)
                && start.isAfter(LocalDate.MIN)
                && first.end().days().hasEarliest()
                && Math.abs(end.toEpochDay() - start.toEpochDay()) <= WEEK;
    }

    /** Whether none of {@code names}, each of them a name rather than an identifier, has a word of the other's names. */
    private static boolean isOtherName(List<String> names, AttestedTenure other) {
        Set<String> words = other.testimonies().stream()
                .flatMap(one -> words(one.person()).stream())
                .collect(Collectors.toSet());
        return names.stream()
                .allMatch(name -> !words(name).isEmpty() && words(name).stream().noneMatch(words::contains));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(FoldedName.of(name).split(" "))
                .filter(word ->
                        word.length() >= SHORTEST_WORD && word.codePoints().allMatch(Character::isLetter))
                .collect(Collectors.toSet());
    }

    private Finding finding(AttestedTenure tenure, Testimony one, Side side, AttestedTenure other, Severity severity) {
        String names = String.join(", ", side.names(one));
        boolean isNamed = severity == Severity.WARNING && !side.names(one).isEmpty() && namesHolder(one, side, other);
        String message = Words.sourceFirst(one) + " names " + names + " as the " + side.word() + " of "
                + Words.holding(tenure) + " (" + Words.time(tenure) + "), but "
                + (isNamed
                        ? other.person() + " held it only " + Words.time(other)
                        : other.person() + " held it " + Words.time(other)
                                + (side == Side.BEFORE ? " just before" : " just after"))
                + ".";
        List<Premise> premises = new ArrayList<>();
        premises.add(Stated.premise(one, side.word(), names));
        premises.addAll(Stated.premises(tenure));
        premises.addAll(Stated.premises(other));
        return new Finding(name(), severity, List.of(tenure, other), message, Optional.empty(), premises);
    }

    private static boolean namesHolder(Testimony one, Side side, AttestedTenure other) {
        return other.testimonies().stream()
                .anyMatch(said -> side.names(one).stream()
                        .anyMatch(name -> FoldedName.of(name).equals(FoldedName.of(said.person()))
                                || said.bearer().id().filter(name::equals).isPresent()));
    }
}
