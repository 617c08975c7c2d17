package org.fasti.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest, which names a content or an entry. */
public final class Sha256 {
    /** What stands before the first entry. */
    static final Sha256 NOTHING = new Sha256(new byte[32]);

    private final byte[] bytes;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    static Sha256 of(String text) {
        return new Sha256(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Sha256 of(byte[] bytes) {
        return new Sha256(digest().digest(bytes));
    }

    /** Of {@code previous}'s bytes and then the others. */
    static Sha256 chained(Sha256 previous, byte[] first, byte[] second) {
        MessageDigest digest = digest();
        digest.update(previous.bytes);
        digest.update(first);
        return new Sha256(digest.digest(second));
    }

    static Sha256 ofBytes(byte[] stored) {
        return new Sha256(stored.clone());
    }

    static Sha256 ofHex(String hex) {
        return new Sha256(HexFormat.of().parseHex(hex));
    }

    /** A digest to feed by parts; its result is the same as of the whole. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Eight of its bytes, as good as random. */
    long bits() {
        return ByteBuffer.wrap(bytes).getLong();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Sha256 other && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The first digits, by which people name it; enough to be one claim's among billions. */
    public String brief() {
        return toString().substring(0, 16);
    }

    /** In lower-case hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
