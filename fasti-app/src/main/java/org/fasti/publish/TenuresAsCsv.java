package org.fasti.publish;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;

/** One tenure a row, as RFC 4180 CSV with a header row. Several values in one cell are joined by {@code "; "}. */
public final class TenuresAsCsv implements TenuresFormat {
    private static final String HEADER =
            "person,position,organization,place,start,end,on,acting,predecessor,successor,inferred,sources";

    @Override
    public String tenures(List<AttestedTenure> tenures) {
        return Stream.concat(Stream.of(HEADER), tenures.stream().map(TenuresAsCsv::row))
                .collect(Collectors.joining(CsvFormat.LINE_END, "", CsvFormat.LINE_END));
    }

    private static String row(AttestedTenure tenure) {
        return Stream.of(
                        tenure.person(),
                        tenure.office().position(),
                        tenure.office().organization().orElse(""),
                        tenure.office().place().orElse(""),
                        JsonTerms.edtf(tenure.start().shown()).orElse(""),
                        JsonTerms.edtf(tenure.end().shown()).orElse(""),
                        AttestedTerms.on(tenure).orElse(""),
                        joined(AttestedTerms.acting(tenure).stream()
                                .map(AttestedTerms::interval)
                                .toList()),
                        joined(AttestedTerms.predecessors(tenure)),
                        joined(AttestedTerms.successors(tenure)),
                        joined(AttestedTerms.inferred(tenure)),
                        AttestedTerms.sources(tenure))
                .map(CsvFormat::quoted)
                .collect(Collectors.joining(","));
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }
}
