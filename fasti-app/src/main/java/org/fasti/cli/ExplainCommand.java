package org.fasti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fasti.attest.Attestation;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Office;
import org.fasti.attest.TenureId;
import org.fasti.attest.Testimony;
import org.fasti.ledger.Lines;
import org.fasti.ledger.Testimonies;
import org.fasti.publish.ExplanationAsCsv;
import org.fasti.publish.ExplanationAsJsonl;
import org.fasti.publish.ExplanationAsTable;
import org.fasti.query.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Every witness of a tenure, side by side. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows every witness of a tenure side by side, down to the words, and why its bounds are what they "
                        + "are.")
final class ExplainCommand extends QuestionCommand {
    @Parameters(
            index = "0",
            paramLabel = "TENURE",
            description = "A tenure's id of ten digits and letters, as other answers show it with --as jsonl; or a "
                    + "person's name, in quotes.")
    private String asked = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OFFICE",
            description = "Only the person's tenures of this office, in quotes.")
    private String office = "";

    @Mixin
    private final FormOption form = new FormOption();

    ExplainCommand(Console console) {
        super(console);
    }

    @Override
    Exit answer(Testimonies known) {
        String id = asked.toLowerCase(Locale.ROOT);
        List<AttestedTenure> tenures = TenureId.isOne(id) ? withId(new TenureId(id), known) : List.of();
        if (tenures.isEmpty()) {
            List<Testimony> said = known.of(asked);
            if (said.isEmpty()) {
                return unknown("tenure or person", asked, known.personsLike(asked));
            }
            tenures = Attestation.of(said);
        }
        if (!office.isEmpty()) {
            Set<Long> lines = known.offices(office).stream().map(Office::line).collect(Collectors.toSet());
            if (lines.isEmpty()) {
                return unknown("office", office, known.titles());
            }
            tenures = tenures.stream()
                    .filter(tenure -> lines.contains(tenure.office().line()))
                    .toList();
            if (tenures.isEmpty()) {
                say(asked + " is not known to have held " + office);
                return Exit.WRONG_USE;
            }
        }
        print(explained(tenures, known));
        sayUndecided(known, tenures);
        return Exit.DONE;
    }

    private static List<AttestedTenure> withId(TenureId id, Testimonies known) {
        return Attestation.of(known.of(id)).stream()
                .filter(tenure -> tenure.testimonies().stream()
                        .anyMatch(one -> TenureId.of(one).equals(id)))
                .toList();
    }

    private String explained(List<AttestedTenure> tenures, Testimonies known) {
        List<Explanation> all = new ArrayList<>();
        Lines around = known.lines();
        for (AttestedTenure tenure : tenures) {
            List<Testimony> line = known.of(tenure.office());
            all.add(Explanation.of(tenure, known.passages(tenure), Attestation.of(line), around.around(line)));
        }
        Terminal terminal = console().terminal();
        return switch (form.form(terminal)) {
            case TABLE -> new ExplanationAsTable(terminal.columns(), terminal.palette()).of(all);
            case JSONL -> new ExplanationAsJsonl().of(all);
            case CSV -> new ExplanationAsCsv().of(all);
        };
    }
}
