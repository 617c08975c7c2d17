package org.fasti.cli;

import java.util.List;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.ledger.Testimonies;
import org.fasti.publish.PersonTable;
import org.fasti.publish.TenuresAsCsv;
import org.fasti.publish.TenuresAsJsonl;
import org.fasti.publish.TenuresFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** When a person held which offices. */
@Command(
        name = "when",
        mixinStandardHelpOptions = true,
        description = "Says which offices a person held, from when to when, in order of time.")
final class WhenCommand extends QuestionCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "PERSON",
            description = "The person's name; case and accents do not matter.")
    private List<String> person = List.of();

    @Mixin
    private final FormOption form = new FormOption();

    WhenCommand(Console console) {
        super(console);
    }

    @Override
    Exit answer(Testimonies known) {
        String name = String.join(" ", person);
        List<AttestedTenure> tenures = Attestation.of(known.of(name));
        if (tenures.isEmpty()) {
            return unknown("person", name, known.persons());
        }
        print(format().tenures(tenures));
        return Exit.DONE;
    }

    private TenuresFormat format() {
        Terminal terminal = console().terminal();
        return switch (form.form(terminal)) {
            case TABLE -> new PersonTable(terminal.columns(), terminal.palette());
            case JSONL -> new TenuresAsJsonl();
            case CSV -> new TenuresAsCsv();
        };
    }
}
