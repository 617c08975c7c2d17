package org.fasti.tighten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fasti.time.DayRange;
import org.junit.jupiter.api.Test;

class ContradictionTest {
    private static final Basis SAID = Basis.of("b", "a witness");

    @Test
    void without_any_one_premise_the_others_hold() {
        int contradictions = 0;
        for (List<Premise> premises : contradictingWorlds()) {
            for (Contradiction found : Tightening.of(premises).contradictions()) {
                contradictions++;
                assertThat(SmallWorlds.byEnumeration(found.premises())).isEmpty();
                for (Premise spared : found.premises()) {
                    List<Premise> others = new ArrayList<>(found.premises());
                    others.remove(spared);
                    assertThat(Tightening.of(others).contradictions())
                            .as("%s without %s", found.says(), spared.says())
                            .isEmpty();
                }
            }
        }
        assertThat(contradictions).isGreaterThan(1_000);
    }

    @Test
    void no_set_of_fewer_premises_contradicts_itself() {
        for (List<Premise> premises : contradictingWorlds().subList(0, 400)) {
            List<Contradiction> found = Tightening.of(premises).contradictions();
            int smallest =
                    found.stream().mapToInt(one -> one.premises().size()).min().orElseThrow();
            assertThat(found).allMatch(Contradiction::smallest);
            for (long choice = 1; choice < 1L << premises.size(); choice++) {
                if (Long.bitCount(choice) < smallest) {
                    assertThat(isConsistent(chosen(premises, choice)))
                            .as("%d of %s besides %s", choice, premises, found)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void contradictions_share_no_statement_and_what_is_left_is_consistent() {
        for (List<Premise> premises : contradictingWorlds()) {
            Tightening tightening = Tightening.of(premises);
            Set<Statement> named = new HashSet<>();
            for (Contradiction found : tightening.contradictions()) {
                assertThat(found.statements()).isNotEmpty().allMatch(named::add);
            }
            List<Premise> left = new ArrayList<>(tightening.believed());
            premises.stream().filter(Law.class::isInstance).forEach(left::add);
            assertThat(Tightening.of(left).contradictions()).isEmpty();
            assertThat(tightening.believed()).doesNotContainAnyElementsOf(named);
        }
    }

    @Test
    void a_line_too_long_for_its_two_dates_is_one_contradiction() {
        int holders = 10_000;
        List<Premise> premises = line(holders);
        premises.add(new Statement.Dated(start(0), DayRange.from(LocalDate.of(1900, 1, 1)), SAID));
        premises.add(new Statement.Dated(end(holders - 1), DayRange.upTo(LocalDate.of(1900, 12, 31)), SAID));
        assertThat(Tightening.of(premises).contradictions()).singleElement().satisfies(found -> {
            assertThat(found.premises()).hasSize(2 * holders + 1);
            assertThat(found.days()).isEqualTo(holders - 364);
        });
    }

    @Test
    void a_ring_of_successions_is_one_contradiction_even_where_it_is_too_large_to_prove_that_none_is_smaller() {
        for (int holders : new int[] {3, 300, 10_000}) {
            List<Premise> premises = line(holders);
            premises.add(new Statement.Succession(end(holders - 1), start(0), 0, List.of(), SAID));
            assertThat(Tightening.of(premises).contradictions()).singleElement().satisfies(found -> {
                assertThat(found.premises()).hasSize(2 * holders);
                assertThat(found.smallest()).isEqualTo(holders < 1_000);
            });
        }
    }

    private static List<Premise> line(int holders) {
        List<Premise> premises = new ArrayList<>();
        for (int k = 0; k < holders; k++) {
            premises.add(new Law.StartBeforeEnd(start(k), end(k)));
            if (k > 0) {
                premises.add(new Statement.Succession(end(k - 1), start(k), 0, List.of(), SAID));
            }
        }
        return premises;
    }

    private static Event start(int k) {
        return Event.start(Integer.toString(k), "holder " + k);
    }

    private static Event end(int k) {
        return Event.end(Integer.toString(k), "holder " + k);
    }

    private static boolean isConsistent(List<Premise> premises) {
        return Tightening.of(premises).contradictions().isEmpty();
    }

    private static List<Premise> chosen(List<Premise> premises, long choice) {
        List<Premise> chosen = new ArrayList<>();
        for (int k = 0; k < premises.size(); k++) {
            if ((choice >> k & 1) == 1) {
                chosen.add(premises.get(k));
            }
        }
        return chosen;
    }

    private static List<List<Premise>> contradictingWorlds() {
        Random random = new Random(1971);
        List<List<Premise>> worlds = new ArrayList<>();
        while (worlds.size() < 1_500) {
            List<Premise> premises = SmallWorlds.premises(random, 4 + random.nextInt(4));
            if (!isConsistent(premises)) {
                worlds.add(premises);
            }
        }
        return worlds;
    }
}
