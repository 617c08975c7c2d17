package org.fasti.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fasti.source.BoxVocabulary.LineKind;
import org.fasti.source.TextWriter.Gap;
import org.fasti.source.WikiFamily.Part;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Markup.Kind;
import org.fasti.source.wikitext.Template;
import org.fasti.source.wikitext.Template.Parameter;

/**
 * Writes a box of facts as its template shows it: for each office a heading, "In office", the dates, and labelled rows;
 * then the facts of the person's life.
 */
final class WikiInfobox {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int MOST_WORDS_OF_A_REMARK = 12;

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
        Optional<WikiParameter> subterm = part(parameters, Part.SUBTERM);
        Optional<WikiParameter> office = part(parameters, Part.SUBOFFICE)
                .filter(title -> subterm.isPresent() && vocabulary.rolePlace(title.raw(markup)) >= 0);
        if (office.isEmpty()) {
            // Of what is no office by itself the dates are those of the heading's.
            subterm.ifPresent(this::below);
        }
        parameters.stream()
                .filter(p -> p.use().part() == Part.FIELD)
                .sorted(Comparator.comparingInt(p -> p.use().place()))
                .forEach(p -> field(p.use().label(), p, List.of(p)));
        for (WikiParameter data : parameters) {
            if (data.use().part() == Part.DATA) {
                Optional<WikiParameter> label = parameters.stream()
                        .filter(p -> p.use().part() == Part.LABEL && p.lead() == data.lead())
                        .findFirst();
                if (label.isPresent()) {
                    field(label.get(), data);
                } else if (!data.use().label().isEmpty()) {
                    field(data.use().label(), data, List.of(data));
                }
            }
        }
        parameters.stream().filter(p -> p.use().part() == Part.POSTS).forEach(this::posts);
        office.ifPresent(title -> field(title, subterm.orElseThrow()));
    }

    private void below(WikiParameter term) {
        printedLine("in-office", term);
        lines(term);
    }

    /** Offices with their dates, a line each; dates on a line of their own belong to the line above. */
    private void posts(WikiParameter posts) {
        if (posts.use().label().isEmpty()) {
            printedLine("posts", posts);
        } else {
            row(() -> printed(posts.use().label())).ifPresent(this::line);
        }
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
        WikiHeading sheet = new WikiHeading(markup, family, parameters, writer, line);
        sheet.pattern().flatMap(pattern -> row(() -> pattern.print(sheet))).ifPresent(span -> {
            title(span);
            printedLine("held", parameters.getFirst());
        });
    }

    /**
     * A heading's lines are one title; "Acting" below it is a line of its own, and what stands in brackets with figures,
     * as "(1 of 7)" or another seat with its years, is none of it.
     */
    private void title(Span heading) {
        List<Span> lines = new ArrayList<>(out.lines(heading.start()));
        while (lines.size() > 1 && isAside(out.in(lines.getLast()))) {
            lines.removeLast();
        }
        boolean remark = lines.size() > 1
                && vocabulary
                        .lineHit(out.in(lines.getLast()))
                        .filter(hit -> hit.kind() == LineKind.ACTING || hit.kind() == LineKind.INTERIM)
                        .isPresent();
        Span last = lines.isEmpty() ? heading : lines.get(lines.size() - (remark ? 2 : 1));
        rows.add(new InfoboxRow.Header(new Span(heading.start(), last.end())));
        if (remark) {
            line(lines.getLast());
        }
    }

    private boolean isAside(String line) {
        int open = line.lastIndexOf('(');
        int close = line.lastIndexOf(')');
        if (open < 0 || close != line.length() - 1 || open > 0 && vocabulary.rolePlace(line.substring(0, open)) == 0) {
            return false;
        }
        return line.indexOf('(') == 0
                ? line.chars().anyMatch(Character::isDigit)
                : vocabulary.isDates(line.substring(open + 1, close));
    }

    private void term(List<WikiParameter> parameters) {
        Optional<WikiParameter> start = part(parameters, Part.START);
        Optional<WikiParameter> end = part(parameters, Part.END);
        Optional<WikiParameter> term = part(parameters, Part.TERM);
        if (start.isEmpty() && end.isEmpty()) {
            term.ifPresentOrElse(
                    written -> {
                        inOffice(parameters, written);
                        lines(written);
                    },
                    () -> termWords(parameters).ifPresent(this::lines));
            return;
        }
        if (end.isPresent() && !isNow(end.get())) {
            inOffice(parameters, end.get());
            dates(start, end.get());
            return;
        }
        // "Lord Temporal" in that place says how the office is held, and not whether it still is.
        part(parameters, Part.STATUS)
                .filter(status -> vocabulary.lineHit(status.raw(markup)).isPresent())
                .ifPresentOrElse(
                        this::lines,
                        () -> printedLine("incumbent", start.or(() -> end).orElseThrow()));
        start.ifPresent(from -> {
            printedLine("assumed", from);
            row(() -> value(from, Gap.SPACE)).ifPresent(this::line);
        });
    }

    /** Both dates on one line; what the page has below them, "(Acting until 1 June)", on lines of its own. */
    private void dates(Optional<WikiParameter> start, WikiParameter end) {
        out.gap(Gap.LINE);
        int position = out.position();
        int below = start.map(from -> belowStart(from.parameter())).orElse(0);
        start.ifPresent(from -> line.write(trimmed(from.parameter().from()), below, Gap.SPACE));
        out.gap(Gap.SPACE);
        writer.printed("–", end.parameter().at(), end.parameter().to());
        out.gap(Gap.SPACE);
        int written = out.position();
        value(end, Gap.LINE);
        if (writer.since(written).isEmpty()) {
            // A value that shows nothing is no end that is still to come.
            writer.printed("?", end.parameter().at(), end.parameter().to());
        }
        linesFrom(position, out.lines(written)).forEach(this::line);
        start.filter(from -> below < from.parameter().to()).ifPresent(from -> {
            out.gap(Gap.LINE);
            int rest = out.position();
            line.write(below, from.parameter().to(), Gap.LINE);
            out.lines(rest).forEach(this::line);
        });
        out.gap(Gap.LINE);
    }

    /** The offset after the first line of a value, at a {@code <br>} that is in no other mark; its end where it has one line. */
    private int firstLine(Parameter value) {
        for (int mark = markup.firstFrom(value.from()); mark < markup.count() && markup.start(mark) < value.to(); ) {
            if (markup.kind(mark) == Kind.TAG
                    && WikiTag.name(markup.text(), markup.start(mark)).equals("br")) {
                return markup.start(mark);
            }
            mark = markup.isPaired(mark) ? markup.after(mark) : mark + 1;
        }
        return value.to();
    }

    /** Where "Acting: 1 July – 1 September" begins below a start; the end of the value where no such line is. */
    private int belowStart(Parameter value) {
        int at = firstLine(value);
        boolean remark = Arrays.stream(
                        BETWEEN_WORDS.split(markup.text().substring(at, value.to()), MOST_WORDS_OF_A_REMARK))
                .map(vocabulary::lineHit)
                .flatMap(Optional::stream)
                .anyMatch(hit -> hit.kind() == LineKind.ACTING || hit.kind() == LineKind.INTERIM);
        return remark ? at : value.to();
    }

    private int trimmed(int from) {
        int at = from;
        while (at < markup.text().length()
                && Character.isWhitespace(markup.text().charAt(at))) {
            at++;
        }
        return at;
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
        termWords(parameters).ifPresentOrElse(this::lines, () -> printedLine("in-office", place));
    }

    private Optional<WikiParameter> termWords(List<WikiParameter> parameters) {
        return part(parameters, Part.TERM_WORDS)
                .filter(words -> vocabulary.lineHit(words.raw(markup)).isPresent());
    }

    private static Optional<WikiParameter> part(List<WikiParameter> parameters, Part part) {
        return parameters.stream().filter(p -> p.use().part() == part).findFirst();
    }

    /** True where the value says that the office is still held. */
    private boolean isNow(WikiParameter end) {
        String words = end.raw(markup);
        return vocabulary.nowWords().contains(words.toLowerCase(Locale.ROOT))
                || vocabulary
                        .lineHit(words)
                        .filter(hit -> hit.kind() == LineKind.INCUMBENT)
                        .isPresent();
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
