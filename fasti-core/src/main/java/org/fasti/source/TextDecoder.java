package org.fasti.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the encoding of bytes and decodes them. In this order: a byte order mark; UTF-8 that is well formed and not
 * plain ASCII, against any declared encoding of Western Europe; the declared encoding; UTF-8; UTF-16 without a mark;
 * UTF-8 with a few damaged places; windows-1252, which any bytes are.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int META_SEARCHED = 4096;

    private TextDecoder() {}

    /**
     * Decodes.
     *
     * @param transport the encoding that the transport declares, such as an HTTP header's
     */
    static Decoded decode(byte[] bytes, Optional<String> transport) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        ByteCensus census = ByteCensus.of(bytes);
        Optional<BinaryKind> kind = BinaryKind.of(bytes, census);
        if (kind.isPresent()) {
            return new Decoded.NotText(kind.get().advice());
        }
        if (census.nuls() > 0) {
            return utf16WithoutMark(bytes, census).orElseGet(TextDecoder::binary);
        }
        if (census.isFullOfControls()) {
            return binary();
        }
        Optional<Charset> declared = transport.flatMap(TextDecoder::charset).or(() -> declaredInside(bytes));
        if (census.isUtf8()
                && (census.multibyte() > 0 || census.cut())
                && declared.map(TextDecoder::isWestern).orElse(true)) {
            return utf8(bytes, census);
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return plain(new String(bytes, declared.get()));
        }
        if (census.isUtf8() || census.isDamagedUtf8()) {
            return utf8(bytes, census);
        }
        return doubtful(
                new String(bytes, WINDOWS_1252),
                "The text is not UTF-8 and was read as windows-1252; if letters look wrong, convert it to UTF-8.");
    }

    private static Decoded utf8(byte[] bytes, ByteCensus census) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (census.malformed() > 0) {
            return doubtful(
                    text,
                    "The UTF-8 is damaged in " + census.malformed() + " places, which are shown as U+FFFD; "
                            + "fetch or save the page again.");
        }
        return census.cut()
                ? doubtful(text, "The text ends in the middle of a character; it may have been cut short.")
                : plain(text);
    }

    private static Optional<Decoded> byMark(byte[] b) {
        int length = b.length;
        if (length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return Optional.of(plain(new String(b, 3, length - 3, StandardCharsets.UTF_8)));
        }
        if (length >= 4 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE && b[2] == 0 && b[3] == 0) {
            return Optional.of(plain(new String(b, 4, length - 4, Charset.forName("UTF-32LE"))));
        }
        if (length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return Optional.of(plain(new String(b, 2, length - 2, StandardCharsets.UTF_16LE)));
        }
        if (length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return Optional.of(plain(new String(b, 2, length - 2, StandardCharsets.UTF_16BE)));
        }
        return Optional.empty();
    }

    /** ASCII in UTF-16 has its NULs on one side only; whatever else it holds must be assigned characters. */
    private static Optional<Decoded> utf16WithoutMark(byte[] bytes, ByteCensus census) {
        if (census.evenNuls() > 0 == census.oddNuls() > 0) {
            return Optional.empty();
        }
        String text = new String(bytes, census.oddNuls() > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        boolean sound = text.codePoints()
                .allMatch(c -> c == '\n'
                        || c == '\r'
                        || c == '\t'
                        || c == '\f'
                        || Character.isDefined(c)
                                && !Character.isISOControl(c)
                                && c != 0xFFFD
                                && Character.getType(c) != Character.PRIVATE_USE);
        return sound && bytes.length >= 4
                ? Optional.of(doubtful(text, "The text was read as UTF-16, though it has no byte order mark."))
                : Optional.empty();
    }

    /** What {@code <meta charset>} or an XML declaration in the first bytes says. */
    private static Optional<Charset> declaredInside(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_SEARCHED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!head.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        int at = head.indexOf("charset=");
        int start = at + "charset=".length();
        if (at < 0 && head.stripLeading().startsWith("<?xml")) {
            at = head.indexOf("encoding=");
            start = at + "encoding=".length();
        }
        if (at < 0) {
            return Optional.empty();
        }
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && isNameCharacter(head.charAt(end))) {
            end++;
        }
        return charset(head.substring(start, end))
                // Bytes that hold such a declaration in ASCII are no UTF-16.
                .filter(c -> !c.name().startsWith("UTF-16") && !c.name().startsWith("UTF-32"));
    }

    private static boolean isNameCharacter(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "-_.:+".indexOf(c) >= 0);
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset found = Charset.forName(name);
            // As browsers do: pages that say ISO-8859-1 or ASCII mean windows-1252.
            boolean western = found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII);
            return Optional.of(western ? WINDOWS_1252 : found);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isWestern(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || charset.equals(WINDOWS_1252)
                || charset.name().equals("ISO-8859-15");
    }

    private static Decoded plain(String text) {
        return new Decoded.Text(text, Optional.empty());
    }

    private static Decoded doubtful(String text, String message) {
        return new Decoded.Text(text, Optional.of(new Diagnostic("doubtful-encoding", Optional.empty(), message)));
    }

    private static Decoded binary() {
        return new Decoded.NotText("is not text; give a page as text, Markdown, HTML or JSONL");
    }
}
