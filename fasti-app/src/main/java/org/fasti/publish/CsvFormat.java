package org.fasti.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Evidence;
import org.fasti.read.PageRecord;
import org.fasti.reconcile.Finding;
import org.fasti.reconcile.InferredBound;
import org.fasti.reconcile.Tenure;
import org.fasti.time.Edtf;

/**
 * One tenure a row, as RFC 4180 CSV with a header row; the columns are {@link Column}'s, in its order. Several values
 * in one cell are joined by {@code "; "}. What is not said is an empty cell.
 */
public final class CsvFormat implements PageFormat {
    static final String LINE_END = "\r\n";

    /** The columns. New ones come last, so that readers by number stay right. */
    enum Column {
        DOC,
        PERSON,
        POSITION,
        ROLE,
        ORGANIZATION,
        PLACE,
        START,
        END,
        ON,
        ACTING,
        RANK,
        PREDECESSOR,
        SUCCESSOR,
        WITH,
        INFERRED_START,
        INFERRED_END,
        FINDINGS,
        WITNESSES,
        ENDED,
        QUALIFIERS
    }

    @Override
    public String head() {
        return Arrays.stream(Column.values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(",", "", LINE_END));
    }

    @Override
    public String page(PageRecord record) {
        return record.tenures().stream()
                .map(tenure -> Arrays.stream(Column.values())
                        .map(column -> quoted(cell(tenure, column)))
                        .collect(Collectors.joining(",", "", LINE_END)))
                .collect(Collectors.joining());
    }

    private static String cell(Tenure tenure, Column column) {
        return switch (column) {
            case DOC -> tenure.document();
            case PERSON -> tenure.person();
            case POSITION -> tenure.position().label();
            case ROLE -> tenure.position().role();
            case ORGANIZATION -> tenure.position().organization().orElse("");
            case PLACE -> tenure.position().place().orElse("");
            case START -> JsonTerms.edtf(tenure.start()).orElse("");
            case END -> JsonTerms.edtf(tenure.end()).orElse("");
            case ON -> tenure.on().map(Edtf::toString).orElse("");
            case ACTING ->
                joined(tenure.acting().stream().map(CsvFormat::interval).toList());
            case RANK ->
                tenure.rank().isPresent() ? Integer.toString(tenure.rank().getAsInt()) : "";
            case PREDECESSOR -> joined(tenure.predecessors());
            case SUCCESSOR -> joined(tenure.successors());
            case WITH ->
                joined(tenure.with().entrySet().stream()
                        .map(CsvFormat::companions)
                        .toList());
            case INFERRED_START -> inferred(tenure, InferredBound.Side.START);
            case INFERRED_END -> inferred(tenure, InferredBound.Side.END);
            case FINDINGS ->
                joined(tenure.findings().stream().map(Finding::message).toList());
            case WITNESSES -> joined(witnesses(tenure));
            case ENDED -> Boolean.toString(Endings.isOver(tenure));
            case QUALIFIERS -> joined(JsonTerms.names(tenure.qualifiers()));
        };
    }

    /** An EDTF interval; a bound that is not said is empty: {@code /2017-01-20}. */
    private static String interval(ActingSpell spell) {
        return JsonTerms.edtf(spell.start()).orElse("") + "/"
                + JsonTerms.edtf(spell.end()).orElse("");
    }

    private static String companions(Map.Entry<String, List<String>> role) {
        return role.getKey() + ": " + String.join(", ", role.getValue());
    }

    private static String inferred(Tenure tenure, InferredBound.Side side) {
        Optional<InferredBound> bound =
                tenure.inferred().stream().filter(b -> b.side() == side).findFirst();
        return bound.map(b -> b.date().toString()).orElse("");
    }

    static List<String> witnesses(Tenure tenure) {
        return tenure.evidence().stream()
                .map(Evidence::witness)
                .map(JsonTerms::name)
                .distinct()
                .toList();
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }

    static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
