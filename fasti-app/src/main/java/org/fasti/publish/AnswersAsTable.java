package org.fasti.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Office;
import org.fasti.query.Answer;
import org.fasti.time.Truth;

/** A table for people: the certain, then the possible with what would settle them. */
public final class AnswersAsTable implements AnswerFormat {
    private static final List<String> HEADER = List.of("PERSON", "POSITION", "FROM", "TO", "SOURCES");
    private static final Set<Integer> DATES = Set.of(2, 3);

    private final int width;
    private final Palette palette;

    private final List<String> remarks;

    /**
     * @param width how many columns a line may take
     * @param remarks what is to be said of several answers at once, such as what became of the body asked for
     */
    public AnswersAsTable(int width, Palette palette, List<String> remarks) {
        this.width = width;
        this.palette = palette;
        this.remarks = List.copyOf(remarks);
    }

    @Override
    public String answers(List<Answer> answers) {
        if (answers.isEmpty()) {
            return "Nobody is known to have held it then.\n";
        }
        StringBuilder out = new StringBuilder();
        List<Answer> certain = with(Truth.CERTAINLY, answers);
        List<Answer> possible = with(Truth.POSSIBLY, answers);
        if (!certain.isEmpty()) {
            out.append(palette.heading("Certainly")).append('\n');
            grid(certain, out);
        }
        if (!possible.isEmpty()) {
            out.append(certain.isEmpty() ? "" : "\n")
                    .append(palette.heading("Possibly"))
                    .append('\n');
            grid(possible, out);
            possible.stream()
                    .map(AnswersAsTable::note)
                    .distinct()
                    .flatMap(note -> Grid.wrap(TableFormat.printable(note), width).stream())
                    .forEach(line -> out.append(palette.warning(line)).append('\n'));
        }
        remarks.stream()
                .flatMap(remark -> Grid.wrap(TableFormat.printable(remark), width).stream())
                .forEach(line -> out.append(palette.faint(line)).append('\n'));
        return out.toString();
    }

    private static List<Answer> with(Truth holds, List<Answer> answers) {
        return answers.stream().filter(answer -> answer.holds() == holds).toList();
    }

    private static String note(Answer answer) {
        return "? " + answer.tenure().person() + ", " + answer.tenure().office().position() + ": "
                + String.join("; ", answer.because())
                + answer.settledBy()
                        .map(missing -> ". It would be settled by " + missing)
                        .orElse("") + ".";
    }

    private void grid(List<Answer> answers, StringBuilder out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        for (Answer answer : answers) {
            AttestedTenure tenure = answer.tenure();
            rows.add(Stream.of(
                            tenure.person(),
                            office(tenure.office()) + (answer.acting() ? " (acting)" : ""),
                            Bounds.from(tenure),
                            Bounds.until(tenure),
                            AttestedTerms.called(answer.tenure()))
                    .map(TableFormat::printable)
                    .toList());
        }
        lines(rows, width, DATES, palette, out);
    }

    /** The title, and the body and the place as far as they are not in it. */
    static String office(Office office) {
        String words = office.position();
        for (Optional<String> part : List.of(office.organization(), office.place())) {
            if (part.isPresent() && !words.contains(part.get())) {
                words += ", " + part.get();
            }
        }
        return words;
    }

    static void lines(List<List<String>> rows, int width, Set<Integer> rigid, Palette palette, StringBuilder out) {
        List<List<String>> lines = new Grid(rows, width, rigid).lines();
        lines.getFirst().forEach(line -> out.append(palette.faint(line)).append('\n'));
        lines.stream()
                .skip(1)
                .flatMap(List::stream)
                .forEach(line -> out.append(line).append('\n'));
    }
}
