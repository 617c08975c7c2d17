package org.fasti.publish;

import java.util.List;
import java.util.Optional;
import org.fasti.read.PageRecord;
import org.fasti.reconcile.Finding;
import org.fasti.reconcile.InferredBound;
import org.fasti.reconcile.Tenure;
import org.fasti.time.Edtf;

/** One tenure a line, as JSON. Members are never left out; what is not said is null or empty. */
public final class JsonlFormat implements PageFormat {
    /** About as long as most are. */
    private static final int LENGTH_OF_A_TENURE = 1_000;

    @Override
    public String page(PageRecord record) {
        StringBuilder out = new StringBuilder(record.tenures().size() * LENGTH_OF_A_TENURE);
        JsonWriter json = new JsonWriter(out);
        JsonTerms terms = new JsonTerms(json, record.document());
        for (Tenure tenure : record.tenures()) {
            json.object(() -> tenure(json, terms, tenure)).endLine();
        }
        return out.toString();
    }

    private static void tenure(JsonWriter json, JsonTerms terms, Tenure tenure) {
        json.member("doc", tenure.document());
        json.member("person", tenure.person());
        json.member("position", tenure.position().label());
        json.member("role", tenure.position().role());
        json.member("organization", tenure.position().organization());
        json.member("place", tenure.position().place());
        json.member("start", JsonTerms.edtf(tenure.start()));
        json.member("end", JsonTerms.edtf(tenure.end()));
        json.member("on", tenure.on().map(Edtf::toString));
        terms.acting(tenure.acting());
        terms.number("rank", tenure.rank());
        neighbours(json, "predecessor", tenure.predecessors(), tenure.noneBefore());
        neighbours(json, "successor", tenure.successors(), tenure.noneAfter());
        terms.with(tenure.with());
        inferred(json, terms, tenure.inferred());
        json.name("findings").array(tenure.findings(), finding -> finding(json, terms, finding));
        json.name("evidence").array(tenure.evidence(), terms::evidence);
        json.name("ended").bool(Endings.isOver(tenure));
        json.member("qualifiers", JsonTerms.names(tenure.qualifiers()));
        json.member("noneBefore", tenure.noneBefore());
        json.member("noneAfter", tenure.noneAfter());
    }

    /** A list of persons; a string where the source has words that name nobody, such as "Office established". */
    private static void neighbours(JsonWriter json, String name, List<String> persons, Optional<String> nobody) {
        if (persons.isEmpty() && nobody.isPresent()) {
            json.member(name, nobody);
        } else {
            json.member(name, persons);
        }
    }

    private static void inferred(JsonWriter json, JsonTerms terms, List<InferredBound> bounds) {
        json.name("inferred");
        if (bounds.isEmpty()) {
            json.nothing();
            return;
        }
        json.object(() -> {
            for (InferredBound.Side side : InferredBound.Side.values()) {
                bounds.stream()
                        .filter(bound -> bound.side() == side)
                        .findFirst()
                        .ifPresent(bound -> inferred(json, terms, bound));
            }
        });
    }

    private static void inferred(JsonWriter json, JsonTerms terms, InferredBound bound) {
        json.name(JsonTerms.name(bound.side())).object(() -> {
            json.member("date", bound.date().toString());
            json.member("rule", bound.rule());
            json.name("premises").array(bound.premises(), terms::evidence);
        });
    }

    private static void finding(JsonWriter json, JsonTerms terms, Finding finding) {
        json.object(() -> {
            json.member("rule", finding.rule());
            json.member("message", finding.message());
            json.name("premises").array(finding.premises(), terms::evidence);
        });
    }
}
