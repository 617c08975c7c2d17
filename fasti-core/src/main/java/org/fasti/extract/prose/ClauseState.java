package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private int clauseFrom;
    private final Set<Integer> consumed = new HashSet<>();

    ClauseState(Sentence sentence, Marks marks, LifeDates life, TitleWords titles) {
        this.sentence = sentence;
        this.marks = marks;
        this.life = life;
        this.titles = titles;
        this.offices = new OfficesAtHand(marks, titles);
        this.leading = new LeadingDates(sentence, marks, titles.endsWithRoles());
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
    /** The date at {@code i} among the marks has been read, before its turn. */
    void consume(int i) {
        consumed.add(i);
    }

    boolean isConsumed(int i) {
        return consumed.contains(i);
    }

    /** The offices of the clause at hand, between semicolons. */
    List<Holding> ofClause() {
        return holdings.subList(clauseFrom, holdings.size());
    }

    /** A semicolon parts what follows from what was said. */
    void endClause() {
        clauseFrom = holdings.size();
        offices.endClause();
    }

    /** Takes up the title before the subject's name, where the offices at hand are none: "Minister Soto was appointed to the post". */
    void takeTitleOfSubject() {
        if (offices.isEmpty() && !holdings.isEmpty()) {
            Holding titled = holdings.getLast();
            if (titled.mention().holder().isPresent() && titled.holder().equals(subjects.current())) {
                Holding taken = new Holding(titled.mention(), titled.holder(), true, false);
                holdings.set(holdings.size() - 1, taken);
                offices.begin(verb);
                offices.add(taken, -1);
            }
        }
    }

    VerbClass verb() {
        return verb;
    }

    void verb(VerbClass said) {
        verb = said;
    }
}
