package org.fasti.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.ledger.Chronicle;
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
final class WhenCommand extends ChronicleCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "PERSON",
            description = "The person's name; case and accents do not matter.")
    private List<String> person = List.of();

    @Mixin
    private final FormOption form = new FormOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    WhenCommand(Console console) {
        super(console);
    }

    @Override
    Exit run(Path file) {
        String name = String.join(" ", person);
        try (Chronicle chronicle = Chronicle.toRead(file)) {
            Testimonies known = chronicle.testimonies(asOf.asOf());
            List<AttestedTenure> tenures = Attestation.of(known.of(name));
            if (tenures.isEmpty()) {
                say("the chronicle knows no person of the name " + name);
                NearName.of(name, known.persons())
                        .forEach(near -> console().err().println("Did you mean: " + near));
                return Exit.WRONG_USE;
            }
            PrintStream out = new PrintStream(console().out(), false, StandardCharsets.UTF_8);
            out.print(format().tenures(tenures));
            out.flush();
            return Exit.DONE;
        }
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
