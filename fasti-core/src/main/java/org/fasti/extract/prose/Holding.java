package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fasti.office.OfficeMention;
import org.fasti.time.Bound;

/** An office in a sentence with its times and its holder, while the sentence is being read. */
final class Holding {
    private final OfficeMention mention;
    private final Optional<Mark.Who> holder;
    private final boolean held;
    private final boolean others;
    private final SaidTimes times = new SaidTimes();
    private final List<Mark.Who> predecessors = new ArrayList<>();
    private final List<Mark.Who> successors = new ArrayList<>();
    private Optional<OfficeMention> completion = Optional.empty();
    private OptionalInt rank;
    private boolean present;
    private Bound predecessorsLeft = Bound.OVER;
    private Bound successorsBegan = Bound.UNSAID;

    Holding(OfficeMention mention, Optional<Mark.Who> holder, boolean held, boolean others) {
        this.mention = mention;
        this.rank = mention.rank();
        this.holder = holder;
        this.held = held;
        this.others = others;
    }

    OfficeMention mention() {
        return mention;
    }

    /** Whether it is the same office, however its seat is called. */
    boolean isOf(Holding other) {
        return mention.role().equals(other.mention.role())
                && mention.complementLabel().equals(other.mention.complementLabel());
    }

    /** The same office, which was only sought before, as one that is held. */
    Holding taken() {
        return new Holding(mention, holder, true, others);
    }

    /** The holder's rank in the body. */
    OptionalInt rank() {
        return rank;
    }

    void rank(OptionalInt rank) {
        this.rank = rank;
    }

    /** Whether the text says that the office is held now: "is the mayor". */
    boolean isPresent() {
        return present;
    }

    void heldNow() {
        present = true;
    }

    /** The holder where it is not the sentence's subject. */
    Optional<Mark.Who> holder() {
        return holder;
    }

    /** False for an office that is only sought or is denied. */
    boolean held() {
        return held;
    }

    /** True for an office that the sentence mentions of somebody else. */
    boolean others() {
        return others;
    }

    SaidTimes times() {
        return times;
    }

    /** When those before left, where a clause of their own says so: "replacing Reyes, who resigned in 1990". */
    Bound predecessorsLeft() {
        return predecessorsLeft;
    }

    void predecessorsLeft(Bound end) {
        predecessorsLeft = end;
    }

    /** When those after began, where a clause of their own says so: "succeeded by Reyes, who took office in 1990". */
    Bound successorsBegan() {
        return successorsBegan;
    }

    void successorsBegan(Bound start) {
        successorsBegan = start;
    }

    List<Mark.Who> predecessors() {
        return predecessors;
    }

    List<Mark.Who> successors() {
        return successors;
    }

    /** The coordinated office whose body or territory this one shares: "deputy secretary and mayor of Quzhou". */
    Optional<OfficeMention> completion() {
        return completion;
    }

    void completedBy(OfficeMention other) {
        completion = Optional.of(other);
    }
}
