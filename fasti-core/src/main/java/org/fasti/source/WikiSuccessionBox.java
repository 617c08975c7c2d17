package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.fasti.source.SuccessionRow.Side;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.WikiFamily.Part;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template;
import org.fasti.source.wikitext.Template.Parameter;

/** Writes one template that is a whole box of predecessors and successors, of one office or several, one row or several. */
final class WikiSuccessionBox {
    private final Markup markup;
    private final Template template;
    private final WikiFamily family;
    private final Optional<String> office;
    private final WikiWriter writer;
    private final TextWriter out;
    private final WikiLine line;
    private final WikiSuccessionCells cells;

    /** @param office the title of a template that is of one office only */
    WikiSuccessionBox(
            Markup markup,
            Template template,
            WikiFamily family,
            Optional<String> office,
            WikiWriter writer,
            WikiLine line,
            WikiSuccessionCells cells) {
        this.office = office;
        this.markup = markup;
        this.template = template;
        this.family = family;
        this.writer = writer;
        this.out = writer.out();
        this.line = line;
        this.cells = cells;
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
        Side allBefore = Side.of(List.of());
        Side allAfter = Side.of(List.of());
        for (List<WikiParameter> row : byNumber.values()) {
            out.gap(Gap.LINE);
            Side before = side(row, Part.BEFORE, "before");
            out.gap(Gap.TAB);
            WikiSuccessionCells.Middle middle = middle(row);
            out.gap(Gap.TAB);
            Side after = side(row, Part.AFTER, "after");
            Optional<Span> title = middle.title()
                    .or(() -> rows.isEmpty()
                            ? Optional.empty()
                            : Optional.of(rows.getLast().title()));
            boolean shared = title.isEmpty() && titled;
            if (shared) {
                allBefore = joined(allBefore, before);
                allAfter = joined(allAfter, after);
            } else if (middle.title().isEmpty() && middle.years().isEmpty() && !rows.isEmpty()) {
                SuccessionRow last = rows.removeLast();
                rows.add(new SuccessionRow(
                        joined(last.before(), before),
                        last.title(),
                        last.titleLines(),
                        last.years(),
                        joined(last.after(), after),
                        last.colleagues()));
            } else if (title.isPresent()) {
                rows.add(new SuccessionRow(
                        before.lines().isEmpty() ? allBefore : before,
                        title.get(),
                        middle.title().isPresent() ? middle.titleLines() : List.of(title.get()),
                        middle.years(),
                        after.lines().isEmpty() ? allAfter : after,
                        middle.colleagues()));
            }
        }
        out.gap(Gap.LINE);
        return rows;
    }

    private static Side joined(Side first, Side second) {
        List<Span> all = new ArrayList<>(first.lines());
        all.addAll(second.lines());
        return new Side(all, first.nobody() && second.nobody());
    }

    /** The names of one side; where the template gives none but says why, the reason, and "Incumbent" of who is in office. */
    private Side side(List<WikiParameter> row, Part part, String place) {
        List<WikiParameter> values =
                row.stream().filter(p -> p.use().part() == part).toList();
        if (!values.isEmpty()) {
            writer.printed(family.words(place), template.start(), template.end());
            out.gap(Gap.SPACE);
            int position = out.position();
            for (WikiParameter value : values) {
                WikiSheet.write(markup, value.parameter(), line, Gap.SPACE);
                out.endLine(Gap.SPACE);
            }
            return Side.of(out.lines(position));
        }
        int position = out.position();
        Optional<WikiParameter> reason = row.stream()
                .filter(p -> p.use().part() == (part == Part.BEFORE ? Part.CODE : Part.REASON))
                .findFirst();
        Optional<WikiParameter> start = row.stream()
                .filter(p -> p.use().part() == Part.START && part == Part.AFTER)
                .findFirst();
        if (reason.isPresent()) {
            return new Side(
                    cells.words(
                            template, family, List.of(reason.get()), part == Part.BEFORE ? "new" : "none", position),
                    true);
        }
        start.ifPresent(p -> writer.printed(
                family.words("incumbent"), p.parameter().at(), p.parameter().to()));
        return new Side(out.lines(position), start.isPresent());
    }

    private WikiSuccessionCells.Middle middle(List<WikiParameter> row) {
        WikiHeading heading = new WikiHeading(markup, family, row, writer, line);
        int position = out.position();
        boolean titled = row.stream().anyMatch(p -> p.use().part() == Part.TITLE);
        heading.pattern()
                .ifPresentOrElse(
                        pattern -> pattern.print(heading),
                        () -> office.filter(title -> !titled)
                                .ifPresent(title -> writer.printed(title, template.start(), template.end())));
        Optional<Span> made = writer.since(position);
        out.gap(Gap.SPACE);
        WikiSuccessionCells.Middle middle = cells.middle(row, template);
        Optional<Span> years = middle.years().or(() -> since(row));
        List<Span> lines = made.map(List::of).orElse(middle.titleLines());
        return new WikiSuccessionCells.Middle(made.or(middle::title), lines, years, middle.colleagues());
    }

    /** "3 January 2011 – present", of who is still in office. */
    private Optional<Span> since(List<WikiParameter> row) {
        int position = out.position();
        row.stream().filter(p -> p.use().part() == Part.START).findFirst().ifPresent(start -> {
            WikiSheet.write(markup, start.parameter(), line, Gap.SPACE);
            Parameter place = start.parameter();
            writer.printed(" – " + family.words("now"), place.at(), place.to());
        });
        return writer.since(position);
    }
}
