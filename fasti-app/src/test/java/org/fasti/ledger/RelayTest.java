package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is handed over is worked off by another, and nothing of it is lost or silently failed. */
class RelayTest {
    @Test
    void all_is_worked_off_in_the_order_in_which_it_was_handed_over() {
        List<Integer> worked = new ArrayList<>();
        try (Relay<Integer> relay = new Relay<>("worker", 7, worked::addAll)) {
            IntStream.range(0, 1_000).forEach(i -> relay.add(i, 1));
            relay.finish();
        }
        assertThat(worked)
                .containsExactlyElementsOf(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void few_are_left_to_the_caller() {
        List<Thread> by = new ArrayList<>();
        try (Relay<Integer> relay = new Relay<>("worker", 7, some -> by.add(Thread.currentThread()))) {
            relay.add(1, 6);
            relay.finish();
            relay.add(2, 7);
            relay.finish();
        }
        assertThat(by).hasSize(2);
        assertThat(by.getFirst()).isEqualTo(Thread.currentThread()).isNotEqualTo(by.getLast());
    }

    @Test
    void what_goes_wrong_the_caller_is_told() {
        try (Relay<Integer> relay = new Relay<>("worker", 1, some -> {
            throw new IllegalStateException("no room for " + some);
        })) {
            relay.add(1, 1);
            assertThatThrownBy(relay::finish)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no room for [1]");
            relay.finish();
        }
    }

    @Test
    void what_is_given_up_is_not_begun() {
        List<Integer> worked = new ArrayList<>();
        try (Relay<Integer> relay = new Relay<>("worker", 10, worked::addAll)) {
            relay.add(1, 1);
            relay.forget();
            relay.add(2, 1);
            relay.finish();
        }
        assertThat(worked).containsExactly(2);
    }
}
