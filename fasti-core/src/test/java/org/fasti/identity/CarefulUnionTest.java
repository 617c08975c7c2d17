package org.fasti.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarefulUnionTest {
    /** Members are a letter for the source and a digit; one source tells its own apart. */
    private static Optional<String> apart(String a, String b) {
        return a.charAt(0) == b.charAt(0) ? Optional.of("one source") : Optional.empty();
    }

    private static Identities<String> union(List<Likeness<String>> likenesses) {
        return new CarefulUnion<>(Comparator.<String>naturalOrder(), CarefulUnionTest::apart, one -> one)
                .of(likenesses);
    }

    private static Likeness<String> like(String a, String b, IdentityRule rule, long badness) {
        return new Likeness<>(a, b, rule, badness, a + " like " + b);
    }

    @Test
    void what_one_source_tells_apart_is_not_united_by_way_of_a_third() {
        Identities<String> found = union(List.of(
                like("a1", "b1", IdentityRule.SAME_IDENTIFIER, 0),
                like("a2", "b1", IdentityRule.SAME_NAME_SAME_OFFICE, 0)));
        assertThat(found.groups()).containsExactly(List.of("a1", "b1"));
        assertThat(found.undecided())
                .singleElement()
                .satisfies(one -> assertThat(one.evidenceAgainst()).isEqualTo("one source"));
    }

    @Test
    void of_two_as_good_that_exclude_each_other_neither_is_followed() {
        Identities<String> found = union(List.of(
                like("a1", "b1", IdentityRule.SAME_NAME_SAME_OFFICE, 3),
                like("a2", "b1", IdentityRule.SAME_NAME_SAME_OFFICE, 0)));
        assertThat(found.groups()).isEmpty();
        assertThat(found.undecided()).hasSize(2);
    }

    @Test
    void the_clearly_better_of_two_that_exclude_each_other_is_followed() {
        Identities<String> found = union(List.of(
                like("a1", "b1", IdentityRule.SAME_NAME_SAME_OFFICE, 900),
                like("a2", "b1", IdentityRule.SAME_NAME_SAME_OFFICE, 0)));
        assertThat(found.groups()).containsExactly(List.of("a2", "b1"));
    }

    @Test
    void the_order_of_likenesses_does_not_matter_and_nothing_apart_is_united() {
        Random random = new Random(20_260_101);
        for (int round = 0; round < 300; round++) {
            List<Likeness<String>> likenesses = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String a = "abcd".charAt(random.nextInt(4)) + "" + random.nextInt(3);
                String b = "abcd".charAt(random.nextInt(4)) + "" + random.nextInt(3);
                if (a.charAt(0) != b.charAt(0)) {
                    IdentityRule rule = random.nextBoolean()
                            ? IdentityRule.SAME_NAME_SAME_OFFICE
                            : IdentityRule.ALIKE_NAME_SAME_OFFICE;
                    likenesses.add(like(a, b, rule, random.nextInt(40)));
                }
            }
            Identities<String> found = union(likenesses);
            for (List<String> group : found.groups()) {
                Map<Character, Integer> ofSource = new HashMap<>();
                group.forEach(one -> ofSource.merge(one.charAt(0), 1, Integer::sum));
                assertThat(ofSource.values()).containsOnly(1);
            }
            Collections.shuffle(likenesses, random);
            assertThat(union(likenesses).groups()).isEqualTo(found.groups());
        }
    }
}
