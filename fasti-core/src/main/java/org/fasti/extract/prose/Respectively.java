package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;

/** Tells which of several persons holds which of several offices: "Soto and Lira became mayor and governor, respectively". */
final class Respectively {
    private static final int REACH = 3;

    private Respectively() {}

    /** The holder of the office at {@code i}, where the sentence names as many persons as offices, in the same order. */
    static Optional<Mark.Who> holder(Sentence sentence, Marks marks, int i) {
        int last = i;
        while (marks.isJoint(last + 1, Joint.Kind.COMMA) && marks.get(last + 2) instanceof Mark.Office
                || marks.isJoint(last + 1, Joint.Kind.AND) && marks.get(last + 2) instanceof Mark.Office) {
            last += 2;
        }
        boolean said = marks.get(last) instanceof Mark.Office office
                && sentence.hasWithin(office.mention().to(), REACH, SentenceWord.RESPECTIVELY);
        if (!said) {
            return Optional.empty();
        }
        int first = i;
        while (marks.get(first - 2) instanceof Mark.Office && marks.get(first - 1) instanceof Joint) {
            first -= 2;
        }
        List<Mark.Who> persons = personsBefore(marks, first);
        boolean paired = persons.size() == (last - first) / 2 + 1 && persons.size() > 1;
        return paired ? Optional.of(persons.get((i - first) / 2)) : Optional.empty();
    }

    /** The persons named in a row, "Soto, Lira and Reyes", nearest before the mark at {@code from}. */
    private static List<Mark.Who> personsBefore(Marks marks, int from) {
        int k = from - 1;
        while (k >= 0 && !isNamed(marks.get(k))) {
            k--;
        }
        List<Mark.Who> persons = new ArrayList<>();
        while (isNamed(marks.get(k))) {
            persons.addFirst((Mark.Who) marks.get(k));
            boolean joined = marks.isJoint(k - 1, Joint.Kind.AND) || marks.isJoint(k - 1, Joint.Kind.COMMA);
            int before = marks.isJoint(k - 2, Joint.Kind.COMMA) ? k - 3 : k - 2;
            k = joined ? before : -1;
        }
        return persons;
    }

    private static boolean isNamed(Mark mark) {
        return mark instanceof Mark.Who who && who.name().isPresent();
    }
}
