package org.fasti.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fasti.source.BoxVocabulary.LineKind;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.WikiFamily.Part;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template;
import org.fasti.source.wikitext.Template.Parameter;

/**
 * Writes a box of facts as its template shows it: for each office a heading, "In office", the dates, and labelled rows;
 * then the facts of the person's life.
 */
final class WikiInfobox {
    private final Markup markup;
    private final WikiFamily family;
    private final Template template;
    private final BoxVocabulary vocabulary;
    private final WikiWriter writer;
    private final TextWriter out;
    private final WikiLine line;
    private final List<InfoboxRow> rows;
    private final List<Parameter> unknown = new ArrayList<>();

    WikiInfobox(
            Markup markup,
            Template template,
            WikiFamily family,
            BoxVocabulary vocabulary,
            WikiWriter writer,
            WikiLine line,
            List<InfoboxRow> rows) {
        this.markup = markup;
        this.template = template;
        this.family = family;
        this.vocabulary = vocabulary;
        this.writer = writer;
        this.out = writer.out();
        this.line = line;
        this.rows = rows;
    }

    /**
     * Writes the box.
     *
     * @param name the subject's name, where the box does not give it; empty for a box within another
     * @return the parameters that the family does not have, in which other boxes may be
     */
    List<Parameter> write(Optional<String> name) {
        List<WikiParameter> given = WikiParameter.of(markup, template, family, unknown);
        Optional<WikiParameter> named =
                given.stream().filter(p -> p.use().part() == Part.NAME).findFirst();
        if (named.isPresent()) {
            row(() -> value(named.get(), Gap.SPACE)).ifPresent(span -> rows.add(new InfoboxRow.Header(span)));
        } else {
            name.ifPresent(words -> row(() -> printed(words)).ifPresent(span -> rows.add(new InfoboxRow.Header(span))));
        }
        Map<Integer, List<WikiParameter>> offices = new TreeMap<>();
        List<WikiParameter> facts = new ArrayList<>();
        for (WikiParameter parameter : given) {
            switch (parameter.use().part()) {
                case NAME -> {}
                case FACT -> facts.add(parameter);
                default ->
                    offices.computeIfAbsent(parameter.office(), n -> new ArrayList<>())
                            .add(parameter);
            }
        }
        offices.values().forEach(this::office);
        facts(facts);
        return unknown;
    }

    private void office(List<WikiParameter> parameters) {
        heading(parameters);
        term(parameters);
        parameters.stream()
                .filter(p -> p.use().part() == Part.FIELD)
                .sorted(Comparator.comparingInt(p -> p.use().place()))
                .forEach(p -> field(p.use().label(), p, List.of(p)));
        for (WikiParameter label : parameters) {
            if (label.use().part() == Part.LABEL) {
                parameters.stream()
                        .filter(p -> p.use().part() == Part.DATA && p.lead() == label.lead())
                        .findFirst()
                        .ifPresent(data -> field(label, data));
            }
        }
        parameters.stream().filter(p -> p.use().part() == Part.POSTS).forEach(this::posts);
    }

    /** Offices with their dates, a line each; dates on a line of their own belong to the line above. */
    private void posts(WikiParameter posts) {
        printedLine("posts", posts);
        out.gap(Gap.LINE);
        int start = out.position();
        value(posts, Gap.LINE);
        List<Span> joined = new ArrayList<>();
        for (Span span : out.lines(start)) {
            String words = out.in(span);
            boolean below = words.startsWith("(") || words.startsWith("（") || vocabulary.isDates(words);
            if (below && !joined.isEmpty()) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        joined.forEach(this::line);
        out.gap(Gap.LINE);
    }

    private void heading(List<WikiParameter> parameters) {
        Heading sheet = new Heading(parameters);
        family.titles().stream()
                .filter(title -> title.pattern().fits(sheet) && sheet.isSo(title))
                .findFirst()
                .flatMap(title -> row(() -> title.pattern().print(sheet)))
                .ifPresent(span -> {
                    title(span);
                    printedLine("held", parameters.getFirst());
                });
    }

    /** A heading's lines are one title; "Acting" below it is a line of its own. */
    private void title(Span heading) {
        List<Span> lines = out.lines(heading.start());
        boolean remark = lines.size() > 1
                && vocabulary
                        .lineHit(out.in(lines.getLast()))
                        .filter(hit -> hit.kind() == LineKind.ACTING || hit.kind() == LineKind.INTERIM)
                        .isPresent();
        if (remark) {
            rows.add(new InfoboxRow.Header(
                    new Span(heading.start(), lines.get(lines.size() - 2).end())));
            line(lines.getLast());
        } else {
            rows.add(new InfoboxRow.Header(heading));
        }
    }

    /** Prints a heading with the values of one office. */
    private final class Heading implements WikiPattern.Sheet {
        private final List<WikiParameter> parameters;

        Heading(List<WikiParameter> parameters) {
            this.parameters = parameters;
        }

        private Optional<WikiParameter> named(String stem) {
            return parameters.stream().filter(p -> p.use().stem().equals(stem)).findFirst();
        }

        /** True where the title has no condition, or the page gives the value that it wants. */
        boolean isSo(WikiFamily.Title title) {
            return title.stem().isEmpty()
                    || named(title.stem())
                            .filter(given -> raw(given).toLowerCase(Locale.ROOT).equals(title.value()))
                            .isPresent();
        }

        @Override
        public boolean has(String name) {
            return named(WikiFamily.folded(name)).isPresent();
        }

        @Override
        public void value(String name) {
            named(WikiFamily.folded(name)).ifPresent(given -> WikiInfobox.this.value(given, Gap.SPACE));
        }

        @Override
        public void words(String words) {
            Parameter place = parameters.getFirst().parameter();
            writer.printed(words, place.at(), place.to());
        }
    }

    private void term(List<WikiParameter> parameters) {
        Optional<WikiParameter> start = part(parameters, Part.START);
        Optional<WikiParameter> end = part(parameters, Part.END);
        Optional<WikiParameter> term = part(parameters, Part.TERM);
        if (start.isEmpty() && end.isEmpty()) {
            term.ifPresent(written -> {
                inOffice(parameters, written);
                lines(written);
            });
            return;
        }
        if (end.isPresent() && !isNow(end.get())) {
            inOffice(parameters, end.get());
            dates(start, end.get());
            return;
        }
        part(parameters, Part.STATUS)
                .ifPresentOrElse(
                        this::lines,
                        () -> printedLine("incumbent", start.or(() -> end).orElseThrow()));
        start.ifPresent(from -> {
            printedLine("assumed", from);
            row(() -> value(from, Gap.SPACE)).ifPresent(this::line);
        });
    }

    /** Both dates on one line; what the page has below the end, "(Acting until 1 June)", on lines of its own. */
    private void dates(Optional<WikiParameter> start, WikiParameter end) {
        out.gap(Gap.LINE);
        int position = out.position();
        start.ifPresent(from -> value(from, Gap.SPACE));
        out.gap(Gap.SPACE);
        writer.printed("–", end.parameter().at(), end.parameter().to());
        out.gap(Gap.SPACE);
        int written = out.position();
        value(end, Gap.LINE);
        Optional<Span> below = writer.since(written);
        List<Span> lines = below.isEmpty() ? out.lines(position) : linesFrom(position, out.lines(written));
        lines.forEach(this::line);
        out.gap(Gap.LINE);
    }

    /** The lines at {@code lines}, the first of which begins at {@code position}. */
    private List<Span> linesFrom(int position, List<Span> lines) {
        List<Span> all = new ArrayList<>(lines);
        writer.since(position)
                .ifPresent(whole ->
                        all.set(0, new Span(whole.start(), lines.getFirst().end())));
        return all;
    }

    /** "In office", or the words that the page wants there, if they are of the kind. */
    private void inOffice(List<WikiParameter> parameters, WikiParameter place) {
        Optional<WikiParameter> wanted = part(parameters, Part.TERM_WORDS)
                .filter(words -> vocabulary.lineHit(raw(words)).isPresent());
        wanted.ifPresentOrElse(this::lines, () -> printedLine("in-office", place));
    }

    private static Optional<WikiParameter> part(List<WikiParameter> parameters, Part part) {
        return parameters.stream().filter(p -> p.use().part() == part).findFirst();
    }

    /** True where the value says that the office is still held. */
    private boolean isNow(WikiParameter end) {
        String words = raw(end);
        return vocabulary.nowWords().contains(words.toLowerCase(Locale.ROOT))
                || vocabulary
                        .lineHit(words)
                        .filter(hit -> hit.kind() == LineKind.INCUMBENT)
                        .isPresent();
    }

    private String raw(WikiParameter parameter) {
        Parameter value = parameter.parameter();
        String words = markup.text()
                .substring(value.from(), Math.min(value.to(), value.from() + 200))
                .strip();
        while (!words.isEmpty() && "'[]".indexOf(words.charAt(0)) >= 0) {
            words = words.substring(1);
        }
        int end = 0;
        while (end < words.length()
                && (Character.isLetter(words.charAt(end)) || " '".indexOf(words.charAt(end)) >= 0)) {
            end++;
        }
        return words.substring(0, end).strip();
    }

    private void facts(List<WikiParameter> facts) {
        Map<String, List<WikiParameter>> byLabel = new LinkedHashMap<>();
        facts.stream()
                .sorted(Comparator.comparingInt(p -> p.use().place()))
                .forEach(fact -> byLabel.computeIfAbsent(fact.use().label(), label -> new ArrayList<>())
                        .add(fact));
        if (!byLabel.isEmpty()) {
            printedLine("personal", facts.getFirst());
            byLabel.forEach((label, values) -> field(label, values.getFirst(), values));
        }
    }

    /** A row with a label that the template prints. */
    private void field(String label, WikiParameter place, List<WikiParameter> values) {
        field(
                () -> writer.printed(
                        label, place.parameter().at(), place.parameter().to()),
                values);
    }

    /** A row with a label that the page gives. */
    private void field(WikiParameter label, WikiParameter value) {
        field(() -> value(label, Gap.SPACE), List.of(value));
    }

    private void field(Runnable label, List<WikiParameter> values) {
        Optional<Span> words = row(label);
        if (words.isEmpty()) {
            return;
        }
        out.startCell(Gap.TAB);
        int start = out.position();
        for (WikiParameter value : values) {
            value(value, Gap.LINE);
            out.endLine(Gap.LINE);
        }
        out.endCell();
        rows.add(new InfoboxRow.Field(words.get(), out.lines(start)));
        out.gap(Gap.LINE);
    }

    private void value(WikiParameter parameter, Gap breaks) {
        WikiSheet.write(markup, parameter.parameter(), line, breaks);
    }

    private void printed(String words) {
        writer.printed(words, template.start(), template.end());
    }

    private void printedLine(String place, WikiParameter at) {
        String words = family.words(place);
        if (!words.isEmpty()) {
            row(() -> writer.printed(words, at.parameter().at(), at.parameter().to()))
                    .ifPresent(this::line);
        }
    }

    private void lines(WikiParameter parameter) {
        out.gap(Gap.LINE);
        int start = out.position();
        value(parameter, Gap.LINE);
        out.lines(start).forEach(this::line);
        out.gap(Gap.LINE);
    }

    private void line(Span span) {
        rows.add(new InfoboxRow.Line(span));
    }

    /** Writes a line of the box; what follows begins a new one, or a cell of this. */
    private Optional<Span> row(Runnable words) {
        out.gap(Gap.LINE);
        int start = out.position();
        words.run();
        return writer.since(start);
    }
}
