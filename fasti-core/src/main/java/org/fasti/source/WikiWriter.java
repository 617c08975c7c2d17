package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the text of a page of wikitext, and notes where its words come from and where they link to. */
final class WikiWriter {
    private final String wikitext;
    private final TextWriter out = new TextWriter();
    private final TextMap.Builder map = new TextMap.Builder();
    private final List<Link> links = new ArrayList<>();

    WikiWriter(String wikitext) {
        this.wikitext = wikitext;
    }

    TextWriter out() {
        return out;
    }

    /** Writes the characters of the wikitext from {@code from} to {@code to}; white space becomes a gap. */
    void original(int from, int to) {
        int at = from;
        while (at < to) {
            while (at < to && TextWriter.isGap(wikitext.charAt(at))) {
                out.gap(TextWriter.Gap.SPACE);
                at++;
            }
            // What stood before it in a bracket is not printed, such as how a name is spoken.
            while (at < to && isLoose(wikitext.charAt(at))) {
                out.noGap();
                at++;
            }
            int word = at;
            at = plainEnd(at, to);
            if (at == word) {
                return;
            }
            int before = out.position();
            out.words(wikitext, word, at);
            if (out.position() > before) {
                while (word < at - 1 && TextWriter.isLeftOutFirst(wikitext.charAt(word))) {
                    word++;
                }
                map.straight(out.position() - (at - word), word);
            }
        }
    }

    /** The end of the words from {@code from} on that stand in the text as in the wikitext: with one blank between them. */
    private int plainEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = wikitext.charAt(at);
            if (TextWriter.isGap(c) && !isBetweenWords(at, to)) {
                return at;
            }
        }
        return to;
    }

    private boolean isBetweenWords(int at, int to) {
        return wikitext.charAt(at) == ' '
                && at + 1 < to
                && !TextWriter.isGap(wikitext.charAt(at + 1))
                && wikitext.charAt(at - 1) != '(';
    }

    /** Writes words that are not in the wikitext but stand for its passage from {@code from} to {@code to}. */
    void printed(String words, int from, int to) {
        int before = out.position();
        out.write(words);
        int length = words.strip().length();
        if (out.position() > before && length > 0) {
            map.printed(Math.max(before, out.position() - length), from, to);
        }
    }

    void link(int position, String target) {
        out.since(position).ifPresent(span -> links.add(new Link(span, target)));
    }

    List<Link> links() {
        return links;
    }

    TextMap map() {
        return map.build();
    }

    /** The passage written since {@code position}. */
    Optional<Span> since(int position) {
        return out.since(position);
    }

    private boolean isLoose(char c) {
        return (c == ';' || c == ',' || TextWriter.isGap(c)) && out.endsWith('(');
    }
}
