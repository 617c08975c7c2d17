package org.fasti.publish;

import org.fasti.claim.Claim;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.OfficeClaim;
import org.fasti.read.PageRecord;
import org.fasti.time.Edtf;

/** One claim a line, as JSON: what each passage says by itself, before claims are reconciled. */
public final class ClaimsFormat implements PageFormat {
    @Override
    public String page(PageRecord record) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        JsonTerms terms = new JsonTerms(json, record.document());
        for (Claim claim : record.claims()) {
            json.object(() -> {
                        json.member("doc", record.document().id());
                        switch (claim) {
                            case OfficeClaim office -> office(json, terms, office);
                            case LifeClaim life -> life(json, life);
                        }
                        json.name("evidence");
                        terms.evidence(claim.evidence());
                    })
                    .endLine();
        }
        return out.toString();
    }

    private static void office(JsonWriter json, JsonTerms terms, OfficeClaim claim) {
        json.member("claim", "office");
        json.member("person", claim.person());
        json.member("position", claim.position().label());
        json.member("role", claim.position().role());
        json.member("organization", claim.position().organization());
        json.member("place", claim.position().place());
        json.member("start", JsonTerms.edtf(claim.start()));
        json.member("end", JsonTerms.edtf(claim.end()));
        json.member("on", claim.on().map(Edtf::toString));
        terms.acting(claim.acting());
        terms.number("rank", claim.rank());
        terms.number("ordinal", claim.ordinal());
        json.member("predecessor", claim.predecessors());
        json.member("successor", claim.successors());
        terms.with(claim.with());
        json.member("qualifiers", JsonTerms.names(claim.qualifiers()));
        json.member("noneBefore", claim.noneBefore());
        json.member("noneAfter", claim.noneAfter());
    }

    private static void life(JsonWriter json, LifeClaim claim) {
        json.member("claim", JsonTerms.name(claim.kind()));
        json.member("person", claim.person());
        json.member("value", claim.value());
        json.member("start", JsonTerms.edtf(claim.start()));
        json.member("end", JsonTerms.edtf(claim.end()));
    }
}
