package org.fasti.source.wikitext;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fasti.source.wikitext.Markup.Kind;

/** Finds tags and comments. Looks for the end of each kind at most once where there is none. */
final class TagScanner {
    private static final int LONGEST_NAME = 16;

    private static final Set<String> HIDDEN = Set.of(
            "math",
            "chem",
            "ce",
            "score",
            "syntaxhighlight",
            "source",
            "gallery",
            "timeline",
            "hiero",
            "imagemap",
            "graph",
            "mapframe",
            "templatedata",
            "templatestyles",
            "inputbox",
            "categorytree",
            "includeonly",
            "indicator",
            "style",
            "script");

    private static final Set<String> TAGS = Set.of(
            "b",
            "i",
            "u",
            "s",
            "em",
            "strong",
            "big",
            "small",
            "sub",
            "sup",
            "br",
            "wbr",
            "hr",
            "div",
            "span",
            "p",
            "center",
            "font",
            "table",
            "tbody",
            "thead",
            "tr",
            "td",
            "th",
            "caption",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "cite",
            "code",
            "tt",
            "kbd",
            "samp",
            "var",
            "abbr",
            "del",
            "ins",
            "strike",
            "bdi",
            "bdo",
            "q",
            "mark",
            "ruby",
            "rt",
            "rp",
            "rb",
            "data",
            "time",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "poem",
            "references",
            "section",
            "noinclude",
            "onlyinclude",
            "pre",
            "dfn",
            "ref");

    private final String text;
    private final Markup markup;
    private final Map<String, Integer> endOf = new HashMap<>();
    private int commentEnd;

    TagScanner(String text, Markup markup) {
        this.text = text;
        this.markup = markup;
    }

    /**
     * Notes the tag or comment that begins at {@code at}, if one does.
     *
     * @param notes whether a note may begin here
     * @return where to go on
     */
    int scan(int at, boolean notes) {
        if (text.startsWith("<!--", at)) {
            return comment(at);
        }
        int from = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = nameEnd(from);
        if (to == from || to - from > LONGEST_NAME) {
            return at + 1;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        int end = tagEnd(to);
        if (end < 0) {
            return at + 1;
        }
        boolean empty = text.charAt(end - 2) == '/';
        boolean closing = from == at + 2;
        if (name.equals("ref") && !closing) {
            return note(at, end, empty, notes);
        }
        if (name.equals("nowiki") || HIDDEN.contains(name)) {
            return raw(at, end, name, empty || closing);
        }
        if (TAGS.contains(name)) {
            markup.add(Kind.TAG, at, end);
            return end;
        }
        return at + 1;
    }

    private int comment(int at) {
        if (commentEnd >= 0 && commentEnd < at + 4) {
            commentEnd = text.indexOf("-->", at + 4);
        }
        int end = commentEnd < 0 ? text.length() : commentEnd + 3;
        markup.add(Kind.COMMENT, at, end);
        return end;
    }

    private int note(int at, int end, boolean empty, boolean notes) {
        if (empty) {
            markup.add(Kind.REF_AGAIN, at, end);
        } else if (notes && closingTag("ref", end) >= 0) {
            markup.add(Kind.REF, at, end);
        } else {
            markup.add(Kind.TAG, at, end);
        }
        return end;
    }

    private int raw(int at, int end, String name, boolean alone) {
        Kind kind = name.equals("nowiki") ? Kind.NOWIKI : Kind.HIDDEN;
        int close = alone ? -1 : closingTag(name, end);
        int to = close < 0 ? end : tagEnd(close + 2 + name.length());
        to = to < 0 ? end : to;
        markup.add(close < 0 ? Kind.HIDDEN : kind, at, to);
        return to;
    }

    /** Where the next closing tag of that name begins, -1 where there is none; each is looked for once. */
    private int closingTag(String name, int from) {
        int known = endOf.getOrDefault(name, 0);
        if (known < 0 || known >= from) {
            return known;
        }
        int at = text.indexOf("</", from);
        while (at >= 0 && !text.regionMatches(true, at + 2, name, 0, name.length())) {
            at = text.indexOf("</", at + 2);
        }
        endOf.put(name, at);
        return at;
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < text.length() && to - from <= LONGEST_NAME && isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return to > from && isDigit(text.charAt(from)) ? from : to;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The offset after the tag's last bracket; -1 where another tag begins before it ends. */
    private int tagEnd(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }
}
