package org.fasti.cli;

import java.util.List;
import java.util.stream.Stream;
import org.fasti.ledger.Identification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges two to be one; lists what is undecided. */
@Command(
        name = "same",
        mixinStandardHelpOptions = true,
        description =
                "Records that two names mean one person, or two titles one office; it wins over every rule. Without "
                        + "names: lists the judgements, or with --undecided what may be one.")
final class SameCommand extends JudgeCommand {
    private static final int SHOWN_OF_ID = 10;

    @Option(names = "--undecided", description = "Lists who and what may be one, with what speaks for and against it.")
    private boolean undecided;

    SameCommand(Console console) {
        super(console, true);
    }

    @Override
    Exit list(Identification known) {
        if (!undecided) {
            return judgements(known);
        }
        List<Identification.Open> open = known.undecided();
        print(open.stream()
                .flatMap(one -> Stream.of(
                        one.a() + " and " + one.b(),
                        "  for:     " + one.evidenceFor(),
                        "  against: " + one.evidenceAgainst()))
                .toList());
        say(open.size() + " undecided; decide with `fasti same A B --because …` or `fasti different A B --because …`");
        return Exit.DONE;
    }

    private Exit judgements(Identification known) {
        print(known.judgements().stream()
                .map(one -> one.id().substring(0, SHOWN_OF_ID) + "  " + text(one.judgement())
                        + (one.isWithdrawn() ? " – taken back" : ""))
                .toList());
        return Exit.DONE;
    }
}
