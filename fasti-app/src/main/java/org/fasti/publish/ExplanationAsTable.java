package org.fasti.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.attest.Passage;
import org.fasti.attest.Said;
import org.fasti.attest.Seen;
import org.fasti.query.Explanation;
import org.fasti.query.Explanation.Witnessed;
import org.fasti.tighten.Narrowed;
import org.fasti.time.Bound;

/** Every witness of a tenure in a row, side by side, then why the bounds are what they are, then the words. */
public final class ExplanationAsTable {
    private static final List<String> HEADER = List.of("", "SOURCE", "WITNESS", "FROM", "TO", "BEFORE", "AFTER");
    private static final Set<Integer> RIGID = Set.of(0, 3, 4);
    private static final int LONGEST_QUOTE = 600;

    private final int width;
    private final Palette palette;

    /** @param width how many columns a line may take */
    public ExplanationAsTable(int width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    /** All of them, with line ends. */
    public String of(List<Explanation> all) {
        return all.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Explanation explanation) {
        StringBuilder out = new StringBuilder();
        String heading = explanation.tenure().person() + ", "
                + AnswersAsTable.office(explanation.tenure().office());
        Grid.wrap(TableFormat.printable(heading), width)
                .forEach(line -> out.append(palette.heading(line)).append('\n'));
        out.append(palette.faint("tenure " + explanation.id())).append("\n\n");
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < explanation.witnesses().size(); i++) {
            rows.add(row(i + 1, explanation.witnesses().get(i), explanation));
        }
        AnswersAsTable.lines(rows, width, RIGID, palette, out);
        out.append('\n');
        explanation.reasons().stream()
                .flatMap(reason -> Grid.wrap(TableFormat.printable(reason), width).stream())
                .forEach(line -> out.append(line).append('\n'));
        inferred(explanation, out);
        words(explanation, out);
        return out.toString();
    }

    /** What follows from other days, each with its proof. */
    private void inferred(Explanation explanation, StringBuilder out) {
        for (Narrowed narrowed : explanation.narrowed()) {
            out.append('\n').append("Inferred, and said by no source:").append('\n');
            for (String line : narrowed.says()) {
                int indent = line.length() - line.stripLeading().length();
                Grid.wrap(TableFormat.printable(line.strip()), width - indent)
                        .forEach(part ->
                                out.append(" ".repeat(indent)).append(part).append('\n'));
            }
        }
    }

    private static List<String> row(int number, Witnessed witnessed, Explanation explanation) {
        Passage passage = witnessed.passage();
        Said said = passage.said();
        return Stream.of(
                        "[" + number + "]",
                        source(witnessed),
                        witness(passage.seen()),
                        from(said),
                        until(said),
                        neighbours(said.predecessors(), said.noneBefore(), explanation),
                        neighbours(said.successors(), said.noneAfter(), explanation))
                .map(TableFormat::printable)
                .toList();
    }

    private static String source(Witnessed witnessed) {
        String name = witnessed
                .passage()
                .testimony()
                .edition()
                .title()
                .orElse(witnessed.passage().seen().source());
        return switch (witnessed.whose()) {
            case OWN, DATA_SET -> name;
            case PREDECESSOR -> name + " (predecessor)";
            case SUCCESSOR -> name + " (successor)";
            case OTHER -> name + " (another's)";
        };
    }

    private static String witness(Seen seen) {
        String kind = JsonTerms.name(seen.evidence().witness());
        return seen.line().isPresent() ? "line " + seen.line().getAsLong() : kind;
    }

    private static String from(Said said) {
        return JsonTerms.edtf(said.start())
                .orElseGet(() -> said.on().map(date -> "in " + date).orElse(""));
    }

    private static String until(Said said) {
        return switch (said.end()) {
            case Bound.Dated dated -> dated.date().toString();
            case Bound.StillHeld _ -> "in office";
            case Bound.Over _ -> "over";
            case Bound.Unsaid _ -> "";
        };
    }

    private static String neighbours(List<String> names, Optional<String> none, Explanation explanation) {
        return names.isEmpty()
                ? none.map(words -> "[" + words + "]").orElse("")
                : names.stream().map(explanation::neighbour).collect(Collectors.joining(", "));
    }

    private void words(Explanation explanation, StringBuilder out) {
        out.append(explanation.witnesses().stream().allMatch(one -> quote(one).isEmpty()) ? "" : "\n");
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < explanation.witnesses().size(); i++) {
            Witnessed one = explanation.witnesses().get(i);
            if (!quote(one).isEmpty()) {
                faint("[" + (i + 1) + "] “" + quote(one) + "”", "", out);
                cited(one.passage().seen(), shown, out);
            }
        }
    }

    /** What the passage cites; what was shown above only by its key. */
    private void cited(Seen seen, Set<String> shown, StringBuilder out) {
        List<String> again = new ArrayList<>();
        for (Citation citation : Citation.of(seen)) {
            String words = TableFormat.printable(citation.words());
            if (citation.reference().isEmpty() || !shown.add(seen.source() + "\n" + words)) {
                again.add(citation.key());
            } else {
                faint("cites " + words, "    ", out);
            }
        }
        if (!again.isEmpty()) {
            faint("cites " + String.join(", ", again), "    ", out);
        }
    }

    private void faint(String text, String indent, StringBuilder out) {
        Grid.wrap(text, width - indent.length())
                .forEach(line -> out.append(palette.faint(indent + line)).append('\n'));
    }

    private static String quote(Witnessed witnessed) {
        String quote = TableFormat.printable(
                        witnessed.passage().seen().evidence().quote().replace("\n", " | "))
                .strip();
        return quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + " …";
    }
}
