package org.fasti.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fasti.attest.Office;
import org.fasti.attest.Testimony;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.Testimonies;
import org.fasti.publish.LineAsCsv;
import org.fasti.publish.LineAsJsonl;
import org.fasti.publish.LineAsTable;
import org.fasti.query.OfficeLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The line of an office's holders. */
@Command(
        name = "office",
        mixinStandardHelpOptions = true,
        description = "Lists the holders of an office in order, with gaps, overlaps and doubts.")
final class OfficeCommand extends QuestionCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "OFFICE",
            description = "The office's title, with its body or place where several have that title. Case, accents and "
                    + "the order of words do not matter.")
    private List<String> office = List.of();

    OfficeCommand(Console console) {
        super(console);
    }

    @Override
    Exit run(Path file) {
        String name = String.join(" ", office);
        try (Chronicle chronicle = Chronicle.toRead(file)) {
            Testimonies known = chronicle.testimonies();
            List<Office> offices = known.offices(name);
            if (offices.isEmpty()) {
                return unknown("office", name, known.titles());
            }
            Set<Long> lines = new LinkedHashSet<>();
            StringBuilder out = new StringBuilder();
            for (Office one : offices) {
                List<Testimony> all = lines.add(one.line()) ? known.of(one) : List.of();
                if (!all.isEmpty()) {
                    add(OfficeLine.of(all), out);
                }
            }
            print(out.toString());
            return Exit.DONE;
        }
    }

    private void add(OfficeLine line, StringBuilder out) {
        Terminal terminal = console().terminal();
        switch (as()) {
            case TABLE ->
                out.append(out.isEmpty() ? "" : "\n")
                        .append(new LineAsTable(terminal.columns(), terminal.palette()).of(line));
            case JSONL -> out.append(new LineAsJsonl().of(line));
            case CSV -> out.append(new LineAsCsv().of(line));
        }
    }
}
