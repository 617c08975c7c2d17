package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.source.TextWriter.Gap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes the contents of a page block by block. Goes into elements by recursion, which the parser's limit on their depth
 * keeps shallow.
 */
final class HtmlFlow {
    /** What text becomes that is in no block yet. */
    private sealed interface Kind {
        record Heading(int level) implements Kind {}

        record Paragraph() implements Kind {}

        record ListItem() implements Kind {}

        record Aside() implements Kind {}
    }

    /** An entry of a reference list: its element's id, its passage, and the address that it links to. */
    record Entry(String id, Span span, Optional<String> url) {}

    private static final int NONE = -1;

    private final TextWriter writer = new TextWriter();
    private final HtmlLine line = new HtmlLine(writer);
    private final SuccessionWords words;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private Kind kind = new Kind.Paragraph();
    private int open = NONE;
    private int breaks;
    private int carriedLeft = CarriedCells.MOST_OF_A_PAGE;

    HtmlFlow(SuccessionWords words) {
        this.words = words;
    }

    String text() {
        return writer.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<HtmlMark> marks() {
        return line.marks();
    }

    List<Entry> entries() {
        return entries;
    }

    /** Writes an element and all that it holds, as blocks of their own. */
    void write(Element element) {
        close();
        element(element);
        close();
    }

    private void contents(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText());
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void text(String text) {
        if (!text.isBlank()) {
            open();
            breaks = 0;
        }
        writer.write(text);
    }

    private void open() {
        if (open == NONE) {
            boolean continues = !blocks.isEmpty() && isCompact(blocks.getLast());
            writer.gap(continues ? Gap.LINE : Gap.PARAGRAPH);
            open = writer.position();
        }
    }

    /** Items of a list, and notes, follow each other without an empty line. */
    private boolean isCompact(Block last) {
        return kind instanceof Kind.ListItem && last instanceof Block.ListItem
                || kind instanceof Kind.Aside && last instanceof Block.Aside;
    }

    private void close() {
        if (open != NONE) {
            writer.since(open)
                    .ifPresent(span -> blocks.add(
                            switch (kind) {
                                case Kind.Heading(int level) -> new Block.Heading(span, level);
                                case Kind.Paragraph() -> new Block.Paragraph(span);
                                case Kind.ListItem() -> new Block.ListItem(span);
                                case Kind.Aside() -> new Block.Aside(span);
                            }));
            writer.gap(Gap.LINE);
            open = NONE;
        }
        breaks = 0;
    }

    private void element(Element element) {
        if (HtmlElements.isLeftOut(element)) {
            line.edge(element);
        } else if (HtmlElements.isAside(element)) {
            within(new Kind.Aside(), element);
        } else if (HtmlMark.isMark(element)) {
            open();
            line.mark(element);
        } else {
            plain(element);
        }
    }

    private void plain(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                within(new Kind.Heading(element.normalName().charAt(1) - '0'), element);
            case "li", "dd", "dt" -> item(element);
            case "table" -> table(element);
            default -> {
                if (HtmlElements.isBlock(element)) {
                    close();
                    contents(element);
                    close();
                } else {
                    line.edge(element);
                    contents(element);
                    line.edge(element);
                }
            }
        }
    }

    /** Two line breaks in a row end a paragraph, as pages without {@code <p>} use them. */
    private void lineBreak() {
        if (open == NONE) {
            return;
        }
        breaks++;
        if (breaks > 1 && !(kind instanceof Kind.Heading)) {
            close();
        } else {
            writer.endLine(kind instanceof Kind.Heading ? Gap.SPACE : Gap.LINE);
        }
    }

    /** Contents of another kind, unless they stand in an aside, all of which is aside. */
    private void within(Kind inner, Element element) {
        close();
        Kind outer = kind;
        if (!(outer instanceof Kind.Aside)) {
            kind = inner;
        }
        contents(element);
        close();
        kind = outer;
    }

    private void item(Element element) {
        int start = writer.position();
        within(kind instanceof Kind.Heading ? kind : new Kind.ListItem(), element);
        if (isReferenceEntry(element)) {
            Optional<String> url = Optional.ofNullable(element.selectFirst("a[href^=http], a[href^=//]"))
                    .map(link -> link.attr("href"))
                    .map(href -> href.startsWith("//") ? "https:" + href : href);
            writer.since(start).ifPresent(span -> entries.add(new Entry(element.id(), span, url)));
        }
    }

    private static boolean isReferenceEntry(Element item) {
        Element list = item.parent();
        return list != null
                && list.normalName().equals("ol")
                && (list.hasClass("references")
                        || list.hasClass("mw-references")
                        || item.id().startsWith("cite_note")
                        || item.id().startsWith("fn")
                        || list.closest("[role=doc-endnotes], section.footnotes") != null);
    }

    private void table(Element table) {
        close();
        List<Element> rows = HtmlTable.rows(table);
        if (kind instanceof Kind.Aside) {
            contents(table);
        } else if (HtmlElements.isInfobox(table)) {
            HtmlInfobox.write(table, writer, line).ifPresent(blocks::add);
        } else if (HtmlSuccession.isSuccession(table, words)) {
            HtmlSuccession.write(table, writer, line, words).ifPresent(blocks::add);
        } else if (HtmlTable.isLayout(table, rows)) {
            contents(table);
        } else {
            rows(table, rows);
        }
        close();
    }

    private void rows(Element table, List<Element> rows) {
        Element caption = table.firstElementChild();
        if (caption != null && caption.normalName().equals("caption")) {
            within(new Kind.Aside(), caption);
        }
        writer.gap(Gap.PARAGRAPH);
        CarriedCells carried = new CarriedCells(writer, line, writer::write, carriedLeft);
        for (Element row : rows) {
            writer.gap(Gap.LINE);
            int start = writer.position();
            List<Span> cells = new ArrayList<>();
            for (Element cell : HtmlTable.cells(row)) {
                carried.before(cells);
                writer.gap(Gap.TAB);
                int cellStart = writer.position();
                line.contents(cell, Gap.SPACE);
                Span span = writer.since(cellStart).orElse(new Span(cellStart, cellStart));
                cells.add(span);
                carried.add(HtmlTable.reach(cell, "colspan"), HtmlTable.reach(cell, "rowspan"), span);

                // What a cell over several columns does not fill is kept as empty cells, so that columns stay in line.
                HtmlTable.fill(cells, HtmlTable.reach(cell, "colspan"));
            }
            carried.endRow(cells);
            writer.since(start).ifPresent(span -> blocks.add(new Block.TableRow(span, within(span, cells))));
            writer.gap(Gap.LINE);
        }
        carriedLeft = carried.left();
        writer.gap(Gap.PARAGRAPH);
    }

    /** Empty cells, which keep the columns in line, stand at the edge of the row where nothing was written yet. */
    private static List<Span> within(Span row, List<Span> cells) {
        return cells.stream()
                .map(cell -> new Span(
                        Math.clamp(cell.start(), row.start(), row.end()),
                        Math.clamp(cell.end(), row.start(), row.end())))
                .toList();
    }
}
