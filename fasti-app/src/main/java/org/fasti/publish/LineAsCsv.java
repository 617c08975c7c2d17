package org.fasti.publish;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.TenureId;
import org.fasti.query.LineItem;
import org.fasti.query.OfficeLine;
import org.fasti.time.DayCount;

/** The line of an office as RFC 4180 CSV: a holder, or what lies between two, a row. */
public final class LineAsCsv {
    private static final String HEADER = "office,is,id,person,start,end,other,at_least,at_most,remarks";

    /** All of the lines under one header, with line ends. */
    public String of(List<OfficeLine> lines) {
        return Stream.concat(
                        Stream.of(HEADER),
                        lines.stream()
                                .flatMap(line -> line.items().stream()
                                        .map(item ->
                                                CsvFormat.quoted(line.office().position()) + "," + row(item))))
                .collect(Collectors.joining(CsvFormat.LINE_END, "", CsvFormat.LINE_END));
    }

    private static String row(LineItem item) {
        return switch (item) {
            case LineItem.Holder holder -> holder(holder);
            case LineItem.Named named ->
                cells(
                        named.before() ? "named-before" : "named-after",
                        "",
                        named.name(),
                        "",
                        "",
                        named.by().person(),
                        "",
                        "",
                        "");
            case LineItem.Nobody nobody ->
                cells(
                        nobody.before() ? "nobody-before" : "nobody-after",
                        "",
                        "",
                        "",
                        "",
                        nobody.by().person(),
                        "",
                        "",
                        nobody.words());
            case LineItem.Gap gap ->
                cells(
                        "gap",
                        "",
                        gap.after().person(),
                        "",
                        "",
                        gap.before().person(),
                        least(gap.length()),
                        most(gap.length()),
                        JsonTerms.name(gap.is()));
            case LineItem.Overlap overlap ->
                cells(
                        "overlap",
                        "",
                        overlap.first().person(),
                        "",
                        "",
                        overlap.second().person(),
                        least(overlap.length()),
                        most(overlap.length()),
                        "");
        };
    }

    private static String holder(LineItem.Holder holder) {
        AttestedTenure tenure = holder.held().tenure();
        return cells(
                holder.onlyNamed() ? "named" : "holder",
                TenureId.of(tenure).hex(),
                tenure.person(),
                JsonTerms.edtf(tenure.start().shown()).orElse(""),
                JsonTerms.edtf(tenure.end().shown()).orElse(""),
                "",
                "",
                "",
                String.join("; ", holder.remarks()));
    }

    static String least(DayCount days) {
        return Long.toString(days.atLeast());
    }

    static String most(DayCount days) {
        return days.atMost().isPresent() ? Long.toString(days.atMost().getAsLong()) : "";
    }

    private static String cells(String... cells) {
        return Stream.of(cells).map(CsvFormat::quoted).collect(Collectors.joining(","));
    }
}
