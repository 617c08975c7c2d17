package org.fasti.publish;

import java.util.List;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.TenureId;

/** One tenure a line, as JSON. Members are never left out, but for those of evidence that only pages or tables have. */
public final class TenuresAsJsonl implements TenuresFormat {
    @Override
    public String tenures(List<AttestedTenure> tenures) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        for (AttestedTenure tenure : tenures) {
            json.object(() -> tenure(json, tenure)).endLine();
        }
        return out.toString();
    }

    private static void tenure(JsonWriter json, AttestedTenure tenure) {
        json.member("person", tenure.person());
        json.member("position", tenure.office().position());
        json.member("organization", tenure.office().organization());
        json.member("place", tenure.office().place());
        json.member("start", JsonTerms.edtf(tenure.start().shown()));
        json.member("end", JsonTerms.edtf(tenure.end().shown()));
        json.member("on", AttestedTerms.on(tenure));
        JsonTerms.acting(json, AttestedTerms.acting(tenure));
        json.member("predecessor", AttestedTerms.predecessors(tenure));
        json.member("successor", AttestedTerms.successors(tenure));
        json.member("inferred", AttestedTerms.inferred(tenure));
        json.member("id", TenureId.of(tenure).hex());
        json.name("evidence").array(tenure.evidence(), seen -> SeenTerms.write(json, seen));
    }
}
