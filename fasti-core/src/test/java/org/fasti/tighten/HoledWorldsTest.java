package org.fasti.tighten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fasti.attest.AttestedTenure;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;
import org.junit.jupiter.api.Test;

/** Lines of holders whose true days are known, told with holes: what is narrowed must still hold the truth. */
class HoledWorldsTest {
    private static final int WORLDS = 4_000;
    private static final LocalDate FOUNDED = LocalDate.of(1900, 3, 17);

    /** One tenure as it truly was. */
    private record True(long person, LocalDate start, LocalDate end) {}

    @Test
    void the_true_days_lie_within_the_narrowed_ones() {
        Random random = new Random(1900);
        int narrowed = 0;
        int exact = 0;
        for (int world = 0; world < WORLDS; world++) {
            EndConvention ends = EndConvention.values()[world % 4];
            List<True> truth = truth(random, ends == EndConvention.INCLUSIVE);
            List<AttestedTenure> tenures = told(random, truth, ends);
            LineOfHolders line = LineOfHolders.of(tenures, around(random, truth));
            assertThat(line.contradictions()).as("world %d", world).isEmpty();
            for (AttestedTenure tenure : tenures) {
                True one = truth.get(index(tenure));
                DayRange start = line.start(tenure).map(Narrowed::days).orElse(DayRange.UNBOUNDED);
                DayRange end = line.end(tenure).map(Narrowed::days).orElse(DayRange.UNBOUNDED);
                assertThat(start.contains(one.start()))
                        .as("start of %s in %s, world %d", one, start, world)
                        .isTrue();
                assertThat(end.contains(one.end()))
                        .as("end of %s in %s, world %d", one, end, world)
                        .isTrue();
                narrowed += line.start(tenure).isPresent() ? 1 : 0;
                narrowed += line.end(tenure).isPresent() ? 1 : 0;
                exact += start.isOneDay() || end.isOneDay() ? 1 : 0;
            }
        }
        assertThat(narrowed).isGreaterThan(5 * WORLDS);
        assertThat(exact).isGreaterThan(WORLDS / 20);
    }

    /** Who shares the day of the hand-over is in office on it, as a source that gives last days sees it. */
    private static List<True> truth(Random random, boolean sharing) {
        List<True> truth = new ArrayList<>();
        LocalDate day = FOUNDED.plusDays(random.nextInt(900));
        int holders = 2 + random.nextInt(9);
        for (int k = 0; k < holders; k++) {
            LocalDate end = day.plusDays(2 + random.nextInt(random.nextInt(20) == 0 ? 4 : 2_000));
            boolean again = k > 1 && random.nextInt(8) == 0;
            truth.add(new True(again ? truth.get(k - 2).person() : k + 1L, day, end));
            day = switch (random.nextInt(3)) {
                case 0 -> end;
                case 1 -> sharing ? end.minusDays(1) : end;
                default -> end.plusDays(random.nextInt(200));
            };
        }
        return truth;
    }

    /** In one list, where a person who returns stays apart. */
    private static List<AttestedTenure> told(Random random, List<True> truth, EndConvention ends) {
        Told told = new Told().by("List", ends, "2020");
        for (int k = 0; k < truth.size(); k++) {
            True one = truth.get(k);
            LocalDate stated = switch (ends) {
                case INCLUSIVE -> one.end().minusDays(1);
                case HANDOVER, EXCLUSIVE -> one.end();
                case UNKNOWN -> one.end().minusDays(random.nextInt(2));
            };
            told.held(
                    one.person(),
                    called(one),
                    returns(one, truth) ? one.start().toString() : holed(random, one.start()),
                    holed(random, stated),
                    List.of(),
                    k > 0 && random.nextInt(3) == 0 ? List.of(called(truth.get(k - 1))) : List.of(),
                    k + 1 < truth.size() && random.nextInt(3) == 0 ? List.of(called(truth.get(k + 1))) : List.of());
        }
        return told.tenures();
    }

    private static String holed(Random random, LocalDate day) {
        return switch (random.nextInt(7)) {
            case 0, 1 -> "";
            case 2 -> day.toString();
            case 3 -> day.toString().substring(0, 7);
            case 4 -> day.minusDays(random.nextInt(800)) + "/" + day.plusDays(random.nextInt(800));
            case 5 -> random.nextBoolean() ? "../" + day.plusDays(random.nextInt(99)) : day + "/..";
            default -> day.toString().substring(0, 4);
        };
    }

    private static Surroundings around(Random random, List<True> truth) {
        Map<Long, List<DatedFact>> lives = new HashMap<>();
        for (True one : truth) {
            List<DatedFact> life = lives.computeIfAbsent(one.person(), p -> new ArrayList<>());
            boolean told = !life.isEmpty();
            if (!told && random.nextInt(3) == 0) {
                LocalDate last = truth.stream()
                        .filter(other -> other.person() == one.person())
                        .map(True::end)
                        .max(LocalDate::compareTo)
                        .orElseThrow();
                life.add(fact(random, Event.Kind.DEATH, last.plusDays(random.nextInt(500) - 1L)));
            }
            if (!told && random.nextInt(3) == 0) {
                LocalDate first = truth.stream()
                        .filter(other -> other.person() == one.person())
                        .map(True::start)
                        .min(LocalDate::compareTo)
                        .orElseThrow();
                life.add(fact(random, Event.Kind.BIRTH, first.minusYears(21).minusDays(random.nextInt(700))));
            }
        }
        // Where two sources disagree, one of them is right.
        lives.values().stream()
                .filter(life -> !life.isEmpty() && random.nextInt(4) == 0)
                .forEach(life -> life.add(fact(random, life.getFirst().kind(), amiss(random, life.getFirst()))));
        LocalDate dissolved = truth.getLast().end().plusDays(random.nextInt(400) - 1L);
        List<DatedFact> body = new ArrayList<>();
        if (random.nextBoolean()) {
            body.add(fact(random, Event.Kind.FOUNDING, FOUNDED));
        }
        if (random.nextBoolean()) {
            body.add(fact(random, Event.Kind.DISSOLUTION, dissolved));
        }
        return Surroundings.of(Seats.ONE).withLeastAge(21).withLives(lives).withBody("Aston council", body);
    }

    private static LocalDate amiss(Random random, DatedFact fact) {
        int days = 800 + random.nextInt(2_000);
        return fact.days().earliest().plusDays(random.nextBoolean() ? days : -days);
    }

    private static DatedFact fact(Random random, Event.Kind kind, LocalDate day) {
        String written = random.nextBoolean() ? day.toString() : day.toString().substring(0, 4);
        return new DatedFact(
                kind, Edtf.parse(written).orElseThrow().possibleDays(), Basis.of("fact", kind + " " + written));
    }

    /** Two rows that say the same would be one tenure. */
    private static boolean returns(True one, List<True> truth) {
        return truth.stream().filter(other -> other.person() == one.person()).count() > 1;
    }

    private static String called(True one) {
        return "Holder " + one.person();
    }

    private static int index(AttestedTenure tenure) {
        return (int) tenure.leading().number() - 1;
    }
}
