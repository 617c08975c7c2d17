package org.fasti.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A made-up world of office-holders, told by three tables with slips: days off by a few, bounds left out or given by the
 * year, other wordings of titles, shortened names, rows left out. Persons have identifiers that are each table's own, by
 * which a test knows them again.
 */
final class ToldWorld {
    static final List<String> SOURCES = List.of("north", "south", "west");

    private static final List<String> TOWNS = List.of("Sand", "Fell", "Holm", "Vik");
    private static final List<List<String>> GIVEN = List.of(
            List.of("William", "Bill"),
            List.of("James", "Jim"),
            List.of("Robert", "Bob"),
            List.of("John", "Jack"),
            List.of("Margaret", "Peggy"),
            List.of("Elizabeth", "Liz"));
    private static final List<String> FAMILY =
            List.of("Berg", "Lund", "Dahl", "Moe", "Strand", "Haug", "Bakke", "Vold", "Rud");
    private static final int FIRST_YEAR = 1940;
    private static final int LAST_YEAR = 2010;
    private static final int NAMESAKES_IN = 5;

    /** @param generation "Sr." and "Jr." of a father and son of one name; else empty */
    record Person(int number, int given, String middle, String family, String generation, String title, int born) {}

    /** @param wordings position, organization and area, as each source has them */
    record Seat(int number, List<String> wordings, int seats) {}

    record Spell(Person person, Seat seat, LocalDate start, LocalDate end) {}

    private final Random random;
    final List<Person> persons = new ArrayList<>();
    final List<Seat> seats = new ArrayList<>();
    final List<Spell> spells = new ArrayList<>();
    /** Which spells a source tells. */
    final Map<String, Set<Spell>> told = new HashMap<>();

    ToldWorld(long seed) {
        random = new Random(seed);
        people();
        offices();
        seats.forEach(this::fill);
    }

    private void people() {
        for (int i = 0; i < 70; i++) {
            int born = FIRST_YEAR - 50 + random.nextInt(90);
            int given = random.nextInt(GIVEN.size());
            String family = any(FAMILY);
            String middle = random.nextBoolean() ? "" : String.valueOf((char) ('A' + random.nextInt(6)));
            boolean noble = random.nextInt(8) == 0;
            String title = noble ? "Baron " + family + " of " + any(TOWNS) : "";
            persons.add(new Person(persons.size(), given, middle, family, "", title, born));
            if (random.nextInt(NAMESAKES_IN) == 0) {
                boolean told = random.nextBoolean();
                Person father = new Person(persons.size(), given, middle, family, told ? "Sr." : "", "", born - 27);
                persons.set(
                        persons.size() - 1,
                        new Person(persons.size() - 1, given, middle, family, told ? "Jr." : "", title, born));
                persons.add(father);
            }
        }
    }

    private void offices() {
        for (String town : TOWNS) {
            seat(1, "Mayor,City of " + town + "," + town, "Mayor of " + town + ",,", "Mayor," + town + ",");
            String council = town + " Council";
            seat(4, "Councillor," + council + ",", "Councillor," + council + ",", "Councillor," + council + ",");
        }
        for (String matter : List.of("Health", "Trade")) {
            String ministry = "Ministry of " + matter;
            seat(
                    1,
                    "Minister for " + matter + "," + ministry + ",",
                    "Minister of " + matter + "," + ministry + ",",
                    matter + " Minister," + ministry + ",");
            String same = "Permanent Secretary," + ministry + ",";
            seat(1, same, same, same);
        }
    }

    private void seat(int places, String... wordings) {
        seats.add(new Seat(seats.size(), List.of(wordings), places));
    }

    private void fill(Seat seat) {
        for (int place = 0; place < seat.seats(); place++) {
            LocalDate day = LocalDate.of(FIRST_YEAR + random.nextInt(4), 1 + random.nextInt(12), 1);
            if (seat.seats() > 1) {
                day = LocalDate.of(FIRST_YEAR, 5, 1);
            }
            while (day.getYear() < LAST_YEAR) {
                LocalDate start = day;
                LocalDate end = seat.seats() > 1 ? day.plusYears(4) : day.plusDays(300 + random.nextInt(2200));
                List<Person> able = persons.stream()
                        .filter(one -> start.getYear() - one.born() > 24 && end.getYear() - one.born() < 75)
                        .filter(one -> spells.stream()
                                .noneMatch(spell -> spell.person().equals(one)
                                        && spell.seat().equals(seat)
                                        && !spell.end().isBefore(start)))
                        .toList();
                if (!able.isEmpty()) {
                    spells.add(new Spell(any(able), seat, start, end));
                }
                day = end;
            }
        }
    }

    /** The table of one source. */
    List<String> table(String source) {
        int teller = SOURCES.indexOf(source);
        Map<Person, String> names = new HashMap<>();
        List<String> lines = new ArrayList<>(List.of("person,person_id,position,organization,area,start,end"));
        for (Spell spell : spells) {
            if (random.nextInt(8) == 0) {
                continue;
            }
            told.computeIfAbsent(source, s -> new HashSet<>()).add(spell);
            Person person = spell.person();
            lines.add(String.join(
                    ",",
                    "\"" + names.computeIfAbsent(person, this::name) + "\"",
                    source + person.number(),
                    spell.seat().wordings().get(teller),
                    bound(spell.start()),
                    bound(spell.end())));
        }
        return lines;
    }

    private String name(Person person) {
        List<String> given = GIVEN.get(person.given());
        String middle = person.middle().isEmpty() || random.nextInt(3) == 0 ? "" : " " + person.middle() + ".";
        String first = switch (random.nextInt(8)) {
            case 0 -> given.getFirst().charAt(0) + ".";
            case 1 -> given.getLast();
            default -> given.getFirst();
        };
        String generation = person.generation().isEmpty() || random.nextInt(3) == 0 ? "" : " " + person.generation();
        String plain = first + middle + " " + person.family() + generation;
        if (person.title().isEmpty()) {
            return plain;
        }
        return switch (random.nextInt(3)) {
            case 0 -> plain + ", " + person.title();
            case 1 -> "Lord " + person.family();
            default -> plain;
        };
    }

    private String bound(LocalDate day) {
        return switch (random.nextInt(20)) {
            case 0 -> "";
            case 1 -> "" + day.getYear();
            case 2 -> day.toString().substring(0, 7);
            case 3, 4, 5, 6 -> day.plusDays(random.nextInt(11) - 5).toString();
            default -> day.toString();
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
