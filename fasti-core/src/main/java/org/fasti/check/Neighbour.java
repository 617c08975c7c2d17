package org.fasti.check;

import java.util.List;
import java.util.function.Function;
import org.fasti.attest.Said;
import org.fasti.attest.Testimony;

/** The holders before and after. */
final class Neighbour {
    private Neighbour() {}

    /** Which of the two. */
    enum Side {
        BEFORE("predecessor", Said::predecessors),
        AFTER("successor", Said::successors);

        private final String word;
        private final Function<Said, List<String>> names;

        Side(String word, Function<Said, List<String>> names) {
            this.word = word;
            this.names = names;
        }

        String word() {
            return word;
        }

        List<String> names(Testimony one) {
            return names.apply(one.said());
        }
    }
}
