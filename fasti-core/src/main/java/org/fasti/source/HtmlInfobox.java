package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.source.TextWriter.Gap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes a box of facts, a line a row, and tells headers, lines and labelled fields apart. */
final class HtmlInfobox {
    private static final Set<String> IMAGES = Set.of("infobox-image", "infobox-caption", "image", "photo");
    private static final Set<String> HEADERS = Set.of("infobox-header", "infobox-subheader", "infobox-title");

    private final TextWriter writer;
    private final HtmlLine line;
    private final List<InfoboxRow> rows = new ArrayList<>();

    private HtmlInfobox(TextWriter writer, HtmlLine line) {
        this.writer = writer;
        this.line = line;
    }

    /** Writes {@code box}, a table; empty where it holds no text. */
    static Optional<Block> write(Element box, TextWriter writer, HtmlLine line) {
        writer.gap(Gap.PARAGRAPH);
        int start = writer.position();
        HtmlInfobox infobox = new HtmlInfobox(writer, line);
        infobox.table(box);
        Optional<Block> block = writer.since(start).map(span -> new Block.Infobox(span, infobox.rows));
        writer.gap(Gap.PARAGRAPH);
        return block;
    }

    private void table(Element table) {
        for (Element part : table.children()) {
            if (HtmlElements.isLeftOut(part)) {
                continue;
            }
            switch (part.normalName()) {
                case "caption" -> name(part);
                case "tr" -> row(part);
                case "tbody", "thead", "tfoot" -> table(part);
                default -> line.contents(part, Gap.LINE);
            }
        }
    }

    private void row(Element row) {
        List<Element> cells =
                HtmlTable.cells(row).stream().filter(HtmlTable::mayHoldText).toList();
        writer.gap(Gap.LINE);
        if (cells.size() == 1) {
            single(cells.getFirst(), row);
        } else if (cells.size() > 1) {
            field(cells);
        }
        writer.gap(Gap.LINE);
    }

    private void single(Element cell, Element row) {
        if (HtmlElements.hasClassOf(cell, IMAGES) || HtmlElements.hasClassOf(row, IMAGES)) {
            line.contents(cell, Gap.LINE);
        } else if (cell.hasClass("infobox-above") || !holdsTable(cell) && cell.selectFirst(".fn") != null) {
            name(cell);
        } else if (cell.hasClass("infobox-label") && row.children().size() > 1) {
            field(List.of(cell));
        } else if (cell.normalName().equals("th") || HtmlElements.hasClassOf(cell, HEADERS)) {
            header(cell);
        } else {
            lines(cell);
        }
    }

    /** The person's name, with honorifics on lines of their own before or after it. */
    private void name(Element cell) {
        Element name = cell.selectFirst(".fn");
        int start = writer.position();
        line.contents(cell, Gap.LINE);
        writer.gap(Gap.LINE);
        List<Span> lines = writer.lines(start);
        String wanted = name == null ? "" : name.text();
        boolean named = lines.stream().anyMatch(span -> writer.in(span).equals(wanted));
        for (int i = 0; i < lines.size(); i++) {
            boolean isName = named ? writer.in(lines.get(i)).equals(wanted) : i == 0;
            rows.add(isName ? new InfoboxRow.Header(lines.get(i)) : new InfoboxRow.Line(lines.get(i)));
        }
    }

    /** A heading's lines are one title ("Member of Parliament", "for Leith"); small print below it is a line. */
    private void header(Element cell) {
        List<Node> title = new ArrayList<>(cell.childNodes());
        List<Node> small = new ArrayList<>();
        while (!title.isEmpty()) {
            Node last = title.getLast();
            boolean isSmall = last instanceof Element element && HtmlElements.isSmall(element)
                    || last.nodeName().equals("#text") && last.outerHtml().isBlank();
            if (!isSmall) {
                break;
            }
            small.addFirst(title.removeLast());
        }
        boolean ownLine = !title.isEmpty() && title.getLast().nodeName().equals("br");
        int start = writer.position();
        for (Node node : ownLine ? title : cell.childNodes()) {
            line.node(node, Gap.LINE);
        }
        writer.since(start).ifPresent(span -> rows.add(new InfoboxRow.Header(span)));
        if (ownLine) {
            writer.gap(Gap.LINE);
            int below = writer.position();
            small.forEach(node -> line.node(node, Gap.LINE));
            addLines(below);
        }
    }

    /** Text across the box; a table inside it continues the box. */
    private void lines(Element cell) {
        int start = writer.position();
        for (Node node : cell.childNodes()) {
            if (node instanceof Element element && !HtmlElements.isLeftOut(element) && holdsTable(element)) {
                addLines(start);
                writer.gap(Gap.LINE);
                if (element.normalName().equals("table")) {
                    table(element);
                } else {
                    lines(element);
                }
                writer.gap(Gap.LINE);
                start = writer.position();
            } else {
                line.node(node, Gap.LINE);
            }
        }
        addLines(start);
    }

    private static boolean holdsTable(Element element) {
        return element.normalName().equals("table") || element.selectFirst("table") != null;
    }

    private void addLines(int start) {
        for (Span span : writer.lines(start)) {
            rows.add(new InfoboxRow.Line(span));
        }
    }

    private void field(List<Element> cells) {
        int labelStart = writer.position();
        line.contents(cells.getFirst(), Gap.SPACE);
        Optional<Span> label = writer.since(labelStart);
        List<Span> values = new ArrayList<>();
        for (Element cell : cells.subList(1, cells.size())) {
            writer.startCell(Gap.TAB);
            int start = writer.position();
            line.contents(cell, Gap.LINE);
            writer.endCell();
            values.addAll(writer.lines(start));
        }
        if (label.isPresent()) {
            rows.add(new InfoboxRow.Field(label.get(), values));
        } else {
            values.forEach(span -> rows.add(new InfoboxRow.Line(span)));
        }
    }
}
