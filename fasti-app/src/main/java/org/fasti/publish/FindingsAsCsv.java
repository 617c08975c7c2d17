package org.fasti.publish;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.check.Finding;

/** One finding a row, as RFC 4180 CSV with a header row. Several values in one cell are joined by {@code "; "}. */
public final class FindingsAsCsv implements FindingsFormat {
    private static final String HEADER =
            "id,rule,severity,person,others,position,organization,place,message,sources,dates,days,acknowledged";

    @Override
    public String head() {
        return HEADER + CsvFormat.LINE_END;
    }

    @Override
    public String finding(ShownFinding shown, boolean first) {
        Finding finding = shown.finding();
        List<String> persons = shown.persons();
        return Stream.of(
                        finding.id(),
                        finding.rule(),
                        JsonTerms.name(finding.severity()),
                        persons.getFirst(),
                        joined(persons.subList(1, persons.size())),
                        shown.office().position(),
                        shown.office().organization().orElse(""),
                        shown.office().place().orElse(""),
                        finding.message(),
                        joined(shown.sources()),
                        joined(shown.dates()),
                        finding.days()
                                .map(days -> Long.toString(days.atLeast()))
                                .orElse(""),
                        shown.acknowledged()
                                .map(ShownFinding.Acknowledged::reason)
                                .orElse(""))
                .map(CsvFormat::quoted)
                .collect(Collectors.joining(",", "", CsvFormat.LINE_END));
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }
}
