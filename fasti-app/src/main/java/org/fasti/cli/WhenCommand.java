package org.fasti.cli;

import java.util.List;
import java.util.Optional;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.ledger.Testimonies;
import org.fasti.publish.CareerAsSvg;
import org.fasti.publish.CareerAsTimeline;
import org.fasti.publish.PersonTable;
import org.fasti.publish.TenuresAsCsv;
import org.fasti.publish.TenuresAsJsonl;
import org.fasti.query.Career;
import org.fasti.query.Held;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** When a person held which offices. */
@Command(
        name = "when",
        mixinStandardHelpOptions = true,
        description = "Says which offices a person held, from when to when, in order of time.")
final class WhenCommand extends QuestionCommand {
    /** The forms of the answer. */
    enum As {
        TIMELINE,
        TABLE,
        JSONL,
        CSV,
        SVG
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "PERSON",
            description = "The person's name; case and accents do not matter.")
    private List<String> person = List.of();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "timeline (the default on a terminal), table, jsonl (the default elsewhere), csv, or svg, a "
                    + "picture fit for print.")
    private Optional<As> as = Optional.empty();

    WhenCommand(Console console) {
        super(console);
    }

    @Override
    Exit answer(Testimonies known) {
        String name = String.join(" ", person);
        List<Testimony> said = known.of(name);
        if (said.isEmpty()) {
            return unknown("person", name, known.personsLike(name));
        }
        print(drawn(Career.of(said)));
        sayUndecided(known, Attestation.of(said));
        return Exit.DONE;
    }

    private String drawn(List<Career> careers) {
        Terminal terminal = console().terminal();
        List<AttestedTenure> tenures = careers.stream()
                .flatMap(career -> career.tenures().stream())
                .map(Held::tenure)
                .toList();
        return switch (as.orElse(terminal.out() ? As.TIMELINE : As.JSONL)) {
            case TIMELINE -> new CareerAsTimeline(terminal.columns(), terminal.palette()).of(careers);
            case TABLE -> new PersonTable(terminal.columns(), terminal.palette()).tenures(tenures);
            case JSONL -> new TenuresAsJsonl().tenures(tenures);
            case CSV -> new TenuresAsCsv().tenures(tenures);
            case SVG -> CareerAsSvg.of(careers);
        };
    }
}
