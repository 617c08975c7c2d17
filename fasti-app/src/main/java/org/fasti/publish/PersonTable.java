package org.fasti.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.ledger.HeldTenure;
import org.fasti.ledger.Seen;

/** The offices of the persons of one name, as a table in order of time. Whom a source tells apart stands apart. */
public final class PersonTable {
    private static final List<String> HEADER = List.of("PERSON", "POSITION", "FROM", "TO", "SOURCES");
    private static final Set<Integer> DATES = Set.of(2, 3);

    private final int width;
    private final Palette palette;

    /** @param width how many columns a line may take */
    public PersonTable(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    /** The table, with line ends. */
    public String of(List<HeldTenure> tenures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (HeldTenure tenure : tenures) {
            rows.add(Stream.of(
                            tenure.person(),
                            AnswersAsTable.office(tenure),
                            tenure.start()
                                    .orElseGet(() ->
                                            tenure.on().map(on -> "in " + on).orElse("")),
                            AnswersAsTable.until(tenure.end()),
                            tenure.evidence().stream()
                                    .map(Seen::source)
                                    .distinct()
                                    .collect(Collectors.joining("; ")))
                    .map(TableFormat::printable)
                    .toList());
        }
        StringBuilder out = new StringBuilder();
        AnswersAsTable.lines(rows, width, palette, out);
        return out.toString();
    }
}
