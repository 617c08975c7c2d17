package org.fasti.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fasti.attest.AttestedTenure;
import org.fasti.time.DayCount;

/**
 * Something wrong or doubtful that a rule shows.
 *
 * @param rule the rule's name in kebab-case, which is also its page in docs/rules
 * @param about the tenures concerned, of one line; at least one
 * @param message what is wrong, as a sentence with both sides' dates
 * @param days by how many days, where the rule is about days
 * @param premises the statements it rests on; at least one
 */
public record Finding(
        String rule,
        Severity severity,
        List<AttestedTenure> about,
        String message,
        Optional<DayCount> days,
        List<Premise> premises) {
    private static final int HEX_DIGITS = 12;

    public Finding {
        about = List.copyOf(about);
        premises = List.copyOf(premises);
        if (about.isEmpty() || premises.isEmpty()) {
            throw new IllegalArgumentException("a finding is about a tenure and has a premise: " + message);
        }
    }

    Finding(String rule, Severity severity, AttestedTenure about, String message, List<Premise> premises) {
        this(rule, severity, List.of(about), message, Optional.empty(), premises);
    }

    /**
     * Twelve hexadecimal digits that stay the same as long as the rule has the same premises: whatever the order in
     * which sources were recorded, and in later editions that say the same.
     */
    public String id() {
        String content = premises.stream()
                .map(Premise::content)
                .sorted()
                .collect(Collectors.joining("\u001e", rule + "\u001e", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
