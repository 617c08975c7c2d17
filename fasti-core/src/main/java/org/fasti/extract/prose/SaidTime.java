package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** When an office was held, while a sentence is being read; what is said of it grows word by word. */
final class SaidTime {
    private Bound start = Bound.UNSAID;
    private Bound end = Bound.UNSAID;
    private Optional<Edtf> on = Optional.empty();
    private int lastToken;
    private boolean provisionalAtFirst;

    Bound start() {
        return start;
    }

    Bound end() {
        return end;
    }

    Optional<Edtf> on() {
        return on;
    }

    /** The last token that says anything of the time, exclusive. */
    int lastToken() {
        return lastToken;
    }

    /** Whether the office was held provisionally at first: "2001 (acting) to 2003". */
    boolean isProvisionalAtFirst() {
        return provisionalAtFirst;
    }

    void start(Bound bound, int token) {
        start = bound;
        lastToken = Math.max(lastToken, token);
    }

    void end(Bound bound, int token) {
        end = bound;
        lastToken = Math.max(lastToken, token);
    }

    void on(Edtf date, int token) {
        on = Optional.of(date);
        lastToken = Math.max(lastToken, token);
    }

    /** The day in office, where one is all that has been said, is the start. */
    void turnOnIntoStart(boolean provisional) {
        provisionalAtFirst = provisional;
        if (!hasStart() && !hasEnd() && on.isPresent()) {
            start = Bound.on(on.get());
            on = Optional.empty();
        }
    }

    boolean isEmpty() {
        return !hasStart() && !hasEnd() && on.isEmpty();
    }

    boolean hasStart() {
        return !(start instanceof Bound.Unsaid);
    }

    boolean hasEnd() {
        return !(end instanceof Bound.Unsaid);
    }

    /** Whether the end is dated; an end that is only "still held" can be replaced by a later word. */
    boolean hasSettledEnd() {
        return hasEnd() && !(end instanceof Bound.StillHeld);
    }
}
