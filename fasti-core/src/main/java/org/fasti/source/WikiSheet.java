package org.fasti.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template;
import org.fasti.source.wikitext.Template.Parameter;

/** Prints a pattern with the values of one template. */
final class WikiSheet implements WikiPattern.Sheet {
    private final Markup markup;
    private final Template template;
    private final WikiLine line;
    private final WikiWriter writer;
    private final Gap breaks;
    private final Map<String, Parameter> given = new HashMap<>();

    /**
     * @param breaks what a line's end in a value is shown as
     */
    WikiSheet(Markup markup, Template template, WikiLine line, WikiWriter writer, Gap breaks) {
        this.markup = markup;
        this.template = template;
        this.line = line;
        this.writer = writer;
        this.breaks = breaks;
        for (Parameter parameter : template.parameters()) {
            if (Template.isGiven(markup, parameter)) {
                given.put(parameter.name().toLowerCase(Locale.ROOT), parameter);
            }
        }
    }

    @Override
    public boolean has(String name) {
        return given.containsKey(name);
    }

    @Override
    public void value(String name) {
        Parameter value = given.get(name);
        if (value != null) {
            write(markup, value, line, breaks);
        }
    }

    @Override
    public void words(String words) {
        writer.printed(words, template.start(), template.end());
    }

    /** Writes a value without the blanks around it. */
    static void write(Markup markup, Parameter value, WikiLine line, Gap breaks) {
        String text = markup.text();
        int from = value.from();
        int to = value.to();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        // Boxes begin a value on a line of its own, where a star begins a list.
        while (from < to && text.charAt(from) == '*') {
            from++;
        }
        // A list begins with the line's end before its first item.
        boolean list = from > value.from() && from < to && "*#:;".indexOf(text.charAt(from)) >= 0;
        line.write(list ? from - 1 : from, to, breaks);
    }
}
