package org.fasti.publish;

import java.util.List;
import java.util.Optional;
import org.fasti.check.Finding;
import org.fasti.check.Premise;
import org.fasti.time.DayCount;

/** One finding a line, as JSON. Members are never left out, but for those of evidence that only pages or tables have. */
public final class FindingsAsJsonl implements FindingsFormat {
    @Override
    public String finding(ShownFinding shown, boolean first) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.object(() -> members(json, shown)).endLine();
        return out.toString();
    }

    private static void members(JsonWriter json, ShownFinding shown) {
        Finding finding = shown.finding();
        List<String> persons = shown.persons();
        json.member("id", finding.id());
        json.member("rule", finding.rule());
        json.member("severity", JsonTerms.name(finding.severity()));
        json.member("person", persons.getFirst());
        json.member("others", persons.subList(1, persons.size()));
        json.member("position", shown.office().position());
        json.member("organization", shown.office().organization());
        json.member("place", shown.office().place());
        json.member("message", finding.message());
        json.member("sources", shown.sources());
        json.member("dates", shown.dates());
        days(json, finding.days());
        json.name("premises").array(finding.premises(), one -> json.object(() -> premise(json, one)));
        json.name("acknowledged");
        if (shown.acknowledged().isPresent()) {
            json.object(() -> {
                json.member("author", shown.acknowledged().get().author());
                json.member("because", shown.acknowledged().get().reason());
            });
        } else {
            json.nothing();
        }
    }

    private static void days(JsonWriter json, Optional<DayCount> days) {
        json.name("days");
        if (days.isEmpty()) {
            json.nothing();
            return;
        }
        json.object(() -> {
            json.name("atLeast").number(days.get().atLeast());
            json.name("atMost");
            if (days.get().atMost().isPresent()) {
                json.number(days.get().atMost().getAsLong());
            } else {
                json.nothing();
            }
        });
    }

    private static void premise(JsonWriter json, Premise premise) {
        json.member("states", premise.states());
        json.member("value", premise.value());
        json.member("person", premise.person());
        json.member("position", Optional.of(premise.position()).filter(position -> !position.isEmpty()));
        json.member("source", premise.source());
        json.member("published", premise.published());
        json.name("evidence").array(premise.evidence(), seen -> SeenTerms.write(json, seen));
    }
}
