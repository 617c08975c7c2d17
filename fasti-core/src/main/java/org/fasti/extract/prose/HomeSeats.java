package org.fasti.extract.prose;

import java.util.HashMap;
import java.util.Map;
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
        String title = title(holding);
        if (!isSeat(mention) && mention.role().family() == RoleClass.MEMBER && titles.saysHome(title)) {
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
        if (isSeat(mention)) {
            String role =
                    titles.memberRole(mention.label()).orElse(mention.role().name());
            String home = byRole.get(role);
            if (home != null) {
                return home;
            }
        }
        String own = titles.titleFor(mention.label());
        return holding.completion()
                .map(other -> own + " " + other.complementLabel())
                .orElse(own);
    }
}
