package org.fasti.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;

/** The offices of the persons of one name, as a table in order of time. Whom a source tells apart stands apart. */
public final class PersonTable implements TenuresFormat {
    private static final List<String> HEADER = List.of("PERSON", "POSITION", "FROM", "TO", "SOURCES");
    private static final Set<Integer> DATES = Set.of(2, 3);

    private final int width;
    private final Palette palette;

    /** @param width how many columns a line may take */
    public PersonTable(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    @Override
    public String tenures(List<AttestedTenure> tenures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (AttestedTenure tenure : tenures) {
            rows.add(Stream.of(
                            tenure.person(),
                            AnswersAsTable.office(tenure.office()),
                            Bounds.from(tenure),
                            Bounds.until(tenure),
                            AttestedTerms.called(tenure))
                    .map(TableFormat::printable)
                    .toList());
        }
        StringBuilder out = new StringBuilder();
        AnswersAsTable.lines(rows, width, DATES, palette, out);
        return out.toString();
    }
}
