package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.List;
import org.fasti.source.BoxVocabulary.Meaning;
import org.fasti.source.Span;

/** Puts the fields of a box into the term that they belong to. */
final class TermFields {
    private final TermDates dates;

    TermFields(TermDates dates) {
        this.dates = dates;
    }

    /** Puts the field with that label and meaning into the last term of the office. */
    void fill(Office office, Meaning meaning, String label, Span row, List<Span> values) {
        Term term = office.last();
        switch (meaning) {
            case PREDECESSOR -> {
                term.before.addAll(values);
                term.neighbours(row);
            }
            case SUCCESSOR -> {
                term.after.addAll(values);
                term.neighbours(row);
            }
            case HOLDER ->
                term.holders.computeIfAbsent(label, l -> new ArrayList<>()).addAll(values);
            case AIDE, APPOINTER ->
                term.aides.computeIfAbsent(label, l -> new ArrayList<>()).addAll(values);
            case COLLEAGUE -> term.colleagues.addAll(values);
            case CONSTITUENCY -> term.territory.addAll(values);
            case SEE -> {
                // A box may give the diocese and the see; the later is the shorter.
                term.territory.clear();
                term.territory.addAll(values);
                term.see = true;
            }
            case TERM -> dates.reign(office, row, values);
            case START, END -> dates.side(office, meaning == Meaning.START, row, values);
            case OFFICE, POSTS, GROUP, IGNORE, BORN, DIED, BIRTHPLACE, DEATHPLACE, PARTY, EDUCATION -> {}
        }
    }
}
