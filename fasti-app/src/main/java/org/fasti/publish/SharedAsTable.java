package org.fasti.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.query.Shared;
import org.fasti.time.Truth;

/** What two persons shared, for people: where, as what, how long; the certain first. */
public final class SharedAsTable {
    private static final Set<Integer> DATES = Set.of(3, 4);

    private final int width;
    private final Palette palette;

    /** @param width how many columns a line may take */
    public SharedAsTable(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    /** The tables, with line ends. */
    public String of(String one, String other, List<Shared> all) {
        if (all.isEmpty()) {
            return one + " and " + other + " are not known to have been in one office, body or place at a time.\n";
        }
        StringBuilder out = new StringBuilder();
        part("Certainly", Truth.CERTAINLY, one, other, all, out);
        part("Possibly", Truth.POSSIBLY, one, other, all, out);
        return out.toString();
    }

    private void part(String heading, Truth is, String one, String other, List<Shared> all, StringBuilder out) {
        List<Shared> some = all.stream().filter(shared -> shared.is() == is).toList();
        if (some.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(cells("IN", one, other, "FROM", "TO", "LENGTH"));
        for (Shared shared : some) {
            rows.add(cells(
                    shared.in(),
                    role(shared.one()),
                    role(shared.other()),
                    from(shared),
                    until(shared),
                    Lengths.words(shared.length())));
        }
        out.append(out.isEmpty() ? "" : "\n").append(palette.heading(heading)).append('\n');
        AnswersAsTable.lines(rows, width, DATES, palette, out);
    }

    private static String role(AttestedTenure tenure) {
        return tenure.office().position();
    }

    /** The start of who came later, as said. */
    private static String from(Shared shared) {
        boolean first = shared.one()
                .start()
                .days()
                .latest()
                .isAfter(shared.other().start().days().latest());
        return Bounds.from(first ? shared.one() : shared.other());
    }

    /** The end of who left earlier, as said. */
    private static String until(Shared shared) {
        boolean first = shared.one()
                .end()
                .days()
                .earliest()
                .isBefore(shared.other().end().days().earliest());
        return Bounds.until(first ? shared.one() : shared.other());
    }

    private static List<String> cells(String... cells) {
        return Stream.of(cells).map(TableFormat::printable).toList();
    }
}
