package org.fasti.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays out rows of cells in columns that fit a width; what does not fit in one line goes on in the next. */
final class Grid {
    private static final String GAP = "  ";
    /** Below this a column is of no use; a terminal too narrow for all columns gets lines longer than itself. */
    private static final int NARROWEST = 5;
    /** No word is so long that a column must be wider than this on its account. */
    private static final int LONGEST_KEPT_WORD = 14;

    private final List<List<String>> rows;
    private final int[] widths;

    /**
     * @param rows the rows, all of the same number of cells
     * @param width the columns of the terminal
     */
    Grid(List<List<String>> rows, int width) {
        this.rows = rows;
        this.widths = fit(rows, width);
    }

    /** The lines, without line ends and without blanks at their ends; one list for each row. */
    List<List<String>> lines() {
        return rows.stream().map(this::lines).toList();
    }

    private List<String> lines(List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int column = 0; column < row.size(); column++) {
            cells.add(wrap(row.get(column), widths[column]));
            height = Math.max(height, cells.getLast().size());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                List<String> cell = cells.get(column);
                String part = i < cell.size() ? cell.get(i) : "";
                line.append(part).append(" ".repeat(Math.max(0, widths[column] - DisplayWidth.of(part))));
                line.append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int[] fit(List<List<String>> rows, int width) {
        int columns = rows.getFirst().size();
        int[] wanted = new int[columns];
        int[] least = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                wanted[column] = Math.max(wanted[column], DisplayWidth.of(cell));
                for (String word : cell.split(" ")) {
                    least[column] =
                            Math.max(least[column], Math.clamp(DisplayWidth.of(word), NARROWEST, LONGEST_KEPT_WORD));
                }
            }
        }
        for (int column = 0; column < columns; column++) {
            least[column] = Math.min(least[column], wanted[column]);
        }
        int room = width - GAP.length() * (columns - 1);
        while (Arrays.stream(least).sum() > room && Arrays.stream(least).max().orElse(0) > NARROWEST) {
            least[widest(least)]--;
        }
        int[] widths = least.clone();
        int spare = room - Arrays.stream(widths).sum();
        // The column that lacks most gets the next cell: long titles share the room with long names.
        while (spare > 0) {
            int neediest = -1;
            for (int column = 0; column < columns; column++) {
                if (wanted[column] > widths[column]
                        && (neediest < 0 || lack(wanted, widths, column) > lack(wanted, widths, neediest))) {
                    neediest = column;
                }
            }
            if (neediest < 0) {
                break;
            }
            widths[neediest]++;
            spare--;
        }
        return widths;
    }

    private static double lack(int[] wanted, int[] widths, int column) {
        return (double) wanted[column] / widths[column];
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            if (widths[column] > widths[widest]) {
                widest = column;
            }
        }
        return widest;
    }

    /** Breaks at blanks; a word longer than the width is broken inside, between whole characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ")) {
            int length = DisplayWidth.of(word);
            if (used > 0 && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
                int codePoint = word.codePointAt(i);
                int columns = DisplayWidth.of(codePoint);
                if (used > 0 && used + columns > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(codePoint);
                used += columns;
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
