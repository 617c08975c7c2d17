package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.prose.Mark.Joint;
import org.fasti.extract.prose.Mark.Office.Standing;
import org.fasti.office.OfficeFinder;
import org.fasti.office.OfficeMention;
import org.fasti.office.RoleClass;
import org.fasti.office.TitleWords;

/** The same role in another place or body, of which the text says no more: "bishop of Lota from 1985 to 2003 and Talca from 2003". */
final class SecondPlace {
    private static final int LONGEST = 4;

    private final Sentence sentence;
    private final OfficeFinder offices;
    private final TitleWords titles;

    SecondPlace(Sentence sentence, OfficeFinder offices, TitleWords titles) {
        this.offices = offices;
        this.sentence = sentence;
        this.titles = titles;
    }

    /**
     * The office in the place that "and" at {@code i} leads to.
     *
     * @param marks those before it
     * @param limit where the next title begins
     */
    Optional<OfficeMention> at(int i, Marks marks, int limit) {
        if (!sentence.is(i, SentenceWord.AND)) {
            return Optional.empty();
        }
        Optional<OfficeMention> first = dated(marks);
        return first.flatMap(office -> {
            int space = office.complementLabel().indexOf(' ');
            String preposition = space > 0 ? office.complementLabel().substring(0, space) : "";
            boolean repeated = i + 1 < sentence.size() && sentence.at(i + 1).is(preposition);
            int from = repeated ? i + 2 : i + 1;
            int to = from;
            while (sentence.isCapital(to) && !sentence.isDated(to)) {
                to++;
            }
            boolean place = to > from && to <= limit && to - from <= LONGEST && isBeforeDate(to);
            return place && (repeated || isPlace(office, from, to))
                    ? Optional.of(office.inPlace(from, to, preposition + " " + words(from, to)))
                    : body(office, from, repeated, preposition).filter(other -> other.to() <= limit);
        });
    }

    /** The same role in another body: "member of the Ohio house 1970–1971 and the State senate 1972–1984". */
    private Optional<OfficeMention> body(OfficeMention office, int from, boolean repeated, String preposition) {
        boolean member = office.role().family() == RoleClass.MEMBER;
        return offices.seat(sentence.text(), sentence.tokens(), sentence.dated(), from)
                .filter(body -> (member || repeated) && body.from() > from && isBeforeDate(body.to()))
                .map(body -> office.inPlace(body.from(), body.to(), preposition + " " + words(from, body.to())));
    }

    /** The last title, where nothing but its dates have followed it. */
    private static Optional<OfficeMention> dated(Marks marks) {
        int k = marks.size() - 1;
        while (marks.get(k) instanceof Mark.When || marks.isJoint(k, Joint.Kind.COMMA)) {
            k--;
        }
        boolean dated = k < marks.size() - 1
                && marks.get(k) instanceof Mark.Office office
                && office.standing() == Standing.HELD
                && office.mention().complement()
                && office.mention().holder().isEmpty();
        return dated ? Optional.of(((Mark.Office) marks.get(k)).mention()) : Optional.empty();
    }

    private boolean isBeforeDate(int to) {
        boolean preposition = sentence.is(to, SentenceWord.PREP_FROM)
                || sentence.is(to, SentenceWord.PREP_SINCE)
                || sentence.is(to, SentenceWord.PREP_UNTIL)
                || sentence.is(to, SentenceWord.PREP_AT)
                || sentence.isMark(to, '(');
        return sentence.isDated(to) || preposition && sentence.isDated(to + 1);
    }

    /** Whether the name is of a place rather than of somebody else who held the office. */
    private boolean isPlace(OfficeMention office, int from, int to) {
        return office.role().family() == RoleClass.CHURCH
                || office.role().family() == RoleClass.MEMBER
                || titles.places().at(sentence.tokens(), from, to).isPresent();
    }

    private String words(int from, int to) {
        return sentence.span(from, to).in(sentence.text());
    }
}
