package org.fasti.attest;

import java.util.Optional;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/**
 * A bound that no witness states but a rule derived from one source's own words.
 *
 * @param rule the rule's name, which is also its page in docs/rules
 */
public record Inference(Side side, Edtf date, String rule) {
    private static final String FROM_ANOTHERS_END = "predecessor-left";

    /** Which end of the tenure. */
    public enum Side {
        START("start"),
        END("end");

        private final String word;

        Side(String word) {
            this.word = word;
        }
    }

    /**
     * The days that the bound may be, of a start the first in office, of an end the first day out. A start that was
     * inferred from another's end is as much in doubt as the meaning of that end.
     */
    public DayRange days(EndConvention ends) {
        return side == Side.END || rule.equals(FROM_ANOTHERS_END)
                ? ends.firstDayOut(date.possibleDays())
                : date.possibleDays();
    }

    /** What {@link #toString} wrote; empty where it did not. */
    public static Optional<Inference> parse(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 4 || !words[2].equals("by")) {
            return Optional.empty();
        }
        for (Side side : Side.values()) {
            if (side.word.equals(words[0])) {
                return Edtf.parse(words[1]).map(date -> new Inference(side, date, words[3]));
            }
        }
        return Optional.empty();
    }

    /** As in "end 2017-05-27 by successor-began". */
    @Override
    public String toString() {
        return side.word + " " + date + " by " + rule;
    }
}
