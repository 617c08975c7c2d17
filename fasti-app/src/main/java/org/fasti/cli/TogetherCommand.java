package org.fasti.cli;

import java.util.List;
import java.util.stream.Stream;
import org.fasti.attest.Attestation;
import org.fasti.attest.Testimony;
import org.fasti.ledger.Testimonies;
import org.fasti.publish.SharedAsCsv;
import org.fasti.publish.SharedAsJsonl;
import org.fasti.publish.SharedAsTable;
import org.fasti.query.Shared;
import org.fasti.query.Together;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where and how long two persons were in office together. */
@Command(
        name = "together",
        mixinStandardHelpOptions = true,
        description =
                "Says where two persons were in office at the same time: the office, body or place, what each was "
                        + "there, and for how long at least and at most.")
final class TogetherCommand extends QuestionCommand {
    @Parameters(index = "0", paramLabel = "PERSON", description = "The one person's name, in quotes.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "PERSON", description = "The other's.")
    private String other = "";

    @Mixin
    private final FormOption form = new FormOption();

    TogetherCommand(Console console) {
        super(console);
    }

    @Override
    Exit answer(Testimonies known) {
        List<Testimony> first = known.of(one);
        List<Testimony> second = known.of(other);
        if (first.isEmpty() || second.isEmpty()) {
            String missing = first.isEmpty() ? one : other;
            return unknown("person", missing, known.personsLike(missing));
        }
        List<Shared> all = Together.of(first, second);
        Terminal terminal = console().terminal();
        print(
                switch (form.form(terminal)) {
                    case TABLE ->
                        new SharedAsTable(terminal.columns(), terminal.palette()).of(name(first), name(second), all);
                    case JSONL -> new SharedAsJsonl().of(all);
                    case CSV -> new SharedAsCsv().of(all);
                });
        sayUndecided(
                known,
                Attestation.of(Stream.concat(first.stream(), second.stream()).toList()));
        return Exit.DONE;
    }

    private static String name(List<Testimony> said) {
        return said.getFirst().person();
    }
}
