package org.fasti.spark;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Dumps of a wiki about the offices of Elmford and people who never lived. The same seed gives the same wiki. */
final class ElmWiki {
    private static final int PAGES_A_STREAM = 10;
    private static final String HEAD = """
            <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
              <siteinfo>
                <sitename>Elmwiki</sitename>
                <base>https://elm.example.org/wiki/Main_Page</base>
                <namespaces><namespace key="14" case="first-letter">Category</namespace></namespaces>
              </siteinfo>
            """;

    private final Random random;
    private int id;

    ElmWiki(long seed) {
        this.random = new Random(seed);
    }

    /** The head of a dump, its pages in groups, and its end. Every fortieth page is broken. */
    List<String> streams(int pages) {
        List<String> streams = new ArrayList<>(List.of(HEAD));
        StringBuilder stream = new StringBuilder();
        while (id < pages) {
            id++;
            stream.append(id % 40 == 0 ? page().replaceFirst("<title>.*</title>", "") : page());
            if (id % PAGES_A_STREAM == 0) {
                streams.add(stream.toString());
                stream.setLength(0);
            }
        }
        streams.add(stream + "</mediawiki>\n");
        return streams;
    }

    private String page() {
        String name = "Ada " + capital(word()) + " " + id;
        String text = switch (random.nextInt(4)) {
            case 0 -> officeholder(name) + noise(20);
            case 1 -> "{{Infobox person|name=" + name + "}}\n'''" + name + "''' painted elms.\n" + noise(300);
            case 2 -> "'''" + name + "''' is a tree.\n" + noise(300) + "\n[[Category:Trees]]";
            default -> "'''" + name + "''' was told of.\n" + noise(30) + "\n[[Category:Mayors of Elmford]]";
        };
        return String.format(
                Locale.ROOT,
                """
                  <page>
                    <title>%s</title>
                    <ns>0</ns>
                    <id>%d</id>
                    <revision>
                      <id>%d</id>
                      <timestamp>2026-01-%02dT10:00:00Z</timestamp>
                      <model>wikitext</model>
                      <text xml:space="preserve">%s</text>
                    </revision>
                  </page>
                """,
                name,
                id,
                1_000 + id,
                1 + random.nextInt(28),
                text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;"));
    }

    private String officeholder(String name) {
        int year = 1800 + random.nextInt(200);
        return """
                {{Infobox officeholder
                | name = %s
                | office = [[Mayor of Elmford]]
                | term_start = 4 March %d
                | term_end = %s<ref>{{cite web|url=https://elm.example.org/%d|title=Register|access-date=2020-01-02}}</ref>
                | predecessor = [[Bo Lind]]
                | successor = Cy Marr
                | governor = Di Nore
                | office2 = Member of the Elmford Senate
                | term_start2 = %d
                | birth_date = {{birth date|%d|5|6}}
                }}
                '''%s''' was a politician who served as acting reeve of Oakford in %d, and as reeve until %d.

                """.formatted(
                        name,
                        year,
                        random.nextInt(5) == 0 ? "present" : "3 May " + (year + 4),
                        year,
                        year - 6,
                        year - 40,
                        name,
                        year - 9,
                        year - 8);
    }

    private String noise(int words) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < words; i++) {
            noise.append(word()).append(i % 12 == 11 ? ".\n" : " ");
        }
        return noise.toString();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static Path multistream(Path file, List<String> streams) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (String stream : streams) {
            try (OutputStream packer = new BZip2CompressorOutputStream(packed, 1)) {
                packer.write(stream.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(file, packed.toByteArray());
    }

    static Path bzip2(Path file, List<String> streams) throws IOException {
        return multistream(file, List.of(String.join("", streams)));
    }

    static Path gzip(Path file, List<String> streams) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream packer = new GZIPOutputStream(packed)) {
            packer.write(String.join("", streams).getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(file, packed.toByteArray());
    }

    static Path zstd(Path file, List<String> streams) throws IOException {
        return Files.write(file, Zstd.compress(String.join("", streams).getBytes(StandardCharsets.UTF_8)));
    }

    static Path plain(Path file, List<String> streams) throws IOException {
        return Files.writeString(file, String.join("", streams));
    }
}
