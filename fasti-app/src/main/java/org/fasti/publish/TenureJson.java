package org.fasti.publish;

import java.time.LocalDate;
import java.util.List;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.TenureId;
import org.fasti.tighten.Event;
import org.fasti.tighten.Narrowed;
import org.fasti.time.DayCount;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;

/** Members that the answers about tenures share. */
final class TenureJson {
    private final JsonWriter json;

    TenureJson(JsonWriter json) {
        this.json = json;
    }

    /** The id, who, which office, and the bounds as they are shown. */
    void tenure(AttestedTenure tenure) {
        json.member("id", TenureId.of(tenure).hex());
        json.member("person", tenure.person());
        json.member("position", tenure.office().position());
        json.member("organization", tenure.office().organization());
        json.member("place", tenure.office().place());
        json.member("start", JsonTerms.edtf(tenure.start().shown()));
        json.member("end", JsonTerms.edtf(tenure.end().shown()));
    }

    /** The days that something may be, both inclusive; null where nothing bounds them. */
    void days(String name, DayRange days) {
        json.name(name).object(() -> {
            day("earliest", days.hasEarliest(), days.earliest());
            day("latest", days.hasLatest(), days.latest());
        });
    }

    /** The bounds that are narrowed by what is known of other days, with the proof as lines to read. */
    void inferred(List<Narrowed> all) {
        json.name("inferred")
                .array(
                        all,
                        narrowed -> json.object(() -> {
                            days(
                                    narrowed.event().kind() == Event.Kind.START ? "firstDay" : "firstDayOut",
                                    narrowed.days());
                            json.member("proof", narrowed.says());
                        }));
    }

    void length(DayCount days) {
        json.name("atLeast").number(days.atLeast());
        json.name("atMost");
        if (days.atMost().isPresent()) {
            json.number(days.atMost().getAsLong());
        } else {
            json.nothing();
        }
    }

    private void day(String name, boolean known, LocalDate day) {
        if (known) {
            json.member(name, Edtf.of(day).toString());
        } else {
            json.name(name).nothing();
        }
    }
}
