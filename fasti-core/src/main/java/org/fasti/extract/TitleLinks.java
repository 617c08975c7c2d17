package org.fasti.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fasti.source.Document;
import org.fasti.source.Link;
import org.fasti.source.Span;

/** The pages of other wikis to which a title is linked: hints at the office that titles in other languages mean. */
public final class TitleLinks {
    private TitleLinks() {}

    /**
     * The pages that the words of the title lead to, each a language's code, a colon and the page's title. A link of only a
     * part of the title, such as the name of a town, says nothing of the office.
     *
     * @param heading where the title stands in the document's text
     * @param label the title
     */
    public static List<String> of(Document document, Span heading, String label) {
        Set<String> pages = new LinkedHashSet<>();
        for (Link link : document.links()) {
            boolean within =
                    link.span().start() >= heading.start() && link.span().end() <= heading.end();
            if (within && link.span().in(document.text()).strip().equals(label)) {
                String target = link.target();
                String page = target.startsWith(":") ? target.substring(1) : target;
                if (isElsewhere(page)) {
                    pages.add(page);
                }
            }
        }
        return List.copyOf(pages);
    }

    private static boolean isElsewhere(String target) {
        int colon = target.indexOf(':');
        String code = colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
        return (code.length() == 2 || code.length() == 3 || code.indexOf('-') > 1)
                && code.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-');
    }
}
