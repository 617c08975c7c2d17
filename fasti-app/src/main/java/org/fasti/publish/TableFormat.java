package org.fasti.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.OfficeClaim;
import org.fasti.read.PageRecord;
import org.fasti.reconcile.Finding;
import org.fasti.reconcile.InferredBound;
import org.fasti.reconcile.Tenure;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** A table for people, one for each document, with what is doubtful below it. */
public final class TableFormat implements PageFormat {
    private static final List<String> HEADER =
            List.of("PERSON", "POSITION", "FROM", "TO", "BEFORE", "AFTER", "WITNESSES");

    /** Below this width the person of several rows is named once, above them, and further witnesses are only counted. */
    private static final int ROOMY = 100;

    private final int width;
    private final Palette palette;
    private final boolean named;

    /** @param width how many columns a line may take */
    public TableFormat(int width, Palette palette) {
        this(width, palette, false);
    }

    /**
     * @param width how many columns a line may take
     * @param named whether the passages that could not be read are named beside the table
     */
    public TableFormat(int width, Palette palette, boolean named) {
        this.width = width;
        this.palette = palette;
        this.named = named;
    }

    @Override
    public String page(PageRecord record) {
        StringBuilder out = new StringBuilder();
        out.append(palette.heading(printable(heading(record)))).append('\n');
        if (record.tenures().isEmpty()) {
            out.append("No office was found.\n");
        } else {
            rows(record, out);
            notes(record, out);
        }
        return out.append('\n').toString();
    }

    private static String heading(PageRecord record) {
        return record.document().source().title().orElse(record.document().id());
    }

    @Override
    public String foot(Tally tally) {
        String read = count(tally.tenures(), "tenure") + ", " + count(tally.findings(), "finding") + ". ";
        return tally.diagnostics() == 0
                ? read + "Nothing that looked like an office or a date was left unread.\n"
                : read + count(tally.diagnostics(), "passage")
                        + " looked like an office or a date and could not be read: "
                        + (named ? "named in the messages.\n" : "see --diagnostics.\n");
    }

    /** The offices of whom the page is about, then those of others. */
    private void rows(PageRecord record, StringBuilder out) {
        Predicate<Tenure> isOwn = own(record);
        List<Tenure> own = record.tenures().stream().filter(isOwn).toList();
        List<Tenure> others = record.tenures().stream().filter(isOwn.negate()).toList();
        if (!own.isEmpty()) {
            grid(own, heading(record), out);
        }
        if (!others.isEmpty()) {
            out.append(palette.faint("Others named on the page:")).append('\n');
            grid(others, "", out);
        }
    }

    /** By the title, where it names somebody with an office; else by how the claims came about. */
    private static Predicate<Tenure> own(PageRecord record) {
        String title = record.document().source().title().orElse("");
        int bracket = title.indexOf(" (");
        String subject = bracket < 0 ? title : title.substring(0, bracket);
        Predicate<Tenure> isSubject = tenure -> tenure.person().equalsIgnoreCase(subject);
        return record.tenures().stream().anyMatch(isSubject)
                ? isSubject
                : tenure -> !tenure.qualifiers().contains(OfficeClaim.Qualifier.MENTION);
    }

    private void grid(List<Tenure> tenures, String heading, StringBuilder out) {
        boolean narrow = width < ROOMY;
        boolean onePerson = narrow
                && tenures.size() > 1
                && tenures.stream().map(Tenure::person).distinct().count() == 1;
        if (onePerson && !tenures.getFirst().person().equals(heading)) {
            out.append(printable(tenures.getFirst().person())).append('\n');
        }
        int first = onePerson ? 1 : 0;
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER.subList(first, HEADER.size()));
        for (Tenure tenure : tenures) {
            List<String> cells = cells(tenure, narrow);
            rows.add(cells.subList(first, cells.size()).stream()
                    .map(TableFormat::printable)
                    .toList());
        }
        // A date in two lines is not read as one.
        Set<Integer> dates = Set.of(2 - first, 3 - first);
        List<List<String>> lines = new Grid(rows, width, dates).lines();
        out.append(palette.faint(lines.getFirst().getFirst())).append('\n');
        lines.stream()
                .skip(1)
                .flatMap(List::stream)
                .forEach(line -> out.append(line).append('\n'));
    }

    private static List<String> cells(Tenure tenure, boolean narrow) {
        return List.of(
                tenure.person(),
                position(tenure),
                from(tenure),
                to(tenure),
                neighbours(tenure.predecessors(), tenure.noneBefore()),
                neighbours(tenure.successors(), tenure.noneAfter()),
                witnesses(CsvFormat.witnesses(tenure), narrow));
    }

    private static String witnesses(List<String> kinds, boolean narrow) {
        boolean counted = narrow && kinds.size() > 1;
        return counted ? kinds.getFirst() + " +" + (kinds.size() - 1) : String.join(", ", kinds);
    }

    /** The persons, or the source's words for why there is none, in brackets that no name has. */
    private static String neighbours(List<String> persons, Optional<String> none) {
        return persons.isEmpty() ? none.map(words -> "[" + words + "]").orElse("") : String.join(", ", persons);
    }

    private static String position(Tenure tenure) {
        List<String> remarks = new ArrayList<>();
        tenure.rank().ifPresent(rank -> remarks.add("rank " + rank));
        tenure.acting().stream().map(TableFormat::acting).forEach(remarks::add);
        tenure.qualifiers().stream()
                .sorted()
                .filter(qualifier -> qualifier != OfficeClaim.Qualifier.MENTION)
                .map(qualifier -> JsonTerms.name(qualifier).replace('-', ' '))
                .forEach(remarks::add);
        String label = tenure.position().label();
        return remarks.isEmpty() ? label : label + " (" + String.join("; ", remarks) + ")";
    }

    private static String acting(ActingSpell spell) {
        return "acting"
                + JsonTerms.edtf(spell.start()).map(start -> " from " + start).orElse("")
                + JsonTerms.edtf(spell.end()).map(end -> " until " + end).orElse("");
    }

    private static String from(Tenure tenure) {
        return switch (tenure.start()) {
            case Bound.Dated(Edtf date) -> date.toString();
            default -> {
                String on = tenure.on().map(date -> "in " + date).orElse("");
                yield inferred(tenure, InferredBound.Side.START).orElse(on);
            }
        };
    }

    private static String to(Tenure tenure) {
        return switch (tenure.end()) {
            case Bound.Dated(Edtf date) -> date.toString();
            case Bound.StillHeld() -> "in office";
            case Bound.Over() -> inferred(tenure, InferredBound.Side.END).orElse("over");
            case Bound.Unsaid() -> inferred(tenure, InferredBound.Side.END).orElse("");
        };
    }

    private static Optional<String> inferred(Tenure tenure, InferredBound.Side side) {
        return tenure.inferred().stream()
                .filter(bound -> bound.side() == side)
                .map(bound -> "(" + bound.date() + ")")
                .findFirst();
    }

    private void notes(PageRecord record, StringBuilder out) {
        if (record.tenures().stream().anyMatch(tenure -> !tenure.inferred().isEmpty())) {
            out.append(palette.faint("(in brackets: no witness says it, a rule infers it)"))
                    .append('\n');
        }
        for (Tenure tenure : record.tenures()) {
            for (Finding finding : tenure.findings()) {
                String text = "! " + tenure.position().label() + ": " + finding.message() + " [" + finding.rule() + "]";
                out.append(Grid.wrap(printable(text), width).stream()
                                .map(palette::warning)
                                .collect(Collectors.joining("\n")))
                        .append('\n');
            }
        }
    }

    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** A page's text must not move the cursor or colour the terminal. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return out.toString();
    }
}
