package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Markup.Kind;
import org.fasti.source.wikitext.Template;

/** Writes a page of wikitext block by block: a line at a time, marks that go over several lines at once. */
final class WikiFlow {
    private static final int NONE = -1;

    private final Markup markup;
    private final String text;
    private final WikiTemplates templates;
    private final WikiWriter writer;
    private final WikiNotes notes;
    private final WikiLine line;
    private final WikiBoxes boxes;
    private final List<Block> blocks = new ArrayList<>();
    private boolean item;
    private boolean inList;
    private boolean lineBegins = true;
    private int open = NONE;
    private int breaks;
    private int carriedLeft = CarriedCells.MOST_OF_A_PAGE;

    WikiFlow(Markup markup, String language, Optional<String> title) {
        this.markup = markup;
        this.text = markup.text();
        this.templates = WikiTemplates.forLanguage(language);
        this.writer = new WikiWriter(text);
        this.notes = new WikiNotes(markup, templates, language);
        this.line = new WikiLine(markup, templates, writer, notes);
        this.boxes = new WikiBoxes(markup, language, title, writer, line);
    }

    WikiWriter writer() {
        return writer;
    }

    WikiNotes notes() {
        return notes;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Writes the page; the notes that no list was written of stand at its end. */
    void write() {
        int at = 0;
        int mark = 0;
        while (at < text.length()) {
            int until = mark < markup.count() ? markup.start(mark) : text.length();
            at = words(at, until);
            if (at < until) {
                throw new AssertionError("stopped at " + at);
            }
            if (at == until && mark < markup.count()) {
                at = mark(mark);
            }
            mark = markup.firstFrom(at, mark);
        }
        list();
    }

    private void list() {
        close();
        boxes.end().ifPresent(blocks::add);
        writer.out().gap(Gap.PARAGRAPH);
        notes.list(line, writer, blocks);
        writer.out().gap(Gap.PARAGRAPH);
    }

    private void open() {
        if (open == NONE) {
            boxes.end().ifPresent(blocks::add);
            boolean continues = item && !blocks.isEmpty() && blocks.getLast() instanceof Block.ListItem;
            writer.out().gap(continues ? Gap.LINE : Gap.PARAGRAPH);
            open = writer.out().position();
        }
    }

    private void close() {
        if (open != NONE) {
            writer.since(open)
                    .ifPresent(span -> blocks.add(item ? new Block.ListItem(span) : new Block.Paragraph(span)));
            writer.out().gap(Gap.LINE);
            open = NONE;
        }
        item = false;
        breaks = 0;
    }

    /** Writes text without marks, line by line; returns the offset after it, which may lie beyond {@code to}. */
    private int words(int from, int to) {
        int at = from;
        while (at < to) {
            if (lineBegins) {
                int begun = lineStart(at);
                lineBegins = false;
                if (begun >= to) {
                    return begun;
                }
                at = begun;
            }
            int end = text.indexOf('\n', at, to);
            int until = end < 0 ? to : end;
            if (until > at && !isBlank(at, until)) {
                open();
                breaks = 0;
            }
            line.words(at, until, Gap.SPACE, false);
            if (end < 0) {
                return to;
            }
            at = newLine(end);
        }
        return at;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int newLine(int at) {
        if (item) {
            close();
        }
        writer.out().gap(Gap.SPACE);
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        if (next < text.length() && text.charAt(next) == '\n') {
            close();
        }
        lineBegins = true;
        return at + 1;
    }

    /** Tells what a line is by its first characters; returns the offset after them, or after a whole heading. */
    private int lineStart(int at) {
        return switch (text.charAt(at)) {
            case '=' -> heading(at);
            case '*', '#', ':', ';' -> {
                int end = at;
                while (end < text.length() && " *#:;".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                close();
                item = true;
                yield end;
            }
            case '-' -> {
                int end = at;
                while (end < text.length() && text.charAt(end) == '-') {
                    end++;
                }
                if (end - at < 4) {
                    yield at;
                }
                close();
                yield end;
            }
            case '|' -> text.startsWith("|-", at) ? rowOfBox(at) : at;
            default -> at;
        };
    }

    /** The sign of a table's new row between the parts of a box of successions, which are cells of a table. */
    private int rowOfBox(int at) {
        if (!boxes.endRow()) {
            return at;
        }
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int heading(int at) {
        int end = text.indexOf('\n', at);
        int last = end < 0 ? text.length() : end;
        int to = last;
        while (to > at) {
            int before = markup.firstFrom(to) - 1;
            if (Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            } else if (before >= 0 && markup.kind(before) == Kind.COMMENT && markup.end(before) == to) {
                to = Math.max(at, markup.start(before));
            } else {
                break;
            }
        }
        int level = 0;
        while (level < 6
                && level < (to - at - 1) / 2
                && text.charAt(at + level) == '='
                && text.charAt(to - 1 - level) == '=') {
            level++;
        }
        if (level == 0) {
            return at;
        }
        close();
        boxes.end().ifPresent(blocks::add);
        writer.out().gap(Gap.PARAGRAPH);
        int position = writer.out().position();
        line.write(at + level, to - level, Gap.SPACE);
        int depth = level;
        writer.since(position).ifPresent(span -> blocks.add(new Block.Heading(span, depth)));
        writer.out().gap(Gap.LINE);
        return last;
    }

    /** Writes what a mark opens, or passes over it; returns the offset after it. */
    private int mark(int mark) {
        Kind kind = markup.kind(mark);
        boolean closed = markup.isPaired(mark);
        switch (kind) {
            case TEMPLATE -> {
                if (closed) {
                    return template(mark);
                }
            }
            case TABLE -> {
                if (closed) {
                    close();
                    boxes.end().ifPresent(blocks::add);
                    carriedLeft = new WikiTable(markup, writer, line, notes, blocks, carriedLeft).write(mark);
                    lineBegins = false;
                    return markup.endWithContents(mark);
                }
            }
            case COMMENT, HIDDEN -> {
                return comment(mark);
            }
            case TAG -> {
                return tag(mark);
            }
            default -> {}
        }
        if (!inList) {
            open();
        }
        lineBegins = false;
        return inList ? markup.endWithContents(mark) : line.mark(mark, Gap.SPACE);
    }

    /** A comment on a line of its own is no empty line. */
    private int comment(int mark) {
        int end = markup.end(mark);
        return lineBegins && end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }

    private int tag(int mark) {
        int at = markup.start(mark);
        String name = WikiTag.name(text, at);
        if (name.equals("references")) {
            boolean empty = text.charAt(markup.end(mark) - 2) == '/';
            inList = !empty && !WikiTag.isClosing(text, at);
            if (!inList) {
                list();
            }
            return markup.end(mark);
        }
        if (name.equals("br")) {
            if (open != NONE && ++breaks > 1) {
                close();
            }
        } else if (WikiTag.isBlock(name)) {
            close();
        }
        return line.mark(mark, Gap.LINE);
    }

    private int template(int mark) {
        Template template = Template.at(markup, mark);
        Optional<WikiTemplates.Use> use = boxes.use(template);
        boolean line = lineBegins;
        switch (use.map(WikiTemplates.Use::kind).orElse(WikiTemplates.Kind.DROP)) {
            case INFOBOX -> {
                close();
                boxes.end().ifPresent(blocks::add);
                boxes.infobox(template, use.orElseThrow().detail()).ifPresent(blocks::add);
            }
            case SUCCESSION -> {
                close();
                boxes.succession(template, use.orElseThrow().detail()).ifPresent(blocks::add);
            }
            case REFERENCES -> list();
            case DROP, DISAMBIGUATION -> {
                if (use.isEmpty()) {
                    boolean boxed = boxes.within(template, blocks, this::close);
                    if (!boxed) {
                        this.line.template(template, Gap.SPACE);
                    }
                }
            }
            case ITEM -> {
                close();
                item = true;
                open();
                this.line.template(template, Gap.SPACE);
                close();
            }
            case ROW -> row(template, use.orElseThrow().pattern().orElseThrow());
            case SHOW, LINES, DATE, CITE, NOTE, AGAIN -> {
                open();
                this.line.template(template, Gap.LINE);
            }
        }
        lineBegins = line && template.end() < text.length() && text.charAt(template.end()) == '\n';
        return passed(template.end());
    }

    private void row(Template template, WikiPattern pattern) {
        close();
        boxes.end().ifPresent(blocks::add);
        boolean continues = !blocks.isEmpty() && blocks.getLast() instanceof Block.TableRow;
        writer.out().gap(continues ? Gap.LINE : Gap.PARAGRAPH);
        WikiSheet sheet = new WikiSheet(markup, template, line, writer, Gap.SPACE);
        WikiRow.write(pattern, sheet, writer).ifPresent(blocks::add);
        writer.out().gap(Gap.LINE);
    }

    /** A template that prints nothing leaves no empty line behind. */
    private int passed(int end) {
        if (lineBegins && open == NONE) {
            return end + 1;
        }
        lineBegins = false;
        return end;
    }
}
