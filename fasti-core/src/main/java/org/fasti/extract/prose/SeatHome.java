package org.fasti.extract.prose;

import java.util.Optional;
import org.fasti.language.TermIndex;
import org.fasti.office.ChamberMembers;
import org.fasti.office.OfficeMention;
import org.fasti.office.Role;
import org.fasti.office.TitleWords;

/** The place that a clause gives a seat: "elected from Ohio to the Tenth Congress", "to the Tenth Congress from Ohio". */
final class SeatHome {
    private final Sentence sentence;
    private final TitleWords titles;

    SeatHome(Sentence sentence, TitleWords titles) {
        this.sentence = sentence;
        this.titles = titles;
    }

    /** The seat with its place, where the words from {@code from} to its own, or those after it, say it. */
    OfficeMention of(OfficeMention seat, int from) {
        Optional<String> role = numbered(seat)
                .or(() -> titles.chamberMembers()
                        .of(seat.label())
                        .filter(member -> member.chamber().isEmpty())
                        .map(ChamberMembers.Member::role));
        if (role.isEmpty()) {
            return seat;
        }
        Optional<String> home = at(seat.to());
        for (int k = from; home.isEmpty() && k < seat.from(); k++) {
            home = at(k);
        }
        return home.map(place -> seat.represents(role.get(), place)).orElse(seat);
    }

    private static Optional<String> numbered(OfficeMention seat) {
        boolean called = seat.complementLabel().isEmpty() && !seat.role().name().equals(Role.MEMBER);
        return called ? Optional.of(seat.role().name()) : Optional.empty();
    }

    /** "from Ohio" at {@code i}. */
    private Optional<String> at(int i) {
        if (i + 1 >= sentence.size() || !titles.isHome(sentence.at(i).norm() + " ") || !sentence.isCapital(i + 1)) {
            return Optional.empty();
        }
        return titles.places()
                .at(sentence.tokens(), i + 1)
                .map(TermIndex.Match::to)
                .map(to -> sentence.span(i, to).in(sentence.text()));
    }
}
