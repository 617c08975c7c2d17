package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.fasti.office.TitleWords;

/** What a sentence has said up to the word at hand; the steps of {@link DateLinker} read and move it on. */
final class ClauseState {
    private final Sentence sentence;
    private final Marks marks;
    private final LifeDates life;
    private final TitleWords titles;
    private final OfficesAtHand offices;
    private final LeadingDates leading;
    private final Subjects subjects;
    private final Brackets brackets;
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Mark.When> untied = new ArrayList<>();
    private VerbClass verb = VerbClass.NONE;

    ClauseState(Sentence sentence, Marks marks, LifeDates life, TitleWords titles) {
        this.sentence = sentence;
        this.marks = marks;
        this.life = life;
        this.titles = titles;
        this.offices = new OfficesAtHand(marks, titles);
        this.leading = new LeadingDates(sentence, marks);
        this.subjects = new Subjects(sentence, marks);
        this.brackets = new Brackets(sentence, marks, titles);
    }

    Sentence sentence() {
        return sentence;
    }

    Marks marks() {
        return marks;
    }

    LifeDates life() {
        return life;
    }

    TitleWords titles() {
        return titles;
    }

    OfficesAtHand offices() {
        return offices;
    }

    LeadingDates leading() {
        return leading;
    }

    Subjects subjects() {
        return subjects;
    }

    Brackets brackets() {
        return brackets;
    }

    /** All offices of the sentence so far. */
    List<Holding> holdings() {
        return holdings;
    }

    /** The dates beside an office that could be said of none of its terms. */
    List<Mark.When> untied() {
        return untied;
    }

    /** The verb that governs a date said now. */
    VerbClass verb() {
        return verb;
    }

    void verb(VerbClass said) {
        verb = said;
    }
}
