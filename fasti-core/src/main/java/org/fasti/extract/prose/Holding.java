package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fasti.extract.date.DateExpression;
import org.fasti.office.OfficeMention;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** An office in a sentence with its spells and its holder, while the sentence is being read. */
final class Holding {
    private final OfficeMention mention;
    private final Optional<Mark.Who> holder;
    private final boolean held;
    private final boolean others;
    private final List<Spell> spells = new ArrayList<>();
    private final List<Mark.Who> predecessors = new ArrayList<>();
    private final List<Mark.Who> successors = new ArrayList<>();
    private Optional<OfficeMention> completion = Optional.empty();
    private OptionalInt rank;
    private boolean present;
    private boolean electedOnly;

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

    List<Spell> spells() {
        return spells;
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

    private Spell last() {
        if (spells.isEmpty()) {
            spells.add(new Spell());
        }
        return spells.getLast();
    }

    private Spell fresh() {
        if (!last().isEmpty()) {
            spells.add(new Spell());
        }
        return spells.getLast();
    }

    /** Ties a date to this office. */
    void apply(Mark.When when, VerbClass verb, boolean listed, LifeDates life) {
        switch (when.date()) {
            case DateExpression.Range range -> range(range, when.to());
            case DateExpression.Point point -> point(point, when, verb, listed, life);
        }
    }

    private void range(DateExpression.Range range, int token) {
        Spell last = last();
        boolean startMissing = !last.hasStart() && last.end() instanceof Bound.Dated(Edtf end)
                && range.end() instanceof Bound.Dated(Edtf until)
                && !end.earliest().isAfter(until.latest());
        if (startMissing) {
            last.start(range.start(), token);
            return;
        }
        Spell spell = last.hasStart() && !last.hasEnd() && last.on().isEmpty() && isNear(last.start(), range.start(), electedOnly)
                ? last
                : fresh();
        if (!(range.start() instanceof Bound.Unsaid)) {
            spell.start(range.start(), token);
        }
        spell.end(range.end(), token);
    }

    /** "appointed in 1990, serving from 1991 to 1995" is one term; "elected in 2015, member from 1987 to 1991" is two. */
    private static boolean isNear(Bound stated, Bound start, boolean elected) {
        int before = elected ? 2 : 0;
        return stated instanceof Bound.Dated(Edtf a)
                && start instanceof Bound.Dated(Edtf b)
                && b.latest().getYear() + before >= a.earliest().getYear()
                && b.earliest().getYear() - a.latest().getYear() <= 2;
    }

    private void point(DateExpression.Point point, Mark.When when, VerbClass verb, boolean listed, LifeDates life) {
        Spell last = last();
        Bound bound = when.death() ? life.sharpen(point.date()) : Bound.on(point.date());
        switch (when.preposition()) {
            case UNTIL -> until(bound, when.to());
            case SINCE -> {
                Spell spell = fresh();
                spell.start(bound, when.to());
                spell.end(Bound.STILL_HELD, when.to());
            }
            case FROM -> {
                // "appointed in 1990, serving from 1991": the service began when it is said to.
                boolean same = last.hasStart() && !last.hasEnd() && last.on().isEmpty()
                        && isNear(last.start(), bound, electedOnly);
                (same ? last : fresh()).start(bound, when.to());
            }
            case DUE -> {
                boolean later = last.start() instanceof Bound.Dated(Edtf elected)
                        && !point.date().latest().isBefore(elected.earliest());
                if (electedOnly && later && !last.hasEnd()) {
                    last.start(bound, when.to());
                }
            }
            case AT, BARE -> at(point, bound, when, verb, listed);
        }
    }

    void until(Bound bound, int token) {
        Spell last = last();
        Spell spell = last.hasSettledEnd() || last.on().isPresent() ? fresh() : last;
        spell.end(bound, token);
    }

    private void at(DateExpression.Point point, Bound bound, Mark.When when, VerbClass verb, boolean listed) {
        Spell last = last();
        switch (verb) {
            case BEGIN, ELECT -> {
                boolean elected = electedOnly && verb == VerbClass.BEGIN && !last.hasEnd();
                if (last.isEmpty() || !last.hasStart() && last.hasEnd() || elected) {
                    last.start(bound, when.to());
                    electedOnly = verb == VerbClass.ELECT;
                } else if (last.hasSettledEnd() && !listed) {
                    fresh().start(bound, when.to());
                }
            }
            case END -> {
                if (!last.hasSettledEnd()) {
                    last.end(bound, when.to());
                }
            }
            case HOLD, NONE -> {
                if (last.isEmpty()) {
                    last.on(point.date(), when.to());
                } else if (listed) {
                    fresh().on(point.date(), when.to());
                }
            }
            case REELECT, OTHER, SEEK -> {}
        }
    }
}
