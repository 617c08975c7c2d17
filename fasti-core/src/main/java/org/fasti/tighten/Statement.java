package org.fasti.tighten;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fasti.time.DayRange;

/** A premise that somebody said, and that may be wrong. */
public sealed interface Statement extends Premise {
    Basis basis();

    /**
     * A witness dates an event.
     *
     * @param days for an end, the days that may be the first day out of office
     */
    record Dated(Event event, DayRange days, Basis basis) implements Statement {
        @Override
        public Distance distance() {
            return new Distance(
                    Optional.empty(),
                    event,
                    days.hasEarliest() ? OptionalLong.of(days.earliest().toEpochDay()) : OptionalLong.empty(),
                    days.hasLatest() ? OptionalLong.of(days.latest().toEpochDay()) : OptionalLong.empty());
        }

        @Override
        public String says() {
            return event.says() + ": " + Wording.days(days) + ". " + basis.words();
        }
    }

    /**
     * One seat passed from a tenure to a later one.
     *
     * @param left the end of the earlier
     * @param began the start of the later
     * @param shared how many days the two may both have held it: 1 where the earlier's last day may be the day of the
     *     hand-over, else 0
     * @param order the dates by which it is known which was the earlier; empty where a witness says so
     */
    record Succession(Event left, Event began, int shared, List<Dated> order, Basis basis) implements Statement {
        public Succession {
            left.mustBe(Event.Kind.END);
            began.mustBe(Event.Kind.START);
            order = List.copyOf(order);
            if (shared < 0) {
                throw new IllegalArgumentException("fewer than no days shared: " + shared);
            }
        }

        @Override
        public Distance distance() {
            return Distance.atLeast(-shared, left, began);
        }

        @Override
        public String says() {
            return "a seat for one: " + left.says() + " is not after " + began.says()
                    + (shared == 0 ? "" : " by more than " + Wording.count(shared)) + ". " + basis.words();
        }
    }

    /**
     * One tenure followed the other at once.
     *
     * @param fewest the least number of days from the end of the earlier to the start of the later; negative where they
     *     may share days
     * @param most the greatest, not less than {@code fewest}
     */
    record HandOver(Event left, Event began, int fewest, int most, Basis basis) implements Statement {
        public HandOver {
            left.mustBe(Event.Kind.END);
            began.mustBe(Event.Kind.START);
            if (most < fewest) {
                throw new IllegalArgumentException("at most " + most + " days, at least " + fewest);
            }
        }

        @Override
        public Distance distance() {
            return new Distance(Optional.of(left), began, OptionalLong.of(fewest), OptionalLong.of(most));
        }

        @Override
        public String says() {
            String apart = fewest == 0 && most == 0 ? "on the day of " : fewest + " to " + most + " days after ";
            return began.says() + " is " + apart + left.says() + ". " + basis.words();
        }
    }

    /** One event came before another, or on the same day. */
    record Order(Event earlier, Event later, Basis basis) implements Statement {
        @Override
        public Distance distance() {
            return Distance.atLeast(0, earlier, later);
        }

        @Override
        public String says() {
            return earlier.says() + " is not after " + later.says() + ". " + basis.words();
        }
    }
}
