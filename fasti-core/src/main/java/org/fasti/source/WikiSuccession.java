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
import org.jspecify.annotations.Nullable;

/**
 * Writes a box of predecessors, offices and successors from the templates that make it up, cell by cell or box by box.
 * Cells stand in three columns and may reach over several rows.
 */
final class WikiSuccession {
    /** Where a neighbour's cell stands. */
    private enum Side {
        BEFORE,
        AFTER
    }

    /** A cell of names that reaches over so many more rows. */
    private static final class Neighbour {
        private final List<Span> lines;
        private int rows;

        Neighbour(List<Span> lines, int rows) {
            this.lines = lines;
            this.rows = rows;
        }
    }

    /** An office with its years, which gathers its neighbours as their cells come. */
    private static final class Office {
        private final Span title;
        private final Optional<Span> years;
        private final List<Span> before = new ArrayList<>();
        private final List<Span> after = new ArrayList<>();
        private int rows;

        Office(Span title, Optional<Span> years, int rows) {
            this.title = title;
            this.years = years;
            this.rows = rows;
        }
    }

    private static final int MOST_ROWS = 100;

    private final Markup markup;
    private final String language;
    private final BoxVocabulary vocabulary;
    private final WikiWriter writer;
    private final TextWriter out;
    private final WikiLine line;
    private final int start;
    private final List<Office> offices = new ArrayList<>();
    private @Nullable Neighbour before;
    private @Nullable Office office;
    private @Nullable Neighbour after;
    private boolean beforeHere;
    private boolean officeHere;
    private boolean afterHere;
    private boolean aside;
    private boolean mixed = true;

    WikiSuccession(Markup markup, String language, BoxVocabulary vocabulary, WikiWriter writer, WikiLine line) {
        this.markup = markup;
        this.language = language;
        this.vocabulary = vocabulary;
        this.writer = writer;
        this.out = writer.out();
        this.line = line;
        this.start = out.position();
    }

    /** Takes in one template; {@code part} is what {@code wikitext-templates.tsv} says of it. */
    void part(Template template, String part) {
        String[] words = part.split(" ", 2);
        WikiFamily family = WikiFamily.of(language, words.length > 1 ? words[1] : "succession");
        List<WikiParameter> given = WikiParameter.of(markup, template, family, new ArrayList<>());
        switch (words[0]) {
            case "section", "aside", "mixed" -> {
                endRow();
                aside = words[0].equals("aside");
                mixed = words[0].equals("mixed");
            }
            case "break" -> endRow();
            case "box" -> {
                endRow();
                new WikiSuccessionBox(markup, template, family, writer, line)
                        .rows(given)
                        .forEach(this::add);
            }
            case "title" -> title(template, given);
            case "before" -> neighbour(Side.BEFORE, template, family, given, "");
            case "after" -> neighbour(Side.AFTER, template, family, given, "");
            default -> {
                boolean first = before == null && !officeHere;
                neighbour(first ? Side.BEFORE : Side.AFTER, template, family, given, family.words(words[0]));
            }
        }
    }

    private void add(SuccessionRow row) {
        Office box = new Office(row.title(), row.years(), 0);
        box.before.addAll(row.before());
        box.after.addAll(row.after());
        keep(box);
    }

    private void keep(Office read) {
        boolean named = !mixed || vocabulary.rolePlace(out.in(read.title)) >= 0;
        if (!aside && named && !(read.before.isEmpty() && read.after.isEmpty() && read.years.isEmpty())) {
            offices.add(read);
        }
    }

    private void title(Template template, List<WikiParameter> given) {
        if (officeHere || office != null) {
            endRow();
        }
        out.gap(officeHere || beforeHere ? Gap.TAB : Gap.LINE);
        Optional<Span> title = cell(given, Part.TITLE);
        out.gap(Gap.SPACE);
        Optional<Span> years = cell(given, Part.YEARS);
        out.gap(Gap.SPACE);
        given.stream().filter(p -> p.use().part() == Part.WITH).forEach(p -> {
            writer.printed(p.use().label() + " ", template.start(), template.end());
            WikiSheet.write(markup, p.parameter(), line, Gap.SPACE);
        });
        title.ifPresent(name -> {
            office = new Office(name, years, rows(given));
            officeHere = true;
        });
    }

    private Optional<Span> cell(List<WikiParameter> given, Part part) {
        int position = out.position();
        given.stream().filter(p -> p.use().part() == part).forEach(p -> {
            out.gap(Gap.SPACE);
            WikiSheet.write(markup, p.parameter(), line, Gap.SPACE);
        });
        return writer.since(position);
    }

    private int rows(List<WikiParameter> given) {
        for (WikiParameter parameter : given) {
            if (parameter.use().part() == Part.ROWS) {
                String digits = markup.text()
                        .substring(
                                parameter.parameter().from(),
                                Math.min(
                                        parameter.parameter().to(),
                                        parameter.parameter().from() + 8))
                        .strip();
                boolean number = !digits.isEmpty()
                        && digits.length() < 4
                        && digits.chars().allMatch(Character::isDigit);
                return number ? Math.clamp(Integer.parseInt(digits), 1, MOST_ROWS) : 1;
            }
        }
        return 1;
    }

    private void neighbour(
            Side side, Template template, WikiFamily family, List<WikiParameter> given, String standing) {
        boolean taken =
                side == Side.BEFORE ? before != null || officeHere : after != null && (afterHere || office == null);
        if (taken) {
            endRow();
        }
        boolean rowBegins = !beforeHere && !officeHere && !afterHere;
        out.gap(rowBegins ? Gap.LINE : Gap.TAB);
        int position = out.position();
        if (standing.isEmpty()) {
            String label = family.words(side == Side.BEFORE ? "before" : "after");
            writer.printed(label, template.start(), template.end());
            out.gap(Gap.SPACE);
            position = out.position();
        }
        List<Span> lines = standing.isEmpty()
                ? names(given, side == Side.BEFORE ? Part.BEFORE : Part.AFTER, position)
                : words(template, given, standing, position);
        Neighbour cell = new Neighbour(lines, rows(given));
        if (side == Side.BEFORE) {
            before = cell;
            beforeHere = true;
        } else {
            after = cell;
            afterHere = true;
            if (officeHere) {
                endRow();
            }
        }
    }

    /** The names in the order of their numbers, each with what it held instead and when. */
    private List<Span> names(List<WikiParameter> given, Part part, int position) {
        TreeMap<Integer, List<WikiParameter>> byNumber = new TreeMap<>();
        for (WikiParameter parameter : given) {
            Part here = parameter.use().part();
            if (here == part || here == Part.AS || here == Part.YEARS) {
                byNumber.computeIfAbsent(Math.max(1, parameter.number()), n -> new ArrayList<>())
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

    /** "New office", "Vacant": the words that the template gives, or else those that it prints of itself. */
    private List<Span> words(Template template, List<WikiParameter> given, String standing, int position) {
        Optional<WikiParameter> reason =
                given.stream().filter(p -> p.use().part() == Part.REASON).findFirst();
        String[] own = standing.split("\\|", 2);
        if (reason.isPresent()) {
            String[] around = (own.length > 1 ? own[1] : "").split("\\*", 2);
            String before = around.length > 1 || around[0].isEmpty() ? around[0] : around[0] + " ";
            writer.printed(before, template.start(), template.end());
            WikiSheet.write(markup, reason.get().parameter(), line, Gap.SPACE);
            writer.printed(around.length > 1 ? around[1] : "", template.start(), template.end());
        } else {
            writer.printed(own[0], template.start(), template.end());
        }
        out.endLine(Gap.SPACE);
        return out.lines(position);
    }

    private void endRow() {
        if (office != null && (officeHere || beforeHere || afterHere)) {
            if (before != null) {
                addNew(office.before, before.lines);
            }
            if (after != null) {
                addNew(office.after, after.lines);
            }
            if (--office.rows <= 0) {
                keep(office);
                office = null;
            }
        }
        before = before == null || !(officeHere || beforeHere || afterHere) || --before.rows > 0 ? before : null;
        after = after == null || !(officeHere || beforeHere || afterHere) || --after.rows > 0 ? after : null;
        beforeHere = false;
        officeHere = false;
        afterHere = false;
        out.gap(Gap.LINE);
    }

    private static void addNew(List<Span> all, List<Span> lines) {
        lines.stream().filter(span -> !all.contains(span)).forEach(all::add);
    }

    /** The box; empty where nothing was written. */
    Optional<Block> end() {
        endRow();
        if (office != null) {
            keep(office);
        }
        List<SuccessionRow> rows = offices.stream()
                .map(read -> new SuccessionRow(read.before, read.title, read.years, read.after))
                .toList();
        return writer.since(start)
                .map(span -> rows.isEmpty() ? new Block.Aside(span) : new Block.SuccessionBox(span, rows));
    }
}
