package org.fasti.publish;

import java.util.List;
import org.fasti.attest.AttestedTenure;
import org.fasti.query.LineItem;
import org.fasti.query.OfficeLine;

/** The line of an office as JSON: a holder, or what lies between two, a line. */
public final class LineAsJsonl {
    /** All of the lines, with line ends. */
    public String of(List<OfficeLine> lines) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        for (OfficeLine line : lines) {
            for (LineItem item : line.items()) {
                json.object(() -> {
                            json.member("office", line.office().position());
                            item(json, item);
                        })
                        .endLine();
            }
        }
        return out.toString();
    }

    private static void item(JsonWriter json, LineItem item) {
        switch (item) {
            case LineItem.Holder holder -> holder(json, holder);
            case LineItem.Named named -> {
                json.member("is", "named");
                json.member("person", named.name());
                beside(json, named.before(), named.by());
            }
            case LineItem.Nobody nobody -> {
                json.member("is", "nobody");
                json.member("words", nobody.words());
                beside(json, nobody.before(), nobody.by());
            }
            case LineItem.Gap gap -> {
                json.member("is", "gap");
                json.member("holds", JsonTerms.name(gap.is()));
                json.member("after", gap.after().person());
                json.member("before", gap.before().person());
                new TenureJson(json).length(gap.length());
            }
            case LineItem.Overlap overlap -> {
                json.member("is", "overlap");
                json.member("first", overlap.first().person());
                json.member("second", overlap.second().person());
                new TenureJson(json).length(overlap.length());
            }
        }
    }

    private static void holder(JsonWriter json, LineItem.Holder holder) {
        AttestedTenure tenure = holder.held().tenure();
        TenureJson members = new TenureJson(json);
        json.member("is", "holder");
        members.tenure(tenure);
        members.days(
                "firstDay",
                holder.held()
                        .time()
                        .map(time -> time.start())
                        .orElse(tenure.start().days()));
        members.days(
                "firstDayOut",
                holder.held().time().map(time -> time.end()).orElse(tenure.end().days()));
        json.member("settled", holder.held().settled());
        json.name("onlyNamed").bool(holder.onlyNamed());
        members.inferred(holder.narrowed());
        json.member("remarks", holder.remarks());
    }

    private static void beside(JsonWriter json, boolean before, AttestedTenure by) {
        json.member(before ? "predecessorOf" : "successorOf", by.person());
    }
}
