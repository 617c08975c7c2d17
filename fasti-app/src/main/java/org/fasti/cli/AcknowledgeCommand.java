package org.fasti.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.Office;
import org.fasti.check.Finding;
import org.fasti.check.Rules;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.ChronicleAddress;
import org.fasti.ledger.Content.Acknowledgement;
import org.fasti.ledger.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that somebody has looked at a finding. */
@Command(
        name = "acknowledge",
        mixinStandardHelpOptions = true,
        description =
                "Records that you have looked at a finding and leave it as it is. `fasti check` leaves it out as long "
                        + "as its premises stay the same.")
final class AcknowledgeCommand extends ChronicleCommand {
    @Parameters(paramLabel = "FINDING", description = "The finding's id, as `fasti check` shows it.")
    private String id = "";

    @Option(names = "--because", required = true, paramLabel = "REASON", description = "Why it is right as it is.")
    private String reason = "";

    @Option(names = "--author", paramLabel = "NAME", description = "Who says so (default: the name of the user).")
    private Optional<String> author = Optional.empty();

    AcknowledgeCommand(Console console) {
        super(console);
    }

    @Override
    Exit run(ChronicleAddress address) {
        if (reason.isBlank()) {
            throw misuse("--because takes a reason");
        }
        Optional<Finding> finding;
        try (Chronicle chronicle = Chronicle.toRead(address)) {
            finding = find(chronicle.testimonies().lines());
        }
        if (finding.isEmpty()) {
            say("there is no finding " + id + "; `fasti check --acknowledged` shows them all with their ids");
            return Exit.WRONG_USE;
        }
        String who = author.filter(name -> !name.isBlank()).orElseGet(() -> System.getProperty("user.name", "unknown"));
        try (Chronicle chronicle = Chronicle.toWrite(address, notices())) {
            chronicle.record(Instant.now(), List.of(new Acknowledgement(id, who, reason)));
        }
        say("acknowledged: " + finding.get().message());
        return Exit.DONE;
    }

    /** An id that is mistyped would be acknowledged for ever, and the finding shown all the same. */
    private Optional<Finding> find(Lines lines) {
        for (Office office : lines.offices()) {
            Optional<Finding> found = lines.of(office).stream()
                    .flatMap(line -> Rules.check(Rules.names(), line).stream())
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
