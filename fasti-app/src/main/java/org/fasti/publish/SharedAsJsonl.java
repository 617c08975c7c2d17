package org.fasti.publish;

import java.util.List;
import org.fasti.query.Shared;

/** What two persons shared, one pair of tenures a line, as JSON. */
public final class SharedAsJsonl {
    /** All of them, with line ends. */
    public String of(List<Shared> all) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        TenureJson members = new TenureJson(json);
        for (Shared shared : all) {
            json.object(() -> {
                        json.member("holds", JsonTerms.name(shared.is()));
                        json.member("kind", JsonTerms.name(shared.kind()));
                        json.member("in", shared.in());
                        members.days("from", shared.from());
                        members.days("firstDayOut", shared.until());
                        members.length(shared.length());
                        json.name("one").object(() -> members.tenure(shared.one()));
                        json.name("other").object(() -> members.tenure(shared.other()));
                    })
                    .endLine();
        }
        return out.toString();
    }
}
