package org.fasti.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The rows and cells of tables. */
final class HtmlTable {
    private static final int WIDEST = 1000;
    /** Tables of holders have fewer columns; a page made to break readers may have many cells that reach far. */
    private static final int MOST_FILLED = 24;

    private static final int START_LENGTH = 60;
    private static final int START_NODES = 200;

    private HtmlTable() {}

    /** The rows of a table that readers see, without those of tables inside it. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (HtmlElements.isLeftOut(part)) {
                continue;
            }
            switch (part.normalName()) {
                case "tr" -> rows.add(part);
                case "tbody", "thead", "tfoot" -> rows.addAll(rows(part));
                default -> {}
            }
        }
        return rows;
    }

    /** The cells of a row that readers see. */
    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            boolean isCell = cell.normalName().equals("th") || cell.normalName().equals("td");
            if (isCell && !HtmlElements.isLeftOut(cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** How many columns or rows a cell takes: 1 to 1000, as browsers limit it; 1 where its page says nonsense. */
    static int reach(Element cell, String attribute) {
        String given = cell.attr(attribute).strip();
        if (given.isEmpty() || given.length() > 6 || !given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(given), 1, WIDEST);
    }

    /** Adds the empty cells that a cell over {@code width} columns, the last of {@code cells}, does not fill. */
    static void fill(List<Span> cells, int width) {
        int end = cells.getLast().end();
        for (int column = 1; column < Math.min(width, MOST_FILLED); column++) {
            cells.add(new Span(end, end));
        }
    }

    /** The first words of a cell; only its first nodes are looked at, for tables may nest deeply. */
    static String startOf(Element cell) {
        StringBuilder start = new StringBuilder();
        Iterator<Node> nodes = cell.nodeStream().limit(START_NODES).iterator();
        while (nodes.hasNext() && start.length() < START_LENGTH) {
            if (nodes.next() instanceof TextNode text) {
                start.append(text.text());
            }
        }
        return start.toString().strip();
    }

    /** False where a cell is seen to hold no text; a cell of very many nodes is taken to hold some. */
    static boolean mayHoldText(Element cell) {
        Iterator<Node> nodes = cell.nodeStream().limit(START_NODES).iterator();
        int seen = 0;
        while (nodes.hasNext()) {
            seen++;
            if (nodes.next() instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return seen == START_NODES;
    }

    /** A table that only arranges: one column, or tables within its cells. */
    static boolean isLayout(Element table, List<Element> rows) {
        if (table.attr("role").equals("presentation")) {
            return true;
        }
        boolean oneColumn = rows.stream().allMatch(row -> row.childrenSize() <= 1);
        return oneColumn || rows.stream().anyMatch(row -> row.selectFirst("table") != null);
    }
}
