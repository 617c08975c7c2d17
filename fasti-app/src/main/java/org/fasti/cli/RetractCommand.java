package org.fasti.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.ChronicleAddress;
import org.fasti.ledger.Content.Retraction;
import org.fasti.ledger.Retractable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a claim back. */
@Command(
        name = "retract",
        mixinStandardHelpOptions = true,
        description = "Records that a claim is not to be believed any more, and why. The claim stays in the ledger; "
                + "answers leave it out from now on.")
final class RetractCommand extends ChronicleCommand {
    private static final int LEAST_DIGITS = 6;

    @Parameters(
            paramLabel = "CLAIM",
            description = "The claim's id, or the first six digits or more of it: among \"claims\" in the evidence of "
                    + "answers as jsonl.")
    private String claim = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for those who ask later.")
    private String reason = "";

    @Option(names = "--author", paramLabel = "NAME", description = "Who says so (default: the name of the user).")
    private Optional<String> author = Optional.empty();

    RetractCommand(Console console) {
        super(console);
    }

    @Override
    Exit run(ChronicleAddress address) {
        String digits = claim.strip().toLowerCase(Locale.ROOT);
        if (digits.length() < LEAST_DIGITS || digits.length() > 64 || !isHexadecimal(digits)) {
            throw misuse(
                    "a claim's id is written with the digits 0 to 9 and a to f, six of them or more, not " + claim);
        }
        if (reason.isBlank()) {
            throw misuse("--reason needs some words");
        }
        // Opening to write would make a new one.
        Chronicle.toRead(address).close();
        try (Chronicle chronicle = Chronicle.toWrite(address, notices())) {
            return retract(chronicle, digits);
        }
    }

    private Exit retract(Chronicle chronicle, String digits) {
        List<Retractable> found = chronicle.retractable(digits);
        if (found.size() != 1) {
            say(found.isEmpty() ? "the chronicle has no claim " + digits : "several claims begin with " + digits + ":");
            found.forEach(one -> console().err().println("  " + one.id() + "  " + one.what()));
            return Exit.WRONG_USE;
        }
        Retractable one = found.getFirst();
        if (one.retracted().isPresent()) {
            say("was retracted before, by " + one.retracted().get());
            return Exit.DONE;
        }
        String who = author.filter(name -> !name.isBlank()).orElseGet(() -> System.getProperty("user.name", "unknown"));
        chronicle.record(Instant.now(), List.of(new Retraction(one.id(), who.strip(), reason.strip())));
        say("retracted: " + one.what());
        return Exit.DONE;
    }

    private static boolean isHexadecimal(String digits) {
        return digits.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }
}
