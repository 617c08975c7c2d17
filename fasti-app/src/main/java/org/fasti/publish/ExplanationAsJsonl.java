package org.fasti.publish;

import java.util.List;
import org.fasti.attest.Passage;
import org.fasti.query.Explanation;
import org.fasti.query.Explanation.Witnessed;

/** One tenure a line, with its witnesses, as JSON. */
public final class ExplanationAsJsonl {
    /** All of them, with line ends. */
    public String of(List<Explanation> all) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        TenureJson members = new TenureJson(json);
        for (Explanation one : all) {
            json.object(() -> {
                        members.tenure(one.tenure());
                        members.days("firstDay", one.tenure().start().days());
                        members.days("firstDayOut", one.tenure().end().days());
                        json.name("agreed")
                                .bool(one.tenure().start().isAgreed()
                                        && one.tenure().end().isAgreed());
                        json.member("reasons", one.reasons());
                        members.inferred(one.narrowed());
                        json.name("witnesses").array(one.witnesses(), witness -> witness(json, witness));
                    })
                    .endLine();
        }
        return out.toString();
    }

    private static void witness(JsonWriter json, Witnessed witnessed) {
        Passage passage = witnessed.passage();
        json.object(() -> {
            json.member("record", JsonTerms.name(witnessed.whose()));
            json.member("title", passage.testimony().edition().title());
            json.member("person", passage.person());
            json.member("position", passage.position());
            json.member("start", JsonTerms.edtf(passage.said().start()));
            json.member("end", JsonTerms.edtf(passage.said().end()));
            json.member("on", passage.said().on().map(Object::toString));
            JsonTerms.acting(json, passage.said().acting());
            json.member("predecessor", passage.said().predecessors());
            json.member("successor", passage.said().successors());
            json.name("seen");
            SeenTerms.write(json, passage.seen());
        });
    }
}
