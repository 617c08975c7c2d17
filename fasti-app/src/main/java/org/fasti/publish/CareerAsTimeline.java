package org.fasti.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fasti.attest.AttestedTenure;
import org.fasti.query.Career;
import org.fasti.query.Held;
import org.fasti.time.Ending;
import org.fasti.time.ValidTime;

/**
 * A person's offices as bars over the years, for a terminal. What is certain, what is possible and what is open differ in
 * their marks, not in colour only.
 */
public final class CareerAsTimeline {
    private static final char HELD = '█';
    private static final char POSSIBLY = '░';
    private static final char BEFORE = '◂';
    private static final char AFTER = '▸';
    /** How far a bar goes on where its bound is not known. */
    private static final int OPEN = 3;

    private static final int GAP = 2;
    private static final int WIDEST_LABEL = 60;
    private static final int COLUMNS_A_MARK = 7;

    private final int width;
    private final Palette palette;

    /** @param width how many columns a line may take */
    public CareerAsTimeline(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    /** The pictures, with line ends. */
    public String of(List<Career> careers) {
        return careers.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Career career) {
        int labels = Math.min(WIDEST_LABEL, width * 45 / 100);
        int bars = width - labels - GAP;
        Optional<Years> years = Years.of(career.tenures());
        String axis = years.map(known -> axis(known, bars)).orElse("");
        StringBuilder out = new StringBuilder();
        String name = TableFormat.printable(career.person());
        out.append(palette.heading(name))
                .append(" ".repeat(Math.max(1, labels + GAP - DisplayWidth.of(name))))
                .append(palette.faint(axis.isEmpty() || DisplayWidth.of(name) > labels ? "" : axis));
        endLine(out);
        for (Held held : career.tenures()) {
            String bar = years.isPresent()
                    ? held.time()
                            .filter(Years::isBounded)
                            .map(time -> bar(time, years.get(), bars))
                            .orElse("")
                    : "";
            rows(held.tenure(), labels, bar, out);
        }
        if (career.tenures().size() > 8 && !axis.isEmpty()) {
            out.append(" ".repeat(labels + GAP)).append(palette.faint(axis));
            endLine(out);
        }
        Grid.wrap(
                        HELD + " held  " + POSSIBLY + " possibly held  " + BEFORE + " " + AFTER
                                + " when it began or ended is not known",
                        width)
                .forEach(line -> out.append(palette.faint(line)).append('\n'));
        return out.toString();
    }

    private void rows(AttestedTenure tenure, int labels, String bar, StringBuilder out) {
        List<String> lines =
                new ArrayList<>(Grid.wrap(TableFormat.printable(AnswersAsTable.office(tenure.office())), labels));
        int dates = lines.size();
        lines.addAll(Grid.wrap("  " + dates(tenure), labels));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            out.append(i < dates ? line : palette.faint(line));
            if (i == 0) {
                out.append(" ".repeat(Math.max(0, labels + GAP - DisplayWidth.of(line))))
                        .append(bar);
            }
            endLine(out);
        }
    }

    static String dates(AttestedTenure tenure) {
        String from = Bounds.from(tenure);
        String to = Bounds.until(tenure);
        String dates = from.startsWith("in ") && to.isEmpty()
                ? from
                : from.isEmpty() && to.isEmpty()
                        ? "not dated"
                        : (from.isEmpty() ? "?" : from) + " – " + (to.isEmpty() ? "?" : to);
        String acting = AttestedTerms.acting(tenure).stream()
                .map(spell -> "acting"
                        + JsonTerms.edtf(spell.start())
                                .map(day -> " from " + day)
                                .orElse("")
                        + JsonTerms.edtf(spell.end())
                                .map(day -> " until " + day)
                                .orElse(""))
                .distinct()
                .collect(Collectors.joining(", "));
        return acting.isEmpty() ? dates : dates + ", " + acting;
    }

    private static String axis(Years years, int columns) {
        StringBuilder axis = new StringBuilder();
        for (int year : years.marks(Math.max(1, columns / COLUMNS_A_MARK))) {
            int column = (int) (years.place(LocalDate.of(year, 1, 1)) * columns);
            String label = Integer.toString(year);
            if (column >= axis.length() && column + label.length() <= columns) {
                axis.append(" ".repeat(column - axis.length())).append(label).append(' ');
            }
        }
        return axis.toString().stripTrailing();
    }

    private static String bar(ValidTime time, Years years, int columns) {
        char[] cells = new char[columns];
        Arrays.fill(cells, ' ');
        boolean startKnown = time.start().hasEarliest();
        boolean endKnown = time.end().hasLatest();
        int firstSure = column(
                time.start().hasLatest() ? time.start().latest() : time.end().earliest(), years, columns);
        int lastSure = lastColumn(
                time.end().hasEarliest() ? time.end().earliest() : time.start().latest(), years, columns);
        boolean running = time.ending() == Ending.ONGOING_WHEN_PUBLISHED;
        int from = startKnown ? column(time.start().earliest(), years, columns) : Math.max(0, firstSure - OPEN);
        int to = endKnown
                ? lastColumn(time.end().latest(), years, columns)
                : running ? columns - 1 : Math.min(columns - 1, Math.max(lastSure, from) + OPEN);
        for (int i = from; i <= to; i++) {
            cells[i] = POSSIBLY;
        }
        if (Years.hasCertainDay(time)) {
            for (int i = firstSure; i <= Math.max(firstSure, lastSure); i++) {
                cells[i] = HELD;
            }
        }
        if (!startKnown) {
            cells[from] = BEFORE;
        }
        if (!endKnown) {
            cells[to] = AFTER;
        }
        return new String(cells).stripTrailing();
    }

    private static int column(LocalDate day, Years years, int columns) {
        return Math.min(columns - 1, (int) (years.place(bounded(day)) * columns));
    }

    /** The column of the last day before {@code out}. */
    private static int lastColumn(LocalDate out, Years years, int columns) {
        return column(bounded(out).minusDays(1), years, columns);
    }

    /** Far days keep within what can be counted. */
    static LocalDate bounded(LocalDate day) {
        LocalDate least = LocalDate.of(-100_000, 1, 1);
        LocalDate most = LocalDate.of(100_000, 1, 1);
        return day.isBefore(least) ? least : day.isAfter(most) ? most : day;
    }

    private static void endLine(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
    }
}
