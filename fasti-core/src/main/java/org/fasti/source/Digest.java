package org.fasti.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 by which two readings of the same source are known. That of a text is taken when it is first asked for:
 * most readers of a dump never do.
 */
public final class Digest {
    /** What the digest is taken from; null from then on. */
    private @Nullable String text;

    private @Nullable String hex;

    private Digest(@Nullable String text, @Nullable String hex) {
        this.text = text;
        this.hex = hex;
    }

    /** The digest of bytes. */
    static Digest of(byte[] bytes) {
        return new Digest(null, sha256(bytes));
    }

    /** The digest of a text in UTF-8. */
    static Digest of(String text) {
        return new Digest(text, null);
    }

    /**
     * A digest taken before.
     *
     * @param hex as {@link #hex} gives it; not looked at
     */
    public static Digest taken(String hex) {
        return new Digest(null, hex);
    }

    /** The digest in lower-case hexadecimal. */
    public synchronized String hex() {
        if (hex == null) {
            String whole = Objects.requireNonNull(text, "a digest is of something");
            hex = sha256(whole.getBytes(StandardCharsets.UTF_8));
            text = null;
        }
        return hex;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && hex().equals(digest.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }
}
