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
                wanted[column] = Math.max(wanted[column], DisplayWidth.of(row.get(column)));
                for (String word : words(row.get(column))) {
                    int kept = Math.clamp(DisplayWidth.of(word.stripTrailing()), NARROWEST, LONGEST_KEPT_WORD);
                    least[column] = Math.max(least[column], kept);
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
        return shareOut(rows, room, least, wanted);
    }

    /** Gives every column of {@code room} to the cells that then still stick out most. */
    private static int[] shareOut(List<List<String>> rows, int room, int[] least, int[] wanted) {
        int[] widths = least.clone();
        for (int spare = room - Arrays.stream(widths).sum(); spare > 0; spare--) {
            int neediest = -1;
            long most = 0;
            for (int column = 0; column < widths.length; column++) {
                long overhang = widths[column] < wanted[column] ? overhang(rows, column, widths[column]) : 0;
                if (overhang > most) {
                    neediest = column;
                    most = overhang;
                }
            }
            if (neediest < 0) {
                break;
            }
            widths[neediest]++;
        }
        return widths;
    }

    /** How many columns of text do not fit in the first line of their cells; a sample is enough for a long table. */
    private static long overhang(List<List<String>> rows, int column, int width) {
        return rows.stream()
                .limit(200)
                .mapToLong(row -> Math.max(0, DisplayWidth.of(row.get(column)) - width))
                .sum();
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

    /** Breaks at blanks and after hyphens; a word longer than the width is broken inside, between whole characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            if (used > 0 && used + DisplayWidth.of(word.stripTrailing()) > width) {
                used = endLine(lines, line);
            }
            for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
                int codePoint = word.codePointAt(i);
                int columns = DisplayWidth.of(codePoint);
                if (used > 0 && used + columns > width && codePoint != ' ') {
                    used = endLine(lines, line);
                }
                line.appendCodePoint(codePoint);
                used += columns;
            }
        }
        endLine(lines, line);
        return lines;
    }

    private static int endLine(List<String> lines, StringBuilder line) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        return 0;
    }

    /** The pieces of a text between which a line may end, each with the blank or the hyphen at its end. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean afterHyphen = (before == '-' || before == '–') && Character.isLetter(text.charAt(i));
            if ((before == ' ' && text.charAt(i) != ' ') || afterHyphen) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        words.add(text.substring(start));
        return words;
    }
}
