package org.fasti.attest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/**
 * A name for a tenure that people can pass on: ten hexadecimal digits of a digest of person, office, start and source.
 * It does not depend on the order of reading. Every testimony has one, and a tenure is found by the id of any of its
 * testimonies, so that ids hold when further sources are read.
 */
public record TenureId(String hex) {
    public static final int DIGITS = 10;

    private static final Comparator<Testimony> CANONICAL = Comparator.comparing(
                    (Testimony one) -> one.edition().source())
            .thenComparing(Testimony::person)
            .thenComparing(one -> one.office().position())
            .thenComparing(one -> start(one.said().start()));

    public TenureId {
        if (!isOne(hex)) {
            throw new IllegalArgumentException("an id has " + DIGITS + " hexadecimal digits, not " + hex);
        }
    }

    /** Whether {@code text} has the form of an id, in lower case. */
    public static boolean isOne(String text) {
        return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /** The tenure's id: that of the testimony whose source comes first by name. */
    public static TenureId of(AttestedTenure tenure) {
        return of(tenure.testimonies().stream().min(CANONICAL).orElseThrow());
    }

    public static TenureId of(Testimony testimony) {
        return of(
                testimony.person(),
                testimony.office().position(),
                testimony.said().start(),
                testimony.edition().source());
    }

    /**
     * @param person as the source writes the name
     * @param position the title
     * @param start as the source states it
     */
    public static TenureId of(String person, String position, Bound start, String source) {
        String text = String.join("\n", person, position, start(start), source);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new TenureId(HexFormat.of().formatHex(digest, 0, DIGITS / 2));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static String start(Bound start) {
        return start instanceof Bound.Dated(Edtf date) ? date.toString() : "";
    }

    @Override
    public String toString() {
        return hex;
    }
}
