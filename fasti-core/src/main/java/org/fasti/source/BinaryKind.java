package org.fasti.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Formats that are told by their first bytes and are not text. */
enum BinaryKind {
    PDF("%PDF-", "is a PDF; save its text, for example with pdftotext, and read that"),
    ZIP(
            "PK\u0003\u0004",
            "is a zip archive or an office document; unpack it, or save it as text or HTML, and read that"),
    GZIP("\u001F\u008B", "is compressed with gzip; unpack it with gunzip and read what it holds"),
    BZIP2("BZh", "is compressed with bzip2; unpack it with bunzip2 and read what it holds"),
    XZ("\u00FD7zXZ", "is compressed with xz; unpack it with unxz and read what it holds"),
    ZSTD(
            "\u0028\u00B5\u002F\u00FD",
            "is compressed with zstd, which is not read; unpack it on the way: zstd -dc FILE | fasti read -"),
    PNG("\u0089PNG", "is an image; read the page's text or HTML instead"),
    JPEG("\u00FF\u00D8\u00FF", "is an image; read the page's text or HTML instead"),
    GIF("GIF8", "is an image; read the page's text or HTML instead"),
    OLE("\u00D0\u00CF\u0011\u00E0", "is an old office document; save it as text or HTML and read that"),
    SQLITE("SQLite format 3", "is an SQLite database, not a page"),
    ELF("\u007FELF", "is a program, not a page");

    private final byte[] start;
    private final String advice;

    BinaryKind(String start, String advice) {
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
        this.advice = advice;
    }

    /** What it is and what to do with it. */
    String advice() {
        return advice;
    }

    /** The format whose first bytes these are; empty for text, which may begin with any letters. */
    static Optional<BinaryKind> of(byte[] bytes, ByteCensus census) {
        boolean plain = census.nuls() == 0 && census.controls() == 0 && census.isUtf8();
        for (BinaryKind kind : values()) {
            if ((!plain || kind == PDF) && startsWith(bytes, kind.start)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
