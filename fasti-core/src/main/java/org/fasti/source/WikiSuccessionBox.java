package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.WikiFamily.Part;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template;

/** Writes one template that is a whole box of predecessors and successors, of one office or several, one row or several. */
final class WikiSuccessionBox {
    private final Markup markup;
    private final Template template;
    private final WikiFamily family;
    private final WikiWriter writer;
    private final TextWriter out;
    private final WikiLine line;

    WikiSuccessionBox(Markup markup, Template template, WikiFamily family, WikiWriter writer, WikiLine line) {
        this.markup = markup;
        this.template = template;
        this.family = family;
        this.writer = writer;
        this.out = writer.out();
        this.line = line;
    }

    /**
     * Writes the box. Parameters of one number make a row; a row without a title is of the office before it, and a row
     * with nothing but names has more neighbours of the row before it. A name without number beside titles with numbers
     * is every office's neighbour.
     */
    List<SuccessionRow> rows(List<WikiParameter> given) {
        TreeMap<Integer, List<WikiParameter>> byNumber = new TreeMap<>();
        given.forEach(p ->
                byNumber.computeIfAbsent(p.number(), n -> new ArrayList<>()).add(p));
        boolean titled = given.stream().anyMatch(p -> p.use().part() == Part.TITLE && p.number() > 0);
        List<SuccessionRow> rows = new ArrayList<>();
        List<Span> allBefore = new ArrayList<>();
        List<Span> allAfter = new ArrayList<>();
        Optional<Span> title = Optional.empty();
        for (List<WikiParameter> row : byNumber.values()) {
            out.gap(Gap.LINE);
            List<Span> before = names(row, Part.BEFORE, "before");
            out.gap(Gap.TAB);
            Optional<Span> own = cell(row, Part.TITLE);
            out.gap(Gap.SPACE);
            Optional<Span> years = cell(row, Part.YEARS);
            out.gap(Gap.TAB);
            List<Span> after = names(row, Part.AFTER, "after");
            title = own.or(() -> rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(rows.getLast().title()));
            boolean shared = title.isEmpty() && titled;
            if (shared) {
                allBefore.addAll(before);
                allAfter.addAll(after);
            } else if (own.isEmpty() && years.isEmpty() && !rows.isEmpty()) {
                SuccessionRow last = rows.removeLast();
                rows.add(new SuccessionRow(
                        joined(last.before(), before), last.title(), last.years(), joined(last.after(), after)));
            } else if (title.isPresent()) {
                rows.add(new SuccessionRow(
                        before.isEmpty() ? allBefore : before, title.get(), years, after.isEmpty() ? allAfter : after));
            }
        }
        out.gap(Gap.LINE);
        return rows;
    }

    private static List<Span> joined(List<Span> first, List<Span> second) {
        List<Span> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private List<Span> names(List<WikiParameter> row, Part part, String place) {
        List<WikiParameter> values =
                row.stream().filter(p -> p.use().part() == part).toList();
        if (values.isEmpty()) {
            return List.of();
        }
        writer.printed(family.words(place), template.start(), template.end());
        out.gap(Gap.SPACE);
        int position = out.position();
        for (WikiParameter value : values) {
            WikiSheet.write(markup, value.parameter(), line, Gap.SPACE);
            out.endLine(Gap.SPACE);
        }
        return out.lines(position);
    }

    private Optional<Span> cell(List<WikiParameter> row, Part part) {
        int position = out.position();
        row.stream().filter(p -> p.use().part() == part).forEach(p -> {
            out.gap(Gap.SPACE);
            WikiSheet.write(markup, p.parameter(), line, Gap.SPACE);
        });
        return writer.since(position);
    }
}
