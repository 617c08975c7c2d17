package org.fasti.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Lays out rows of cells in columns that fit a width; what does not fit in one line goes on in the next. */
final class Grid {
    private static final String GAP = "  ";
    /** Below this a column is of no use; a terminal too narrow for all columns gets lines longer than itself. */
    private static final int NARROWEST = 5;
    /** Room for two short words, such as those of a name. */
    private static final int COMFORTABLE = 8;
    /** No word is so long that a column must be wider than this on its account. */
    private static final int LONGEST_KEPT_WORD = 14;

    private final List<List<String>> rows;
    private final int[] widths;

    /**
     * @param rows the rows, all of the same number of cells
     * @param width the columns of the terminal
     * @param rigid the columns, counted from 0, that are not made narrower than what they hold
     */
    Grid(List<List<String>> rows, int width, Set<Integer> rigid) {
        this.rows = rows;
        this.widths = fit(rows, width, rigid);
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

    private static int[] fit(List<List<String>> rows, int width, Set<Integer> rigid) {
        int columns = rows.getFirst().size();
        int[] wanted = new int[columns];
        int[] unbroken = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                wanted[column] = Math.max(wanted[column], DisplayWidth.of(row.get(column)));
                for (String word : words(row.get(column))) {
                    int kept = Math.min(DisplayWidth.of(word.stripTrailing()), LONGEST_KEPT_WORD);
                    unbroken[column] = Math.max(unbroken[column], kept);
                }
            }
        }
        int room = width - GAP.length() * (columns - 1);
        int[] floor = new int[columns];
        int[] least = new int[columns];
        for (int column = 0; column < columns; column++) {
            floor[column] = rigid.contains(column) ? unbroken[column] : Math.min(unbroken[column], NARROWEST);
            least[column] = Math.min(wanted[column], Math.max(unbroken[column], COMFORTABLE));
        }
        // Lines of one short word are given up before words are broken.
        shrink(least, unbroken, room);
        shrink(least, floor, room);
        return shareOut(rows, room, least, wanted);
    }

    /** Makes the widest columns narrower until all fit in {@code room} or none is wider than its {@code floor}. */
    private static void shrink(int[] widths, int[] floor, int room) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] > floor[column] && (widest < 0 || widths[column] >= widths[widest])) {
                    widest = column;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    /** Gives every column of {@code room} to the cells that then run over the most lines. */
    private static int[] shareOut(List<List<String>> rows, int room, int[] least, int[] wanted) {
        int[] widths = least.clone();
        for (int spare = room - Arrays.stream(widths).sum(); spare > 0; spare--) {
            int neediest = -1;
            double most = 0;
            for (int column = 0; column < widths.length; column++) {
                double crowding = widths[column] < wanted[column] ? crowding(rows, column, widths[column]) : 0;
                if (crowding > most) {
                    neediest = column;
                    most = crowding;
                }
            }
            if (neediest < 0) {
                break;
            }
            widths[neediest]++;
        }
        return widths;
    }

    /** The squares of the lines that the column's cells need, where it is more than one; a sample of the rows. */
    private static double crowding(List<List<String>> rows, int column, int width) {
        return rows.stream()
                .limit(200)
                .mapToDouble(row -> (double) DisplayWidth.of(row.get(column)) / width)
                .filter(lines -> lines > 1)
                .map(lines -> lines * lines)
                .sum();
    }

    /** Breaks at blanks, hyphens and slashes; a word longer than the width is broken inside, with a hyphen. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            for (String part : parts(word, width)) {
                if (used > 0 && used + DisplayWidth.of(part.stripTrailing()) > width) {
                    used = endLine(lines, line);
                }
                line.append(part);
                used += DisplayWidth.of(part);
            }
        }
        endLine(lines, line);
        return lines;
    }

    /** A word that fits whole, a longer one in parts of about the same width, letters with a hyphen at their end. */
    private static List<String> parts(String word, int width) {
        int columns = DisplayWidth.of(word.stripTrailing());
        if (columns <= width) {
            return List.of(word);
        }
        int count = -Math.floorDiv(-columns, width - 1);
        int even = -Math.floorDiv(-columns, count);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int used = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int codePoint = word.codePointAt(i);
            int next = DisplayWidth.of(codePoint);
            if (used > 0 && used + next > even && codePoint != ' ') {
                parts.add(part + (next == 1 && Character.isAlphabetic(codePoint) ? "-" : ""));
                part.setLength(0);
                used = 0;
            }
            part.appendCodePoint(codePoint);
            used += next;
        }
        parts.add(part.toString());
        return parts;
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
            if ((before == ' ' && text.charAt(i) != ' ') || before == '/' || afterHyphen) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        words.add(text.substring(start));
        return words;
    }
}
