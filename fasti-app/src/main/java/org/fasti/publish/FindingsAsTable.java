package org.fasti.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fasti.attest.Office;
import org.fasti.check.Finding;
import org.fasti.check.Severity;

/** Findings for people, office after office: how grave, what is wrong, and by which rule and id it is known. */
public final class FindingsAsTable implements FindingsFormat {
    private static final String INDENT = " ".repeat(9);
    private static final int MOST_PLACES = 4;

    private final int width;
    private final Palette palette;
    private Optional<Office> last = Optional.empty();

    /** @param width how many columns a line may take */
    public FindingsAsTable(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    @Override
    public String finding(ShownFinding shown, boolean first) {
        StringBuilder out = new StringBuilder();
        Office office = shown.office();
        if (last.filter(one -> one.line() == office.line()).isEmpty()) {
            out.append(first ? "" : "\n")
                    .append(palette.heading(TableFormat.printable(title(office))))
                    .append('\n');
            last = Optional.of(office);
        }
        Finding finding = shown.finding();
        String label = JsonTerms.name(finding.severity());
        List<String> lines = Grid.wrap(TableFormat.printable(finding.message()), Math.max(20, width - INDENT.length()));
        out.append(finding.severity() == Severity.NOTE ? palette.faint(label) : palette.warning(label))
                .append(" ".repeat(INDENT.length() - label.length()))
                .append(String.join("\n" + INDENT, lines))
                .append('\n');
        Grid.wrap(TableFormat.printable(trace(shown)), Math.max(20, width - INDENT.length()))
                .forEach(line -> out.append(INDENT).append(palette.faint(line)).append('\n'));
        return out.toString();
    }

    private static String title(Office office) {
        String title = office.position();
        for (Optional<String> part : List.of(office.organization(), office.place())) {
            if (part.isPresent() && !title.contains(part.get())) {
                title += ", " + part.get();
            }
        }
        return title;
    }

    /** By which rule, the id, where the premises stand, and who acknowledged it. */
    private static String trace(ShownFinding shown) {
        Finding finding = shown.finding();
        List<String> places = finding.premises().stream()
                .flatMap(premise -> premise.evidence().stream())
                .map(seen -> seen.source()
                        + (seen.line().isPresent()
                                ? " line " + seen.line().getAsLong()
                                : " " + JsonTerms.name(seen.evidence().witness())))
                .distinct()
                .toList();
        String where = places.stream().limit(MOST_PLACES).collect(Collectors.joining("; "))
                + (places.size() > MOST_PLACES ? "; …" : "");
        return finding.rule() + " " + finding.id() + (where.isEmpty() ? "" : ": " + where)
                + shown.acknowledged()
                        .map(one -> ". Acknowledged by " + one.author() + ": " + one.reason())
                        .orElse("");
    }

    @Override
    public String foot(FindingsCount count) {
        String left = count.acknowledged() == 0
                ? ""
                : String.format(Locale.ROOT, " %,d acknowledged, not shown.", count.acknowledged());
        if (count.all() == 0) {
            return "Nothing doubtful was found." + left + "\n";
        }
        return String.format(
                Locale.ROOT,
                "\n%s: %s, %s, %s.%s\n",
                number(count.all(), "finding"),
                number(count.of(Severity.ERROR), "error"),
                number(count.of(Severity.WARNING), "warning"),
                number(count.of(Severity.NOTE), "note"),
                left);
    }

    private static String number(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
