package org.fasti.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.WikiFamily.Part;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template;

/** Writes the cells of boxes of predecessors and successors from the parameters of their templates. */
final class WikiSuccessionCells {
    /**
     * The cell of the office.
     *
     * @param title empty where the template gives none
     * @param titleLines the lines of the title
     */
    record Middle(Optional<Span> title, List<Span> titleLines, Optional<Span> years, List<Span> colleagues) {}

    /** How far from the beginning of a line colleagues are looked for, in characters. */
    private static final int LONGEST_BEFORE_COLLEAGUES = 200;

    private final Markup markup;
    private final WikiWriter writer;
    private final TextWriter out;
    private final WikiLine line;
    private final SuccessionWords words;

    WikiSuccessionCells(Markup markup, WikiWriter writer, WikiLine line, SuccessionWords words) {
        this.words = words;
        this.markup = markup;
        this.writer = writer;
        this.out = writer.out();
        this.line = line;
    }

    /** Writes title, years and colleagues of an office. Years with a number are those of the colleague of that number. */
    Middle middle(List<WikiParameter> given, Template template) {
        boolean shared = given.stream().anyMatch(p -> p.use().part() == Part.WITH);
        int position = out.position();
        cell(given.stream().filter(p -> p.use().part() == Part.TITLE));
        given.stream().filter(p -> p.use().part() == Part.OF).forEach(p -> {
            out.gap(Gap.SPACE);
            writer.printed(p.use().label() + " ", template.start(), template.end());
            WikiSheet.write(markup, p.parameter(), line, Gap.SPACE);
        });
        List<Span> titleLines = out.lines(position);
        List<Span> colleagues = new ArrayList<>(namedBelow(titleLines, false));
        out.gap(Gap.SPACE);
        int dated = out.position();
        cell(given.stream().filter(p -> p.use().part() == Part.YEARS && !(shared && p.number() > 0)));
        List<Span> years = out.lines(dated);
        colleagues.addAll(namedBelow(years, true));
        out.gap(Gap.SPACE);
        colleagues.addAll(colleagues(given, template));
        return new Middle(whole(titleLines), titleLines, whole(years), colleagues);
    }

    private static Optional<Span> whole(List<Span> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getFirst().cover(lines.getLast()));
    }

    /**
     * Takes the colleagues whom pages name below the title or the years, "With: John Roe", out of these lines.
     *
     * @param behind whether they may stand on a line with other words: "1841–1847 with John Roe"
     */
    private List<Span> namedBelow(List<Span> lines, boolean behind) {
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            String text =
                    out.in(new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_BEFORE_COLLEAGUES)));
            int from = 0;
            while (from >= 0 && words.withLabel(text.substring(from)) == 0) {
                int blank = behind ? text.indexOf(' ', from) : -1;
                from = blank < 0 ? -1 : blank + 1;
            }
            if (from >= 0) {
                int after = from + words.withLabel(text.substring(from));
                List<Span> names = new ArrayList<>(lines.subList(i + 1, lines.size()));
                if (after < line.length()) {
                    names.addFirst(new Span(line.start() + after, line.end()));
                }
                lines.subList(i, lines.size()).clear();
                if (from > 0) {
                    lines.add(new Span(line.start(), line.start() + from - 1));
                }
                return names;
            }
        }
        return List.of();
    }

    private void cell(java.util.stream.Stream<WikiParameter> parameters) {
        parameters.sorted(Comparator.comparing(p -> p.use().place())).forEach(p -> {
            out.gap(Gap.SPACE);
            WikiSheet.write(markup, p.parameter(), line, Gap.SPACE);
        });
    }

    private List<Span> colleagues(List<WikiParameter> given, Template template) {
        List<WikiParameter> named =
                given.stream().filter(p -> p.use().part() == Part.WITH).toList();
        if (named.isEmpty()) {
            return List.of();
        }
        writer.printed(named.getFirst().use().label() + " ", template.start(), template.end());
        int position = out.position();
        for (WikiParameter colleague : named) {
            WikiSheet.write(markup, colleague.parameter(), line, Gap.LINE);
            given.stream()
                    .filter(p -> p.use().part() == Part.YEARS && p.number() > 0 && p.number() == number(colleague))
                    .forEach(p -> {
                        writer.printed(" (", p.parameter().at(), p.parameter().to());
                        WikiSheet.write(markup, p.parameter(), line, Gap.SPACE);
                        writer.printed(")", p.parameter().at(), p.parameter().to());
                    });
            out.endLine(Gap.SPACE);
        }
        return out.lines(position);
    }

    private static int number(WikiParameter parameter) {
        return Math.max(1, parameter.number());
    }

    /** The names in the order of their numbers, each with what it held instead and when. */
    List<Span> names(List<WikiParameter> given, Part part, int position) {
        TreeMap<Integer, List<WikiParameter>> byNumber = new TreeMap<>();
        for (WikiParameter parameter : given) {
            Part here = parameter.use().part();
            if (here == part || here == Part.AS || here == Part.YEARS) {
                byNumber.computeIfAbsent(number(parameter), n -> new ArrayList<>())
                        .add(parameter);
            }
        }
        byNumber.values().forEach(one -> {
            one.sort(Comparator.comparing(p -> p.use().part()));
            one.forEach(p -> {
                String label = p.use().part() == Part.AS ? p.use().label() + " " : "";
                writer.printed(label, p.parameter().at(), p.parameter().to());
                WikiSheet.write(markup, p.parameter(), line, Gap.SPACE);
                out.endLine(Gap.SPACE);
            });
        });
        return out.lines(position);
    }

    /**
     * "New office", "Vacant": the words that the template gives, or else those that it prints of itself; and who is said
     * to have held the office last or next.
     *
     * @param kind what kind of cell it is, by which the family has words
     */
    List<Span> words(Template template, WikiFamily family, List<WikiParameter> given, String kind, int position) {
        String coded = given.stream()
                .filter(p -> p.use().part() == Part.CODE)
                .map(p -> family.words(kind + ' ' + WikiFamily.folded(p.written(markup))))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        String[] own = (coded.isEmpty() ? family.words(kind) : coded).split("\\|", 2);
        List<WikiParameter> reasons = given.stream()
                .filter(p -> p.use().part() == Part.REASON
                        || p.use().part() == Part.CODE && coded.isEmpty() && own.length > 1)
                .toList();
        if (reasons.isEmpty()) {
            writer.printed(own[0], template.start(), template.end());
        } else {
            String[] around = (own.length > 1 ? own[1] : "").split("\\*", 2);
            String before = around.length > 1 || around[0].isEmpty() ? around[0] : around[0] + " ";
            writer.printed(before, template.start(), template.end());
            cell(reasons.stream());
            writer.printed(around.length > 1 ? around[1] : "", template.start(), template.end());
        }
        out.endLine(Gap.SPACE);
        given.stream().filter(p -> p.use().part() == Part.LAST).forEach(p -> {
            writer.printed(p.use().label() + " ", template.start(), template.end());
            WikiSheet.write(markup, p.parameter(), line, Gap.SPACE);
            out.endLine(Gap.SPACE);
        });
        return out.lines(position);
    }
}
