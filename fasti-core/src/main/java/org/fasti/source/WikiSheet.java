package org.fasti.source;

import java.util.Optional;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template;
import org.fasti.source.wikitext.Template.Parameter;

/** Prints a pattern with the values of one template. */
record WikiSheet(Markup markup, Template template, WikiLine line, WikiWriter writer, Gap breaks)
        implements WikiPattern.Sheet {
    @Override
    public boolean has(String name) {
        return template.get(markup, name).isPresent();
    }

    @Override
    public void value(String name) {
        Optional<Parameter> parameter = template.get(markup, name);
        parameter.ifPresent(given -> write(markup, given, line, breaks));
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
