package org.fasti.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Office;
import org.fasti.check.Finding;
import org.fasti.check.Premise;

/**
 * A finding on its way out.
 *
 * @param acknowledged who acknowledged it, and why; empty where nobody did
 */
public record ShownFinding(Finding finding, Optional<Acknowledged> acknowledged) {
    /** Somebody has looked at a finding and leaves it as it is. */
    public record Acknowledged(String author, String reason) {}

    Office office() {
        return finding.about().getFirst().office();
    }

    /** The persons concerned, each once. */
    List<String> persons() {
        return finding.about().stream().map(AttestedTenure::person).distinct().toList();
    }

    List<String> sources() {
        return finding.premises().stream().map(Premise::source).toList();
    }

    /** The dates that the premises state, in their order; {@code ..} for still held. */
    List<String> dates() {
        return finding.premises().stream()
                .filter(one -> Stream.of("start", "end", "born", "died", "founded", "dissolved")
                        .anyMatch(one.states()::equals))
                .map(Premise::value)
                .toList();
    }
}
