package org.fasti.source.wikitext;

import org.fasti.source.wikitext.Markup.Kind;

/**
 * Finds the marks of a wikitext in one pass from left to right, in time and memory proportional to its length. Total:
 * whatever is not closed, or closed without having been opened, is plain text. Marks nest to a bounded depth; what goes
 * deeper is plain text, so that readers of the marks may recurse.
 */
public final class WikitextScanner {
    /** No page in earnest nests so deep. */
    private static final int DEEPEST = 48;

    /** The characters at which a mark may begin or end, and line ends. */
    private static final boolean[] TELLING = new boolean[128];

    static {
        for (char c : "{}[]|<\n!".toCharArray()) {
            TELLING[c] = true;
        }
    }

    private final String text;
    private final Markup markup;
    private final TagScanner tags;
    private final int[] open = new int[DEEPEST];
    private int depth;
    private int braceless;
    private int tables;

    private WikitextScanner(String text) {
        this.text = text;
        this.markup = new Markup(text);
        this.tags = new TagScanner(text, markup);
    }

    /** The marks of {@code text}. */
    public static Markup scan(String text) {
        WikitextScanner scanner = new WikitextScanner(text);
        scanner.scan();
        return scanner.markup;
    }

    private void scan() {
        int at = lineStart(0);
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (c >= 128 || !TELLING[c]) {
                at++;
                continue;
            }
            at = switch (c) {
                case '{' -> braces(at);
                case '}' -> closingBraces(at);
                case '[' -> bracket(at);
                case ']' -> closingBracket(at);
                case '|' -> bar(at);
                case '!' -> mark(at);
                case '<' -> tag(at);
                default -> lineStart(at + 1);
            };
        }
    }

    private boolean in(Kind kind) {
        return depth > 0 && markup.kind(open[depth - 1]) == kind;
    }

    private boolean push(int mark) {
        if (depth == DEEPEST) {
            return false;
        }
        open[depth++] = mark;
        return true;
    }

    private void close(int level, Kind kind, int start, int end) {
        int opener = open[level];
        depth = level;
        markup.pair(opener, markup.add(kind, start, end));
    }

    /** The level of the innermost open mark of that kind, within the note or table at hand; -1 where there is none. */
    private int level(Kind kind) {
        for (int level = depth - 1; level >= 0; level--) {
            Kind here = markup.kind(open[level]);
            if (here == kind) {
                return level;
            }
            if (here == Kind.REF || here == Kind.TABLE) {
                return -1;
            }
        }
        return -1;
    }

    private int run(int at, char c) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    /** Two braces open a template, three an argument; of an uneven longer run the first is plain. */
    private int braces(int at) {
        int end = run(at, '{');
        int length = end - at;
        if (length == 3) {
            opened(Kind.ARGUMENT, at, end);
            return end;
        }
        for (int from = at + length % 2; from < end; from += 2) {
            opened(Kind.TEMPLATE, from, from + 2);
        }
        return end;
    }

    private void opened(Kind kind, int start, int end) {
        if (depth == DEEPEST) {
            braceless++;
        } else {
            push(markup.add(kind, start, end));
        }
    }

    private int closingBraces(int at) {
        int end = run(at, '}');
        int from = at;
        while (end - from >= 2) {
            if (braceless > 0) {
                braceless--;
                from += 2;
                continue;
            }
            int template = level(Kind.TEMPLATE);
            int argument = level(Kind.ARGUMENT);
            if (template < 0 && argument < 0) {
                return end;
            }
            if (argument > template && end - from >= 3) {
                close(argument, Kind.ARGUMENT_END, from, from + 3);
                from += 3;
            } else {
                if (argument > template) {
                    markup.narrow(open[argument]);
                }
                close(Math.max(template, argument), Kind.TEMPLATE_END, from, from + 2);
                from += 2;
            }
        }
        return end;
    }

    private int bracket(int at) {
        if (text.startsWith("[[", at)) {
            if (depth < DEEPEST) {
                push(markup.add(Kind.LINK, at, at + 2));
            }
            return at + 2;
        }
        if (isAddress(at + 1) && depth < DEEPEST) {
            push(markup.add(Kind.EXTERNAL, at, at + 1));
        }
        return at + 1;
    }

    private boolean isAddress(int at) {
        return text.startsWith("http", at) || text.startsWith("//", at) || text.startsWith("ftp://", at);
    }

    private int closingBracket(int at) {
        if (in(Kind.EXTERNAL)) {
            close(depth - 1, Kind.EXTERNAL_END, at, at + 1);
            return at + 1;
        }
        if (text.startsWith("]]", at)) {
            if (in(Kind.LINK)) {
                close(depth - 1, Kind.LINK_END, at, at + 2);
            }
            return at + 2;
        }
        return at + 1;
    }

    private int bar(int at) {
        if (in(Kind.TABLE) && text.startsWith("||", at)) {
            markup.add(Kind.CELL, at, at + 2);
            return at + 2;
        }
        if (depth > 0) {
            markup.add(Kind.PIPE, at, at + 1);
        }
        return at + 1;
    }

    private int mark(int at) {
        if (in(Kind.TABLE) && text.startsWith("!!", at)) {
            markup.add(Kind.HEADER_CELL, at, at + 2);
            return at + 2;
        }
        return at + 1;
    }

    private int tag(int at) {
        if (text.startsWith("</ref", at)) {
            for (int level = depth - 1; level >= 0; level--) {
                if (markup.kind(open[level]) == Kind.REF) {
                    int end = text.indexOf('>', at);
                    int after = end < 0 || end - at > 40 ? at + 5 : end + 1;
                    close(level, Kind.REF_END, at, after);
                    return after;
                }
            }
        }
        boolean inNote = false;
        for (int level = 0; level < depth; level++) {
            inNote |= markup.kind(open[level]) == Kind.REF;
        }
        int before = markup.count();
        int after = tags.scan(at, !inNote && depth < DEEPEST);
        if (markup.count() > before && markup.kind(before) == Kind.REF) {
            push(before);
        }
        return after;
    }

    /** What only counts at the start of a line; links and addresses do not go on in the next line. */
    private int lineStart(int at) {
        while (depth > 0 && endsWithLine(open[depth - 1])) {
            depth--;
        }
        int first = at;
        while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        int colon = first;
        while (colon < text.length() && text.charAt(colon) == ':') {
            colon++;
        }
        if (text.startsWith("{|", colon) && (depth == 0 || in(Kind.TABLE)) && depth < DEEPEST) {
            tables++;
            push(markup.add(Kind.TABLE, colon, colon + 2));
            return colon + 2;
        }
        if (tables == 0) {
            return at;
        }
        if (text.startsWith("|}", first) && !text.startsWith("|}}", first)) {
            return tableEnd(at, first);
        }
        return in(Kind.TABLE) ? inTable(first) : at;
    }

    /** Ends the table at hand, with what was left open in its last cell. */
    private int tableEnd(int line, int at) {
        for (int level = depth - 1; level >= 0; level--) {
            if (markup.kind(open[level]) == Kind.TABLE) {
                close(level, Kind.TABLE_END, at, at + 2);
                tables--;
                return at + 2;
            }
        }
        return line;
    }

    private boolean endsWithLine(int mark) {
        Kind kind = markup.kind(mark);
        // A link with a bar may be an image, whose caption has several lines.
        return kind == Kind.EXTERNAL
                || kind == Kind.LINK && (markup.count() == mark + 1 || markup.kind(mark + 1) != Kind.PIPE);
    }

    private int inTable(int at) {
        if (at >= text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (c == '!') {
            markup.add(Kind.HEADER_CELL, at, at + 1);
            return at + 1;
        }
        if (c != '|') {
            return at;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        switch (next) {
            case '-' -> {
                int end = text.indexOf('\n', at);
                int line = end < 0 ? text.length() : end;
                markup.add(Kind.ROW, at, line);
                return line;
            }
            case '+' -> markup.add(Kind.CAPTION, at, at + 2);
            default -> markup.add(Kind.CELL, at, at + 1);
        }
        return next == '+' ? at + 2 : at + 1;
    }
}
