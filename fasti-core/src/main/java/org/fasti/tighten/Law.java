package org.fasti.tighten;

import java.util.stream.IntStream;

/** A premise that holds of all offices. Laws never contradict each other: all of them point forward in time. */
public sealed interface Law extends Premise {
    /** A tenure lasts a day at least. */
    record StartBeforeEnd(Event start, Event end) implements Law {
        public StartBeforeEnd {
            start.mustBe(Event.Kind.START);
            end.mustBe(Event.Kind.END);
        }

        @Override
        public Distance distance() {
            return Distance.atLeast(1, start, end);
        }

        @Override
        public String says() {
            return "an office is held for a day at least: " + start.says() + ", " + end.says();
        }
    }

    /**
     * An office is not taken before an age.
     *
     * @param years the least age, 0 for "not before birth"
     */
    record OldEnough(Event birth, Event start, int years) implements Law {
        private static final int OLDEST = 1_000;
        private static final int CALENDAR_CYCLE = 400;

        public OldEnough {
            birth.mustBe(Event.Kind.BIRTH);
            start.mustBe(Event.Kind.START);
            if (years < 0 || years > OLDEST) {
                throw new IllegalArgumentException("not an age in years: " + years);
            }
        }

        /** The fewest days that so many years may have, so that no true start is ever excluded. */
        @Override
        public Distance distance() {
            return Distance.atLeast(fewestDays(), birth, start);
        }

        private long fewestDays() {
            return 365L * years
                    + IntStream.range(0, CALENDAR_CYCLE)
                            .map(year -> leapDays(year + years) - leapDays(year))
                            .min()
                            .orElseThrow();
        }

        /** How many there are from the year 1 through {@code year}. */
        private static int leapDays(int year) {
            return year / 4 - year / 100 + year / CALENDAR_CYCLE;
        }

        @Override
        public String says() {
            return (years == 0 ? "not before birth" : "not before the age of " + years) + ": " + birth.says() + ", "
                    + start.says();
        }
    }

    /** An office ends with its holder's death: the day after is the last that may be the first day out. */
    record EndsWithDeath(Event end, Event death) implements Law {
        public EndsWithDeath {
            end.mustBe(Event.Kind.END);
            death.mustBe(Event.Kind.DEATH);
        }

        @Override
        public Distance distance() {
            return Distance.atLeast(-1, end, death);
        }

        @Override
        public String says() {
            return "an office ends with its holder's death: " + end.says() + ", " + death.says();
        }
    }

    /** No office of a body before the body. */
    record BodyFounded(Event founding, Event start) implements Law {
        public BodyFounded {
            founding.mustBe(Event.Kind.FOUNDING);
            start.mustBe(Event.Kind.START);
        }

        @Override
        public Distance distance() {
            return Distance.atLeast(0, founding, start);
        }

        @Override
        public String says() {
            return "no office before its body: " + founding.says() + ", " + start.says();
        }
    }

    /** No office of a body after the body: the day after its dissolution is the last that may be the first day out. */
    record BodyDissolved(Event end, Event dissolution) implements Law {
        public BodyDissolved {
            end.mustBe(Event.Kind.END);
            dissolution.mustBe(Event.Kind.DISSOLUTION);
        }

        @Override
        public Distance distance() {
            return Distance.atLeast(-1, end, dissolution);
        }

        @Override
        public String says() {
            return "no office after its body: " + end.says() + ", " + dissolution.says();
        }
    }
}
