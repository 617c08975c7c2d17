package org.fasti.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fasti.source.TextWriter.Gap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes a table of predecessors, offices and successors, a line a row. */
final class HtmlSuccession {
    /** What a column holds. */
    private enum Column {
        BEFORE,
        TITLE,
        AFTER
    }

    /** A cell as written; one that reaches over several rows serves each of them. */
    private record Cell(Column column, List<Span> lines, boolean labelled, int lastRow) {}

    private final TextWriter writer;
    private final HtmlLine line;
    private final SuccessionWords words;
    private final List<SuccessionRow> rows = new ArrayList<>();
    private final Map<Integer, Cell> reaching = new HashMap<>();
    private final Map<Integer, Column> columns = new HashMap<>();
    private SuccessionVocabulary.Section section = SuccessionVocabulary.Section.OFFICES;
    private boolean headed;
    private boolean labelled;
    /** True in a row that heads the columns; the office may stand between "Predecessor" and "Successor". */
    private boolean heads;

    private Optional<Span> office = Optional.empty();

    private HtmlSuccession(TextWriter writer, HtmlLine line, SuccessionWords words) {
        this.writer = writer;
        this.line = line;
        this.words = words;
        columns.put(0, Column.BEFORE);
        columns.put(1, Column.TITLE);
        columns.put(2, Column.AFTER);
    }

    /** True for the boxes that wikis mark as such, and for tables that use their words. */
    static boolean isSuccession(Element table, SuccessionWords words) {
        if (table.hasClass("succession-box")) {
            return true;
        }
        for (Element row : HtmlTable.rows(table)) {
            boolean before = false;
            boolean after = false;
            for (Element cell : HtmlTable.cells(row)) {
                String start = HtmlTable.startOf(cell);
                before |= words.beforeLabel(start) > 0;
                after |= words.afterLabel(start) > 0;
            }
            if (before && after) {
                return true;
            }
        }
        return false;
    }

    /** Writes {@code table}; empty where it holds no text. */
    static Optional<Block> write(Element table, TextWriter writer, HtmlLine line, SuccessionWords words) {
        writer.gap(Gap.PARAGRAPH);
        int start = writer.position();
        HtmlSuccession succession = new HtmlSuccession(writer, line, words);
        List<Element> rows = HtmlTable.rows(table);
        succession.labelled = rows.stream()
                .flatMap(row -> HtmlTable.cells(row).stream())
                .anyMatch(cell -> {
                    String first = HtmlTable.startOf(cell);
                    return words.beforeLabel(first) > 0 || words.afterLabel(first) > 0;
                });
        for (int i = 0; i < rows.size(); i++) {
            succession.row(rows.get(i), i);
        }
        Optional<Block> block = writer.since(start).map(span -> new Block.SuccessionBox(span, succession.rows));
        writer.gap(Gap.PARAGRAPH);
        return block;
    }

    private void row(Element row, int number) {
        writer.gap(Gap.LINE);
        Map<Column, Cell> parts = new HashMap<>();
        heads = false;
        reaching.values().removeIf(cell -> cell.lastRow() < number);
        reaching.values().forEach(cell -> parts.put(cell.column(), cell));
        List<Element> cells = HtmlTable.cells(row);
        int column = 0;
        for (Element element : cells) {
            while (reaching.containsKey(column)) {
                column++;
            }
            int wide = HtmlTable.reach(element, "colspan");
            writer.gap(Gap.TAB);
            int start = writer.position();
            line.contents(element, Gap.SPACE);
            List<Span> lines = writer.lines(start);
            Optional<Column> kind = kind(lines, column, wide, element);
            if (kind.isPresent()) {
                Cell cell = new Cell(
                        kind.get(), lines, isLabelled(lines), number + HtmlTable.reach(element, "rowspan") - 1);
                parts.put(kind.get(), cell);
                if (cell.lastRow() > number) {
                    reaching.put(column, cell);
                }
            }
            column += wide;
        }
        writer.gap(Gap.LINE);
        Optional<Cell> middle = Optional.ofNullable(parts.get(Column.TITLE))
                .filter(title -> !title.lines().isEmpty());
        if (heads && middle.isPresent()) {
            List<Span> lines = middle.get().lines();
            office = Optional.of(lines.getFirst().cover(lines.getLast()))
                    .filter(title -> words.isOffice(SuccessionVocabulary.Section.MIXED, writer.in(title)));
        } else {
            middle.ifPresent(title -> add(title, parts));
        }
    }

    private boolean isLabelled(List<Span> lines) {
        String first = writer.in(lines.getFirst());
        return words.beforeLabel(first) > 0 || words.afterLabel(first) > 0;
    }

    /** Empty for headings: cells over all columns, and those that name the columns. */
    private Optional<Column> kind(List<Span> lines, int column, int wide, Element element) {
        if (wide >= 3 || lines.isEmpty()) {
            if (!lines.isEmpty()) {
                section = words.sectionOf(writer.in(lines.getFirst()));
            }
            return Optional.empty();
        }
        String whole = writer.in(lines.getFirst().cover(lines.getLast()));
        int before = words.beforeLabel(whole);
        int after = words.afterLabel(whole);
        if (before > 0 || after > 0) {
            Column kind = before > 0 ? Column.BEFORE : Column.AFTER;
            if (Math.max(before, after) == whole.length()) {
                columns.put(column, kind);
                headed = true;
                heads = true;
            }
            return Optional.of(kind);
        }
        boolean heading = element.normalName().equals("th") && !element.hasAttr("rowspan") && !heads;
        return heading ? Optional.empty() : Optional.ofNullable(columns.get(column));
    }

    private void add(Cell title, Map<Column, Cell> parts) {
        SuccessionRow.Side before = side(parts.get(Column.BEFORE));
        SuccessionRow.Side after = side(parts.get(Column.AFTER));
        if (before.lines().isEmpty() && after.lines().isEmpty()) {
            return;
        }
        List<Span> lines = title.lines();
        if (office.isPresent()) {
            Optional<Span> years = Optional.of(lines.getFirst().cover(lines.getLast()));
            add(new SuccessionRow(before, office.get(), years, after, List.of()));
            return;
        }
        int first = 1;
        while (first < lines.size() && !isYears(lines.get(first))) {
            first++;
        }
        if (first == lines.size()) {
            titleWithoutYears(lines, before, after);
            return;
        }
        int last = first;
        while (last + 1 < lines.size() && isYears(lines.get(last + 1))) {
            last++;
        }
        Span name = lines.getFirst().cover(lines.get(first - 1));
        Optional<Span> years = Optional.of(lines.get(first).cover(lines.get(last)));
        List<Span> nameLines = lines.subList(0, first);
        add(new SuccessionRow(
                before, name, nameLines, years, after, colleagues(lines.subList(last + 1, lines.size()))));
    }

    private boolean isYears(Span line) {
        String text = writer.in(line);
        return words.withLabel(text) == 0 && SuccessionYears.isYears(text);
    }

    private void add(SuccessionRow row) {
        if (words.isOffice(section, writer.in(row.title()))) {
            rows.add(row.pretended(section == SuccessionVocabulary.Section.PRETENDED));
        }
    }

    private void titleWithoutYears(List<Span> lines, SuccessionRow.Side before, SuccessionRow.Side after) {
        Span whole = lines.getFirst().cover(lines.getLast());
        int years = SuccessionYears.atEndOf(writer.in(whole));
        if (years <= 0) {
            add(new SuccessionRow(before, whole, Optional.empty(), after, List.of()));
            return;
        }
        int titleEnd = whole.start() + years;
        while (titleEnd > whole.start()
                && TextWriter.isBlank(
                        writer.in(new Span(titleEnd - 1, titleEnd)).charAt(0))) {
            titleEnd--;
        }
        add(new SuccessionRow(
                before,
                new Span(whole.start(), titleEnd),
                Optional.of(new Span(whole.start() + years, whole.end())),
                after,
                List.of()));
    }

    /** The names after "Served alongside" in what stands below the years. */
    private List<Span> colleagues(List<Span> lines) {
        List<Span> names = new ArrayList<>();
        boolean named = false;
        for (Span span : lines) {
            int label = named ? 0 : words.withLabel(writer.in(span));
            named |= label > 0;
            int from = span.start() + label;
            while (from < span.end()
                    && TextWriter.isBlank(writer.in(new Span(from, from + 1)).charAt(0))) {
                from++;
            }
            if (named && from < span.end()) {
                names.add(new Span(from, span.end()));
            }
        }
        return names;
    }

    /** The lines of a cell without "Preceded by" or "Succeeded by". */
    private SuccessionRow.Side side(@Nullable Cell cell) {
        if (cell == null) {
            return SuccessionRow.Side.of(List.of());
        }
        List<Span> names = new ArrayList<>();
        for (Span span : cell.lines()) {
            String text = writer.in(span);
            int label = names.isEmpty() ? Math.max(words.beforeLabel(text), words.afterLabel(text)) : 0;
            while (label < text.length() && TextWriter.isBlank(text.charAt(label))) {
                label++;
            }
            if (label < text.length()) {
                names.add(new Span(span.start() + label, span.end()));
            }
        }
        boolean nobody = !names.isEmpty()
                && (words.saysNobody(writer.in(names.getFirst())) || !cell.labelled() && !headed && labelled);
        return new SuccessionRow.Side(names, nobody);
    }
}
