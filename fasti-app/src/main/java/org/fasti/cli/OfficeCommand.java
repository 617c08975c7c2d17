package org.fasti.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.BareTitle;
import org.fasti.attest.Office;
import org.fasti.attest.Testimony;
import org.fasti.ledger.Lines;
import org.fasti.ledger.Testimonies;
import org.fasti.publish.LineAsCsv;
import org.fasti.publish.LineAsJsonl;
import org.fasti.publish.LineAsTable;
import org.fasti.query.OfficeLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final FormOption form = new FormOption();

    OfficeCommand(Console console) {
        super(console);
    }

    @Override
    Exit answer(Testimonies known) {
        String name = String.join(" ", office);
        List<Office> offices = known.offices(name);
        if (offices.isEmpty()) {
            return unknown("office", name, known.titles());
        }
        Lines around = known.lines();
        Set<Long> asked = new LinkedHashSet<>();
        List<OfficeLine> lines = new ArrayList<>();
        List<AttestedTenure> holders = new ArrayList<>();
        for (Office one : offices) {
            List<Testimony> all = asked.add(one.line()) ? known.of(one) : List.of();
            for (List<Testimony> line : BareTitle.apart(all)) {
                lines.add(OfficeLine.of(line, around.around(line)));
                holders.addAll(Attestation.of(line));
            }
        }
        Terminal terminal = console().terminal();
        print(
                switch (form.form(terminal)) {
                    case TABLE -> new LineAsTable(terminal.columns(), terminal.palette()).of(lines);
                    case JSONL -> new LineAsJsonl().of(lines);
                    case CSV -> new LineAsCsv().of(lines);
                });
        sayUndecided(known, holders);
        return Exit.DONE;
    }
}
