package org.fasti.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.query.Shared;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.Truth;

/** What two persons shared, for people: where, as what, how long; the certain first. */
public final class SharedAsTable {
    private static final Set<Integer> DATES = Set.of();

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
        rows.add(cells("IN", one, other, "FROM", "UNTIL BEFORE", "LENGTH"));
        for (Shared shared : some) {
            rows.add(cells(
                    shared.in(),
                    role(shared.one()),
                    role(shared.other()),
                    day(shared.from()),
                    day(shared.until()),
                    Lengths.words(shared.length())));
        }
        out.append(out.isEmpty() ? "" : "\n").append(palette.heading(heading)).append('\n');
        AnswersAsTable.lines(rows, width, DATES, palette, out);
    }

    private static String role(AttestedTenure tenure) {
        return tenure.office().position();
    }

    private static String day(DayRange days) {
        if (days.isOneDay()) {
            return Edtf.of(days.earliest()).toString();
        }
        String from = days.hasEarliest() ? Edtf.of(days.earliest()).toString() : "";
        String to = days.hasLatest() ? Edtf.of(days.latest()).toString() : "";
        return from.isEmpty() && to.isEmpty()
                ? "not known"
                : from.isEmpty() ? "by " + to : to.isEmpty() ? from + " or later" : from + " to " + to;
    }

    private static List<String> cells(String... cells) {
        return Stream.of(cells).map(TableFormat::printable).toList();
    }
}
