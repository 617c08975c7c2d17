package org.fasti.tighten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContradictionTest {
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
                    assertThat(isConsistent(chosen(premises, choice))).isTrue();
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
