package org.fasti.source;

import java.util.Optional;
import org.fasti.source.TextWriter.Edge;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Markup.Kind;
import org.fasti.source.wikitext.Template;
import org.fasti.source.wikitext.Template.Parameter;
import org.jsoup.parser.Parser;

/** Writes passages of wikitext as running text. Goes into marks by recursion, whose depth the scanner bounds. */
final class WikiLine {
    private static final int LONGEST_ENTITY = 12;
    /** No character after it, which most of a text are, is a sign of anything. */
    private static final char LAST_SIGN = '_';

    private final Markup markup;
    private final String text;
    private final WikiTemplates templates;
    private final WikiWriter writer;
    private final WikiNotes notes;

    WikiLine(Markup markup, WikiTemplates templates, WikiWriter writer, WikiNotes notes) {
        this.markup = markup;
        this.text = markup.text();
        this.templates = templates;
        this.writer = writer;
        this.notes = notes;
    }

    /**
     * Writes what stands from {@code from} to {@code to}, which divide no mark.
     *
     * @param breaks what a line's end is shown as
     */
    void write(int from, int to, Gap breaks) {
        int at = from;
        int mark = markup.firstFrom(from);
        boolean first = true;
        while (at < to) {
            boolean more = mark < markup.count() && markup.start(mark) < to;
            int until = more ? markup.start(mark) : to;
            words(at, until, breaks, first);
            first = false;
            if (!more) {
                return;
            }
            at = mark(mark, breaks);
            mark = markup.firstFrom(at, mark + 1);
        }
    }

    /** Writes a mark, with what is in it if it is closed; returns the offset after it. */
    int mark(int mark, Gap breaks) {
        Kind kind = markup.kind(mark);
        boolean closed = markup.isPaired(mark);
        switch (kind) {
            case TEMPLATE, LINK, EXTERNAL, REF, ARGUMENT, TABLE -> {
                if (!closed) {
                    if (kind != Kind.TABLE) {
                        writer.original(markup.start(mark), markup.end(mark));
                    }
                    return markup.end(mark);
                }
                pair(mark, kind, breaks);
                return markup.endWithContents(mark);
            }
            case PIPE -> writer.original(markup.start(mark), markup.end(mark));
            case REF_AGAIN -> notes.again(mark, writer);
            case NOWIKI -> nowiki(mark);
            case TAG -> {
                return tag(mark, breaks);
            }
            case ROW, CAPTION -> writer.out().endLine(breaks);
            case CELL, HEADER_CELL -> writer.out().gap(Gap.SPACE);
            case TEMPLATE_END, ARGUMENT_END, LINK_END, EXTERNAL_END, REF_END, TABLE_END, COMMENT, HIDDEN -> {}
        }
        return markup.end(mark);
    }

    private void pair(int mark, Kind kind, Gap breaks) {
        int inside = markup.end(mark);
        int close = markup.start(markup.mate(mark));
        switch (kind) {
            case TEMPLATE -> template(Template.at(markup, mark), breaks);
            case LINK -> link(mark);
            case EXTERNAL -> external(mark);
            case REF -> notes.mark(mark, writer);
            case TABLE -> {
                writer.out().endLine(breaks);
                int end = text.indexOf('\n', inside);
                write(end < 0 || end > close ? inside : end, close, breaks);
                writer.out().endLine(breaks);
            }
            case ARGUMENT -> {
                // {{{name|default}}} prints the default where the page is no template.
                int pipe = mark + 1;
                if (markup.kind(pipe) == Kind.PIPE) {
                    write(markup.end(pipe), close, breaks);
                }
            }
            default -> throw new AssertionError("not a pair: " + kind);
        }
    }

    void template(Template template, Gap breaks) {
        Optional<WikiTemplates.Use> known = templates.of(template.name());
        if (known.isEmpty()) {
            magic(template);
            return;
        }
        WikiTemplates.Use use = known.get();
        switch (use.kind()) {
            case SHOW, ITEM, CITE ->
                use.pattern().orElseThrow().print(new WikiSheet(markup, template, this, writer, breaks));
            case LINES -> {
                for (Parameter value : template.parameters()) {
                    if (value.at() == value.from()) {
                        writer.out().endLine(breaks);
                        write(value.from(), value.to(), breaks);
                        writer.out().endLine(breaks);
                    }
                }
            }
            case LINK -> {
                int position = writer.out().position();
                use.pattern().orElseThrow().print(new WikiSheet(markup, template, this, writer, breaks));
                WikiElsewhere.targets(markup, template, use.detail()).forEach(target -> writer.link(position, target));
            }
            case DATE -> new WikiDate(markup, template, use, templates).print(this, writer);
            case NOTE -> notes.made(template, writer);
            case AGAIN -> notes.named(template, writer);
            case DROP, ROW, REFERENCES, INFOBOX, SUCCESSION, DISAMBIGUATION -> {}
        }
    }

    /** Functions of the wiki itself that print words: {@code {{lc:WORDS}}}, {@code {{PAGENAME}}}. */
    private void magic(Template template) {
        int colon = template.name().indexOf(':');
        if (colon > 0) {
            String function = template.name().substring(0, colon);
            switch (function) {
                case "lc", "uc", "lcfirst", "ucfirst", "formatnum" -> {
                    int from = text.indexOf(':', template.start()) + 1;
                    int to = template.parameters().isEmpty()
                            ? template.end() - 2
                            : template.parameters().getFirst().at() - 1;
                    write(from, to, Gap.SPACE);
                }
                default -> {}
            }
        }
    }

    private void link(int mark) {
        int inside = markup.end(mark);
        int close = markup.start(markup.mate(mark));
        int pipe = mark + 1;
        boolean labelled = markup.kind(pipe) == Kind.PIPE;
        String target =
                WikiTarget.of(text.substring(inside, Math.min(inside + 300, labelled ? markup.start(pipe) : close)));
        if (WikiTarget.isLeftOut(target)) {
            return;
        }
        int from = labelled ? markup.end(pipe) : inside;
        if (!labelled && from < close && text.charAt(from) == ':') {
            from++;
        }
        int position = writer.out().position();
        boolean empty = labelled && isBlank(from, close);
        write(empty ? inside : from, empty ? markup.start(pipe) : close, Gap.SPACE);
        if (!target.isEmpty()) {
            writer.link(position, target);
        }
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at >= to;
    }

    /** An address with words shows the words; one without is shown as a number. */
    private void external(int mark) {
        int close = markup.start(markup.mate(mark));
        int at = markup.end(mark);
        while (at < close && text.charAt(at) != ' ' && text.charAt(at) != '\n' && text.charAt(at) != '<') {
            int inner = markup.firstFrom(at);
            at = inner < markup.count() && markup.start(inner) == at && markup.kind(inner) != Kind.TAG
                    ? markup.endWithContents(inner)
                    : at + 1;
        }
        write(Math.min(at, close), close, Gap.SPACE);
    }

    private void nowiki(int mark) {
        int from = text.indexOf('>', markup.start(mark)) + 1;
        int to = text.lastIndexOf('<', markup.end(mark) - 1);
        if (from < to) {
            writer.original(from, to);
        }
    }

    private int tag(int mark, Gap breaks) {
        String tag = WikiTag.name(text, markup.start(mark));
        if (tag.equals("br")) {
            writer.out().endLine(breaks);
        } else if (WikiTag.isBlock(tag)) {
            writer.out().endLine(breaks);
        } else if (tag.equals("sup")) {
            writer.out().edge(Edge.RAISED);
        } else if (WikiTag.isHidden(text, markup.start(mark), markup.end(mark))) {
            return WikiTag.hiddenEnd(markup, mark, tag);
        }
        return markup.end(mark);
    }

    /** Writes text in which there are no marks but quotes for emphasis, entities, lists and words for the wiki. */
    void words(int from, int to, Gap breaks, boolean lineBegins) {
        boolean item = lineBegins && from > 0 && text.charAt(from - 1) == '\n';
        int at = item ? listMark(from, to) : from;
        int run = at;
        while (at < to) {
            char c = text.charAt(at);
            if (c > LAST_SIGN) {
                at++;
                continue;
            }
            int next = at;
            if (c == '\'' && at + 1 < to && text.charAt(at + 1) == '\'') {
                writer.original(run, at);
                next = quotes(at, to);
            } else if (c == '&') {
                int end = text.indexOf(';', at, Math.min(to, at + LONGEST_ENTITY));
                if (end > at + 1) {
                    writer.original(run, at);
                    writer.printed(Parser.unescapeEntities(text.substring(at, end + 1), false), at, end + 1);
                    next = end + 1;
                }
            } else if (c == '_' && at + 1 < to && text.charAt(at + 1) == '_') {
                next = WikiTag.magicWordEnd(text, at, to);
                writer.original(run, next > at ? at : run);
            } else if (c == '\n') {
                writer.original(run, at);
                next = newLine(at, to, breaks);
            }
            run = next > at ? next : run;
            at = Math.max(next, at + 1);
        }
        writer.original(run, to);
    }

    /** Two quotes are italics, three bold, five both; what is over is printed. */
    private int quotes(int at, int to) {
        int end = at;
        while (end < to && text.charAt(end) == '\'') {
            end++;
        }
        int length = end - at;
        int plain = length == 4 ? 1 : Math.max(0, length - 5);
        writer.original(at, at + plain);
        return end;
    }

    private int newLine(int at, int to, Gap breaks) {
        int next = at + 1;
        while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        boolean blank = next < to && text.charAt(next) == '\n';
        int item = blank ? next : listMark(next, to);
        if (blank || item > next) {
            writer.out().endLine(breaks);
        } else {
            writer.out().gap(Gap.SPACE);
        }
        return item;
    }

    private int listMark(int at, int to) {
        int end = at;
        while (end < to && "*#:;".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
