package org.fasti.extract.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fasti.office.ChamberMembers;
import org.fasti.office.OfficeMention;
import org.fasti.office.RoleClass;
import org.fasti.office.TitleWords;

/** The seats of a document whose place it has said: a page that opens "A Representative from Ohio" means it later on. */
final class HomeSeats {
    private final TitleWords titles;
    private final Map<String, String> byRole = new HashMap<>();

    HomeSeats(TitleWords titles) {
        this.titles = titles;
    }

    /** Notes the place of a member's seat. */
    void note(Holding holding) {
        OfficeMention mention = holding.mention();
        String title = own(holding);
        if (isSeat(mention) && titles.saysHome(title)) {
            // "elected from New York to the Tenth Congress": later on the page means the seat won last.
            byRole.put(mention.role().name(), title);
        } else if (!isSeat(mention) && mention.role().family() == RoleClass.MEMBER && titles.saysHome(title)) {
            byRole.putIfAbsent(mention.role().name(), title);
        }
    }

    /** Whether the text only names the body: "elected to the State senate". */
    private static boolean isSeat(OfficeMention mention) {
        return mention.roleFrom() == mention.roleTo() && mention.to() > 0;
    }

    /** The title of the office, whole: with the body that it shares with another, and the place said before. */
    String title(Holding holding) {
        OfficeMention mention = holding.mention();
        Optional<String> seat = titles.saysHome(mention.label()) ? Optional.empty() : ofHome(mention);
        if (seat.isPresent()) {
            return seat.get();
        }
        return own(holding);
    }

    private String own(Holding holding) {
        String own = titles.titleFor(holding.mention().label());
        return holding.completion()
                .map(other -> own + " " + other.complementLabel())
                .orElse(own);
    }

    /** The title of the seat with the place that the page has said. */
    private Optional<String> ofHome(OfficeMention mention) {
        boolean counted = isSeat(mention) || titles.isOfTerms(mention.complementLabel());
        Optional<String> home =
                counted ? Optional.ofNullable(byRole.get(mention.role().name())) : Optional.empty();
        return home.or(() -> titles.chamberMembers().of(mention.label()).flatMap(this::ofHome));
    }

    private Optional<String> ofHome(ChamberMembers.Member member) {
        String chamber = member.chamber();
        return Optional.ofNullable(byRole.get(member.role()))
                .map(home -> chamber.isEmpty() || home.contains(chamber) ? home : home + " " + chamber);
    }
}
