package org.fasti.source;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Small dumps about people who never lived. */
final class DumpFile {
    static final String END = "</mediawiki>\n";

    private DumpFile() {}

    static String head(String language) {
        return """
                <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="%s">
                  <siteinfo>
                    <sitename>Wikipedia</sitename>
                    <base>https://%s.wikipedia.org/wiki/Main_Page</base>
                    <namespaces>
                      <namespace key="0" case="first-letter" />
                      <namespace key="14" case="first-letter">Category</namespace>
                    </namespaces>
                  </siteinfo>
                """.formatted(language, language);
    }

    static String page(String title, int id, String wikitext) {
        return page(title, id, 0, "", wikitext);
    }

    static String page(String title, int id, int namespace, String more, String wikitext) {
        return """
                  <page>
                    <title>%s</title>
                    <ns>%d</ns>
                    <id>%d</id>
                    %s
                    <revision>
                      <id>%d</id>
                      <timestamp>2024-05-06T07:08:09Z</timestamp>
                      <contributor><username>A &lt;b&gt;</username><id>77</id></contributor>
                      <model>wikitext</model>
                      <text bytes="%d" xml:space="preserve">%s</text>
                      <sha1>x</sha1>
                    </revision>
                  </page>
                """.formatted(escaped(title), namespace, id, more, 1000 + id, wikitext.length(), escaped(wikitext));
    }

    static String mayor(String name, int from, int to) {
        return "{{Infobox officeholder\n| name = " + name + "\n| office = [[Mayor of Elmford]]\n| term_start = " + from
                + "\n| term_end = " + to + "\n}}\n'''" + name + "''' was a politician & <!-- once --> \"mayor\".";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packer = new GZIPOutputStream(out)) {
            packer.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zstd(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZstdOutputStream packer = new ZstdOutputStream(out)) {
            packer.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] bzip2(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream packer = new BZip2CompressorOutputStream(out, 1)) {
            packer.write(bytes);
        }
        return out.toByteArray();
    }

    /** Each part a stream of its own, as in the dumps that have an index. */
    static byte[] multistream(List<String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String part : parts) {
            out.writeBytes(bzip2(bytes(part)));
        }
        return out.toByteArray();
    }
}
