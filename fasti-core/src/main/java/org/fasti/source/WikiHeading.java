package org.fasti.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.WikiFamily.Part;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template.Parameter;

/** Puts the heading of one office together from the parameters of its template, by the patterns of their family. */
final class WikiHeading implements WikiPattern.Sheet {
    private static final int LONGEST_NUMBER = 3;

    private final Markup markup;
    private final WikiFamily family;
    private final List<WikiParameter> parameters;
    private final WikiWriter writer;
    private final WikiLine line;

    WikiHeading(Markup markup, WikiFamily family, List<WikiParameter> parameters, WikiWriter writer, WikiLine line) {
        this.markup = markup;
        this.family = family;
        this.parameters = parameters;
        this.writer = writer;
        this.line = line;
    }

    /** The pattern that the parameters fill; empty where they fill none. */
    Optional<WikiPattern> pattern() {
        return family.titles().stream()
                .filter(title -> title.pattern().fits(this) && isSo(title))
                .findFirst()
                .map(WikiFamily.Title::pattern);
    }

    /** True where the title has no condition, or the page gives the value that it wants. */
    private boolean isSo(WikiFamily.Title title) {
        return title.stem().isEmpty()
                || named(title.stem())
                        .filter(given ->
                                given.raw(markup).toLowerCase(Locale.ROOT).equals(title.value()))
                        .isPresent();
    }

    private Optional<WikiParameter> named(String stem) {
        return parameters.stream().filter(p -> p.use().stem().equals(stem)).findFirst();
    }

    @Override
    public boolean has(String name) {
        return named(WikiFamily.folded(name)).isPresent();
    }

    @Override
    public void value(String name) {
        named(WikiFamily.folded(name)).ifPresent(given -> {
            WikiSheet.write(markup, given.parameter(), line, Gap.LINE);
            if (given.use().part() == Part.NUMBER) {
                ending(given);
            }
        });
    }

    /** The ending that makes an ordinal of a bare number: 5 is printed as 5th. */
    private void ending(WikiParameter number) {
        String written = number.written(markup);
        boolean bare = !written.isEmpty()
                && written.length() <= LONGEST_NUMBER
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
        String[] endings = family.words("ordinal").split(" ", -1);
        if (bare && endings.length > 1) {
            int value = Integer.parseInt(written);
            boolean teen = value % 100 > 10 && value % 100 < 20;
            int index = teen || value % 10 >= endings.length ? 0 : value % 10;
            Parameter place = number.parameter();
            writer.printed(endings[index], place.at(), place.to());
        }
    }

    @Override
    public boolean beginsWith(String name, String words) {
        String plain = words.strip();
        return named(WikiFamily.folded(name))
                .filter(given -> !plain.isEmpty() && given.raw(markup).startsWith(plain))
                .isPresent();
    }

    @Override
    public void words(String words) {
        Parameter place = parameters.getFirst().parameter();
        writer.printed(words, place.at(), place.to());
    }
}
