package org.fasti.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/**
 * A dump of a wiki that never was, of the pages of {@link GeneratedPages}, a hundred pages a stream as Wikipedia has
 * them. The same seed gives the same dump.
 */
public final class GeneratedDump {
    private static final int PAGES_A_STREAM = 100;
    private static final int STREAMS_AT_A_TIME = 64;
    private static final String HEAD = """
            <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
              <siteinfo>
                <sitename>Generated</sitename>
                <base>https://en.example.org/wiki/Main_Page</base>
                <namespaces><namespace key="14" case="first-letter">Category</namespace></namespaces>
              </siteinfo>
            """;
    private static final String END = "</mediawiki>\n";

    private final GeneratedPages pages;
    private int id;

    public GeneratedDump(long seed) {
        this.pages = new GeneratedPages(seed);
    }

    /** Writes at least {@code bytes} of XML, packed in streams; gives how many bytes it unpacks to. */
    public long writeMultistream(Path file, long bytes) throws IOException {
        return write(file, bytes, GeneratedDump::packed);
    }

    /** Writes at least {@code bytes} of XML as it is; gives how many bytes it came to. */
    public long writePlain(Path file, long bytes) throws IOException {
        return write(file, bytes, text -> text);
    }

    /**
     * Writes the pages of a dump {@code times} times over: as long a dump in a fraction of the time.
     *
     * @param once written by {@link #writeMultistream} or {@link #writePlain}
     */
    static void repeat(Path once, int times, Path target) throws IOException {
        Form form = once.toString().endsWith(".bz2") ? GeneratedDump::packed : text -> text;
        byte[] dump = Files.readAllBytes(once);
        int from = form.of(bytes(HEAD)).length;
        int to = dump.length - form.of(bytes(END)).length;
        try (OutputStream out = Files.newOutputStream(target)) {
            out.write(dump, 0, from);
            for (int i = 0; i < times; i++) {
                out.write(dump, from, to - from);
            }
            out.write(dump, to, dump.length - to);
        }
    }

    /** How a part is written. */
    private interface Form {
        byte[] of(byte[] text);
    }

    private long write(Path file, long bytes, Form form) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            long written = write(out, List.of(bytes(HEAD)), form);
            while (written < bytes) {
                List<byte[]> parts = new ArrayList<>();
                for (int i = 0; i < STREAMS_AT_A_TIME; i++) {
                    parts.add(bytes(somePages()));
                }
                written += write(out, parts, form);
            }
            return written + write(out, List.of(bytes(END)), form);
        }
    }

    private static long write(OutputStream out, List<byte[]> parts, Form form) throws IOException {
        for (byte[] part : parts.parallelStream().map(form::of).toList()) {
            out.write(part);
        }
        return parts.stream().mapToLong(part -> part.length).sum();
    }

    private static byte[] packed(byte[] text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream packer = new BZip2CompressorOutputStream(packed, 9)) {
            packer.write(text);
        } catch (IOException e) {
            throw new AssertionError("memory does not fail", e);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String somePages() {
        StringBuilder xml = new StringBuilder();
        Stream.generate(pages::next).limit(PAGES_A_STREAM).forEach(page -> write(xml, page));
        return xml.toString();
    }

    private void write(StringBuilder xml, GeneratedPages.Page page) {
        id++;
        String text = escaped(page.wikitext());
        xml.append(String.format(
                Locale.ROOT,
                """
                  <page>
                    <title>%s</title>
                    <ns>%d</ns>
                    <id>%d</id>
                %s    <revision>
                      <id>%d</id>
                      <parentid>%d</parentid>
                      <timestamp>2026-01-%02dT10:%02d:00Z</timestamp>
                      <contributor>
                        <username>Editor %d</username>
                        <id>%d</id>
                      </contributor>
                      <comment>an edit</comment>
                      <model>wikitext</model>
                      <format>text/x-wiki</format>
                      <text bytes="%d" xml:space="preserve">%s</text>
                      <sha1>%s</sha1>
                    </revision>
                  </page>
                """,
                escaped(page.title()),
                page.namespace(),
                id,
                page.redirect() ? "    <redirect title=\"X\" />\n" : "",
                900_000_000L + 31L * id,
                800_000_000L + 29L * id,
                1 + id % 28,
                id % 60,
                id % 9973,
                id % 99991,
                page.wikitext().length(),
                text,
                sum(text)));
    }

    /** 31 digits that look like a sum. */
    private static String sum(String text) {
        long mixed = text.hashCode() * 0x9E3779B97F4A7C15L;
        return Long.toString(mixed & Long.MAX_VALUE, 36) + Long.toString(mixed * mixed & Long.MAX_VALUE, 36);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
