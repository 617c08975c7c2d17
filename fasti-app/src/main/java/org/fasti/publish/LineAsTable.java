package org.fasti.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.query.LineItem;
import org.fasti.query.OfficeLine;
import org.fasti.time.Truth;

/** The holders of an office for people, one below the other, with what is missing or doubtful between them. */
public final class LineAsTable {
    private static final List<String> HEADER = List.of("FROM", "TO", "HOLDER", "REMARKS");
    private static final Set<Integer> DATES = Set.of(0, 1);

    private final int width;
    private final Palette palette;

    /** @param width how many columns a line may take */
    public LineAsTable(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    /** A table for each line, with line ends. */
    public String of(List<OfficeLine> lines) {
        return lines.stream().map(line -> of(line, isOneOfSeveral(line, lines))).collect(Collectors.joining("\n"));
    }

    /** Whether sources use its title of other offices, too. */
    private static boolean isOneOfSeveral(OfficeLine line, List<OfficeLine> lines) {
        return lines.stream()
                        .filter(other -> other.office().line() == line.office().line())
                        .count()
                > 1;
    }

    private String of(OfficeLine line, boolean oneOfSeveral) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        line.items().forEach(item -> row(item).ifPresent(rows::add));
        List<List<String>> lines = new Grid(rows, width, DATES).lines();
        StringBuilder out = new StringBuilder();
        String heading = AnswersAsTable.office(line.office()) + (oneOfSeveral ? ", in " + sources(line) : "");
        out.append(palette.heading(TableFormat.printable(heading))).append('\n');
        lines.getFirst().forEach(text -> out.append(palette.faint(text)).append('\n'));
        int row = 1;
        for (LineItem item : line.items()) {
            if (row(item).isPresent()) {
                boolean faint = !(item instanceof LineItem.Holder holder) || holder.onlyNamed();
                lines.get(row++)
                        .forEach(text ->
                                out.append(faint ? palette.faint(text) : text).append('\n'));
            } else {
                Grid.wrap("- " + between(item), width)
                        .forEach(text -> out.append(palette.warning(text)).append('\n'));
            }
        }
        foot(line, out);
        return out.toString();
    }

    private static List<AttestedTenure> tenures(OfficeLine line) {
        return line.items().stream()
                .flatMap(item -> item instanceof LineItem.Holder holder
                        ? Stream.of(holder.held().tenure())
                        : Stream.of())
                .toList();
    }

    private static String sources(OfficeLine line) {
        return tenures(line).stream()
                .flatMap(tenure -> tenure.testimonies().stream())
                .map(one -> one.edition().called())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void foot(OfficeLine line, StringBuilder out) {
        if (Bounds.anyInferred(tenures(line))) {
            out.append(palette.faint("(in brackets: no source says it, a rule infers it)"))
                    .append('\n');
        }
        if (line.shared()) {
            out.append(palette.faint("Several hold it at a time, so neither gaps nor overlaps are shown."))
                    .append('\n');
        }
    }

    /** The cells of what stands in the line by itself; empty for what lies between holders. */
    private static Optional<List<String>> row(LineItem item) {
        return switch (item) {
            case LineItem.Holder holder ->
                row(
                        Bounds.from(holder.held().tenure()),
                        Bounds.until(holder.held().tenure()),
                        holder.held().tenure().person(),
                        remarks(holder));
            case LineItem.Named named ->
                row(
                        "",
                        "",
                        named.name(),
                        "named as " + (named.before() ? "predecessor" : "successor") + " of "
                                + named.by().person());
            case LineItem.Nobody nobody ->
                row(
                        "",
                        "",
                        "[" + nobody.words() + "]",
                        (nobody.before() ? "before " : "after ") + nobody.by().person());
            case LineItem.Gap _, LineItem.Overlap _ -> Optional.empty();
        };
    }

    private static Optional<List<String>> row(String... cells) {
        return Optional.of(Stream.of(cells).map(TableFormat::printable).toList());
    }

    private static String remarks(LineItem.Holder holder) {
        List<String> remarks = new ArrayList<>(holder.remarks());
        if (holder.onlyNamed()) {
            remarks.add("only named by others");
        }
        return String.join("; ", remarks);
    }

    private static String between(LineItem item) {
        return switch (item) {
            case LineItem.Gap gap ->
                (gap.is() == Truth.CERTAINLY ? "nobody is known for " : "perhaps nobody, for ")
                        + Lengths.words(gap.length());
            case LineItem.Overlap overlap ->
                overlap.first().person() + " and " + overlap.second().person() + " both, for "
                        + Lengths.words(overlap.length());
            case LineItem.Holder _, LineItem.Named _, LineItem.Nobody _ -> throw new AssertionError("is a row");
        };
    }
}
