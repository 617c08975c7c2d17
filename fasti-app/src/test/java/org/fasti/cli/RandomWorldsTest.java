package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fasti.attest.Office;
import org.fasti.attest.Testimony;
import org.fasti.cli.ToldWorld.Person;
import org.fasti.cli.ToldWorld.Spell;
import org.fasti.ledger.AsOf;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.Testimonies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom and what Fasti joins of made-up worlds of which the truth is known. */
class RandomWorldsTest {
    private static final int WORLDS = 8;
    private static final double LEAST_RECALL_OF_PERSONS = 0.75;
    private static final double LEAST_RECALL_OF_LINES = 0.9;
    private static final int ABOUT = 31;

    @TempDir
    private Path folder;

    /** Persons by the identifiers that sources give them, and lines by title and body: each with those it is one with. */
    private record Joined(Set<String> persons, Set<String> lines) {}

    @Test
    void nobody_is_joined_with_another_whom_the_data_tell_apart() throws IOException {
        Tally persons = new Tally();
        Tally lines = new Tally();
        for (int seed = 0; seed < WORLDS; seed++) {
            ToldWorld world = new ToldWorld(seed);
            Map<String, Path> tables = tables(world, seed);
            Joined joined = joined(imported(tables, ToldWorld.SOURCES, "w" + seed));
            countPersons(world, joined, persons, seed);
            countLines(world, joined, lines);
        }
        System.out.printf(
                "persons: %d joined, %d wrong, %d that nothing tells apart; recall %.3f%n",
                persons.right + persons.wrong.size(), persons.wrong.size(), persons.untold, persons.recall());
        System.out.printf(
                "lines: %d joined, %d wrong; recall %.3f%n",
                lines.right + lines.wrong.size(), lines.wrong.size(), lines.recall());
        assertThat(persons.wrong).as("persons wrongly joined").isEmpty();
        assertThat(lines.wrong).as("offices wrongly joined").isEmpty();
        assertThat(persons.recall()).isGreaterThan(LEAST_RECALL_OF_PERSONS);
        assertThat(lines.recall()).isGreaterThan(LEAST_RECALL_OF_LINES);
    }

    @Test
    void the_order_of_imports_and_deriving_anew_change_nothing() throws IOException {
        for (int seed = 0; seed < 4; seed++) {
            Map<String, Path> tables = tables(new ToldWorld(seed), seed);
            Path first = imported(tables, ToldWorld.SOURCES, "a" + seed);
            Joined joined = joined(first);
            assertThat(joined(imported(tables, ToldWorld.SOURCES.reversed(), "b" + seed)))
                    .as("world %d told the other way round", seed)
                    .isEqualTo(joined);
            assertThat(joined(imported(tables, List.of("south", "north", "west"), "c" + seed)))
                    .as("world %d told by south first", seed)
                    .isEqualTo(joined);
            Program.run("rebuild", "-c", first.toString());
            assertThat(joined(first)).as("world %d rebuilt", seed).isEqualTo(joined);
        }
    }

    private static final class Tally {
        private final List<String> wrong = new ArrayList<>();
        private int right;
        private int missed;
        private int untold;

        private double recall() {
            return (double) right / (right + missed);
        }
    }

    private void countPersons(ToldWorld world, Joined joined, Tally tally, int seed) {
        Map<String, Person> truth = new HashMap<>();
        world.persons.forEach(
                person -> ToldWorld.SOURCES.forEach(source -> truth.put(source + person.number(), person)));
        for (String pair : joined.persons()) {
            String[] two = pair.split(" = ");
            Person a = truth.getOrDefault(two[0], world.persons.getFirst());
            Person b = truth.getOrDefault(two[1], world.persons.getFirst());
            if (a.equals(b)) {
                tally.right++;
            } else if (isUntold(world, two, a, b)) {
                tally.untold++;
            } else {
                tally.wrong.add("world " + seed + ": " + pair + " " + a + " " + b);
            }
        }
        for (Person person : world.persons) {
            List<String> tellers = ToldWorld.SOURCES.stream()
                    .filter(source -> told(world, source).stream().anyMatch(one -> isOf(one, person)))
                    .toList();
            for (int i = 0; i < tellers.size(); i++) {
                for (int j = i + 1; j < tellers.size(); j++) {
                    if (isComparable(world, person, tellers.get(i), tellers.get(j))) {
                        String pair = tellers.get(i) + person.number() + " = " + tellers.get(j) + person.number();
                        tally.missed += joined.persons().contains(pair) ? 0 : 1;
                    }
                }
            }
        }
    }

    private static boolean isOf(Spell spell, Person person) {
        return spell.person().equals(person);
    }

    /** Whether both tell at least one spell of the person: only then can anything but the name show that they are one. */
    private static boolean isComparable(ToldWorld world, Person person, String some, String others) {
        return told(world, some).stream()
                .anyMatch(one -> isOf(one, person) && told(world, others).contains(one));
    }

    private static Set<Spell> told(ToldWorld world, String source) {
        return world.told.getOrDefault(source, Set.of());
    }

    /**
     * Nothing tells two persons apart who are in one office with a bound in common where each source has only one of
     * them there, or where they have one and the same full name, so that what sources make of it is chance.
     */
    private static boolean isUntold(ToldWorld world, String[] two, Person a, Person b) {
        String sourceOfA = two[0].replaceAll("[0-9]", "");
        String sourceOfB = two[1].replaceAll("[0-9]", "");
        for (Spell one : told(world, sourceOfA)) {
            for (Spell other : told(world, sourceOfB)) {
                boolean same = isOf(one, a) && isOf(other, b) && one.seat().equals(other.seat());
                boolean bound = isAbout(one, other);
                boolean lone = !tells(world, sourceOfA, b, other) && !tells(world, sourceOfB, a, one);
                if (same && bound && (lone || haveOneName(a, b))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean haveOneName(Person a, Person b) {
        return a.given() == b.given()
                && a.family().equals(b.family())
                && a.middle().equals(b.middle())
                && a.generation().equals(b.generation());
    }

    private static boolean isAbout(Spell one, Spell other) {
        return Math.abs(ChronoUnit.DAYS.between(one.start(), other.start())) <= ABOUT
                || Math.abs(ChronoUnit.DAYS.between(one.end(), other.end())) <= ABOUT;
    }

    private static boolean tells(ToldWorld world, String source, Person person, Spell spell) {
        return told(world, source).stream()
                .anyMatch(one -> isOf(one, person) && one.seat().equals(spell.seat()));
    }

    private static void countLines(ToldWorld world, Joined joined, Tally tally) {
        Set<String> due = new TreeSet<>();
        for (ToldWorld.Seat seat : world.seats) {
            for (String a : seat.wordings()) {
                seat.wordings().stream().filter(b -> a.compareTo(b) < 0).forEach(b -> due.add(a + " = " + b));
            }
        }
        for (String pair : joined.lines()) {
            if (due.contains(pair)) {
                tally.right++;
            } else {
                tally.wrong.add(pair);
            }
        }
        due.removeAll(joined.lines());
        tally.missed += due.size();
    }

    private Map<String, Path> tables(ToldWorld world, int seed) throws IOException {
        Map<String, Path> tables = new HashMap<>();
        Path place = Files.createDirectories(folder.resolve("world" + seed));
        for (String source : ToldWorld.SOURCES) {
            tables.put(source, Files.write(place.resolve(source + ".csv"), world.table(source)));
        }
        return tables;
    }

    private Path imported(Map<String, Path> tables, List<String> order, String name) {
        Path file = folder.resolve(name + ".db");
        for (String source : order) {
            String table = tables.getOrDefault(source, folder).toString();
            assertThat(Program.run("import", table, "-c", file.toString()).exit())
                    .isEqualTo(Exit.DONE);
        }
        return file;
    }

    private static Joined joined(Path file) {
        Map<Long, Set<String>> persons = new HashMap<>();
        Map<Long, Set<String>> lines = new HashMap<>();
        try (Chronicle chronicle = Chronicle.toRead(file)) {
            Testimonies known = chronicle.testimonies(AsOf.NOW);
            for (Office office : known.lines().offices()) {
                for (Testimony one : known.of(office)) {
                    persons.computeIfAbsent(one.bearer().person(), p -> new TreeSet<>())
                            .add(one.bearer().id().orElse(""));
                    lines.computeIfAbsent(one.office().line(), l -> new TreeSet<>())
                            .add(words(one.office()));
                }
            }
        }
        return new Joined(pairs(persons), pairs(lines));
    }

    private static String words(Office office) {
        return office.position() + "," + office.organization().orElse("") + ","
                + office.place().orElse("");
    }

    private static Set<String> pairs(Map<Long, Set<String>> groups) {
        Set<String> pairs = new TreeSet<>();
        for (Set<String> group : groups.values()) {
            for (String a : group) {
                group.stream().filter(b -> a.compareTo(b) < 0).forEach(b -> pairs.add(a + " = " + b));
            }
        }
        return pairs;
    }
}
