package org.fasti.source;

import java.util.Locale;
import java.util.Set;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Markup.Kind;

/** What tags and words for the wiki do within wikitext. */
final class WikiTag {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "center",
            "blockquote",
            "poem",
            "table",
            "tr",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "hr",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    /** So many marks are looked through for the end of what is hidden. */
    private static final int LOOK_AHEAD = 200;

    private WikiTag() {}

    /** The name of the tag at {@code at}, in lower case, whether it opens or closes. */
    static String name(String text, int at) {
        int from = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    static boolean isClosing(String text, int at) {
        return text.charAt(at + 1) == '/';
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** True where the tag says that readers do not see what it holds. */
    static boolean isHidden(String text, int from, int to) {
        int style = text.indexOf("style", from, to);
        return style >= 0
                && text.charAt(to - 2) != '/'
                && text.substring(style, to).replace(" ", "").contains("display:none");
    }

    /** The offset after what a hiding tag holds; after the tag itself where its end is not near. */
    static int hiddenEnd(Markup markup, int mark, String name) {
        String text = markup.text();
        int nested = 0;
        int last = Math.min(markup.count(), mark + LOOK_AHEAD);
        for (int i = mark + 1; i < last; i = markup.after(i)) {
            if (markup.kind(i) == Kind.PIPE && nested == 0) {
                break;
            }
            if (markup.kind(i) == Kind.TAG && name(text, markup.start(i)).equals(name)) {
                if (!isClosing(text, markup.start(i))) {
                    nested++;
                } else if (nested-- == 0) {
                    return markup.end(i);
                }
            }
        }
        return markup.end(mark);
    }

    /** Where a word for the wiki ends that begins at {@code at}, as {@code __NOTOC__}; {@code at} where none does. */
    static int magicWordEnd(String text, int at, int to) {
        int end = at + 2;
        while (end < to && (Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '_' && end - at < 40)) {
            if (text.startsWith("__", end)) {
                return end > at + 3 ? end + 2 : at;
            }
            end++;
        }
        return at;
    }
}
