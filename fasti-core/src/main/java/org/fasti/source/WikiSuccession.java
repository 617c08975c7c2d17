package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        private final boolean nobody;
        private int rows;

        Neighbour(List<Span> lines, boolean nobody, int rows) {
            this.lines = lines;
            this.nobody = nobody;
            this.rows = rows;
        }
    }

    /** One side of an office: the names of its cells, or where they have none the words that stand for them. */
    private static final class Gathered {
        private final List<Span> names = new ArrayList<>();
        private final List<Span> nobody = new ArrayList<>();

        void add(Neighbour cell) {
            List<Span> all = cell.nobody ? nobody : names;
            cell.lines.stream().filter(span -> !all.contains(span)).forEach(all::add);
        }

        boolean isEmpty() {
            return names.isEmpty() && nobody.isEmpty();
        }

        SuccessionRow.Side side() {
            return names.isEmpty() ? new SuccessionRow.Side(nobody, !nobody.isEmpty()) : SuccessionRow.Side.of(names);
        }
    }

    /** An office with its years, which gathers its neighbours as their cells come. */
    private static final class Office {
        private final Span title;
        private final List<Span> titleLines;
        private final Optional<Span> years;
        private final List<Span> colleagues;
        private final Gathered before = new Gathered();
        private final Gathered after = new Gathered();
        private final boolean pretended;
        private int rows;

        Office(Span title, WikiSuccessionCells.Middle middle, int rows, boolean pretended) {
            this.pretended = pretended;
            this.title = title;
            this.titleLines = middle.titleLines();
            this.years = middle.years();
            this.colleagues = middle.colleagues();
            this.rows = rows;
        }

        SuccessionRow row() {
            return new SuccessionRow(before.side(), title, titleLines, years, after.side(), colleagues, pretended);
        }
    }

    private static final int MOST_ROWS = 100;
    /** The cells of words that stand behind an office only. */
    private static final Set<String> THIRD_COLUMN = Set.of("none", "incumbent");

    private final Markup markup;
    private final String language;
    private final SuccessionWords words;
    private final WikiWriter writer;
    private final TextWriter out;
    private final WikiLine line;
    private final WikiSuccessionCells cells;
    private final int start;
    private final List<SuccessionRow> rows = new ArrayList<>();
    private @Nullable Neighbour before;
    private @Nullable Office office;
    private @Nullable Neighbour after;
    private boolean beforeHere;
    private boolean officeHere;
    private boolean afterHere;
    private boolean aside;
    private boolean mixed = true;
    private boolean pretended;

    WikiSuccession(Markup markup, String language, WikiWriter writer, WikiLine line) {
        this.markup = markup;
        this.language = language;
        this.words = SuccessionWords.of(language);
        this.writer = writer;
        this.out = writer.out();
        this.line = line;
        this.cells = new WikiSuccessionCells(markup, writer, line, words);
        this.start = out.position();
    }

    /** Takes in one template; {@code part} is what {@code wikitext-templates.tsv} says of it. */
    void part(Template template, String part) {
        String[] words = part.split(" ", 2);
        String[] box = (words.length > 1 ? words[1] : "succession").split(" = ", 2);
        WikiFamily family = WikiFamily.of(language, box[0]);
        List<WikiParameter> given = WikiParameter.of(markup, template, family, new ArrayList<>());
        switch (words[0]) {
            case "section", "aside", "mixed", "pretended" -> {
                endRow();
                aside = words[0].equals("aside");
                mixed = words[0].equals("mixed");
                pretended = words[0].equals("pretended");
            }
            case "break" -> endRow();
            case "box" -> {
                endRow();
                Optional<String> office = box.length > 1 ? Optional.of(box[1]) : Optional.empty();
                new WikiSuccessionBox(markup, template, family, office, writer, line, cells)
                        .rows(given)
                        .forEach(this::add);
            }
            case "title" -> title(template, given, false);
            case "pretended-title" -> title(template, given, true);
            case "before" -> neighbour(Side.BEFORE, template, family, given, "");
            case "after" -> neighbour(Side.AFTER, template, family, given, "");
            default -> {
                // A cell of words after an office whose successor reaches over the rows begins the next row.
                boolean begins = officeHere && after != null && !THIRD_COLUMN.contains(words[0]);
                boolean first = before == null && !officeHere || begins;
                neighbour(first ? Side.BEFORE : Side.AFTER, template, family, given, words[0]);
            }
        }
    }

    private void add(SuccessionRow row) {
        boolean named = !mixed || words.isOffice(SuccessionVocabulary.Section.MIXED, out.in(row.title()));
        boolean said = !row.before().lines().isEmpty()
                || !row.after().lines().isEmpty()
                || row.years().isPresent();
        if (!aside && named && said) {
            rows.add(pretended ? row.pretended(true) : row);
        }
    }

    private void title(Template template, List<WikiParameter> given, boolean pretended) {
        if (officeHere || office != null) {
            endRow();
        }
        out.gap(officeHere || beforeHere ? Gap.TAB : Gap.LINE);
        WikiSuccessionCells.Middle middle = cells.middle(given, template);
        middle.title().ifPresent(name -> {
            office = new Office(name, middle, rows(given), pretended);
            officeHere = true;
        });
    }

    private int rows(List<WikiParameter> given) {
        for (WikiParameter parameter : given) {
            if (parameter.use().part() == Part.ROWS) {
                String digits = parameter.written(markup);
                boolean number = !digits.isEmpty()
                        && digits.length() < 4
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
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
                ? cells.names(given, side == Side.BEFORE ? Part.BEFORE : Part.AFTER, position)
                : cells.words(template, family, given, standing, position);
        Neighbour cell = new Neighbour(lines, !standing.isEmpty(), rows(given));
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

    /** Ends the row at hand, if one is. */
    void endRow() {
        if (office != null && (officeHere || beforeHere || afterHere)) {
            if (before != null) {
                office.before.add(before);
            }
            if (after != null) {
                office.after.add(after);
            }
            if (--office.rows <= 0) {
                add(office.row());
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

    /** The box; empty where nothing was written. */
    Optional<Block> end() {
        endRow();
        if (office != null) {
            add(office.row());
        }
        return writer.since(start)
                .map(span -> rows.isEmpty() ? new Block.Aside(span) : new Block.SuccessionBox(span, rows));
    }
}
