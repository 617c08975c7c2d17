package org.fasti.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/**
 * A dump of a wiki that never was, mixed as the English one is: three pages in a hundred tell of an officeholder, and a
 * third only lead to others. The same seed gives the same dump.
 */
public final class GeneratedDump {
    private static final int PAGES_A_STREAM = 100;
    private static final String HEAD = """
            <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
              <siteinfo>
                <sitename>Generated</sitename>
                <base>https://en.example.org/wiki/Main_Page</base>
                <namespaces><namespace key="14" case="first-letter">Category</namespace></namespaces>
              </siteinfo>
            """;

    private final Random random;
    private final String[] words = new String[20_000];
    private final int officeholders;
    private int id;

    /** @param officeholders how many pages of a hundred tell of one */
    public GeneratedDump(long seed, int officeholders) {
        this.random = new Random(seed);
        this.officeholders = officeholders;
        for (int i = 0; i < words.length; i++) {
            words[i] = word();
        }
    }

    /** Writes at least {@code bytes} of XML in streams of a hundred pages; gives how many bytes it came to. */
    public long writeMultistream(Path file, long bytes) throws IOException {
        long written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            written += stream(out, HEAD);
            while (written < bytes) {
                written += stream(out, pages(PAGES_A_STREAM));
            }
            written += stream(out, "</mediawiki>\n");
        }
        return written;
    }

    /** Writes at least {@code bytes} of XML as it is; gives how many bytes it came to. */
    public long writePlain(Path file, long bytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            long written = plain(out, HEAD);
            while (written < bytes) {
                written += plain(out, pages(PAGES_A_STREAM));
            }
            return written + plain(out, "</mediawiki>\n");
        }
    }

    private static long plain(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        return bytes.length;
    }

    private static long stream(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream packer = new BZip2CompressorOutputStream(packed, 9)) {
            packer.write(bytes);
        }
        packed.writeTo(out);
        return bytes.length;
    }

    private String pages(int count) {
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < count; i++) {
            page(pages);
        }
        return pages.toString();
    }

    private void page(StringBuilder out) {
        id++;
        int kind = random.nextInt(100);
        String title = person();
        boolean redirect = kind >= 65;
        StringBuilder text = new StringBuilder();
        if (redirect) {
            text.append("#REDIRECT [[").append(capital(any())).append("]]\n");
        } else if (kind < officeholders) {
            officeholder(text, title);
        } else if (kind < 20) {
            text.append("{{Infobox football biography\n| name = ").append(title).append("\n| goals1 = 3\n}}\n");
        } else {
            text.append("{{short description|")
                    .append(any())
                    .append(" in ")
                    .append(any())
                    .append("}}\n");
        }
        if (!redirect) {
            article(text, title, kind < officeholders ? 4 : 2 + random.nextInt(14));
        }
        out.append(String.format(
                Locale.ROOT,
                "  <page>\n    <title>%s</title>\n    <ns>0</ns>\n    <id>%d</id>\n%s    <revision>\n      <id>%d</id>\n"
                        + "      <timestamp>2026-01-%02dT10:00:00Z</timestamp>\n      <contributor>\n        <username>%s"
                        + "</username>\n        <id>%d</id>\n      </contributor>\n      <model>wikitext</model>\n"
                        + "      <text bytes=\"%d\" xml:space=\"preserve\">%s</text>\n    </revision>\n  </page>\n",
                title,
                id,
                redirect ? "    <redirect title=\"X\" />\n" : "",
                1_000_000 + id,
                1 + random.nextInt(28),
                capital(any()),
                random.nextInt(1_000_000),
                text.length(),
                text.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")));
    }

    private void officeholder(StringBuilder text, String name) {
        int year = 1800 + random.nextInt(200);
        String town = capital(word() + word()) + "ford";
        text.append("{{Infobox officeholder\n| name = " + name + "\n| image = A.jpg\n| office = [[Mayor of " + town
                + "]]\n| term_start = 4 March " + year + "\n| term_end = 3 May " + (year + 4)
                + "\n| predecessor = [[" + person() + "]]\n| successor = [["
                + person() + "]]\n| office2 = Member of the " + town
                + " Senate\n| term_start2 = " + (year - 6) + "\n| term_end2 = " + (year - 2) + "\n}}\n");
        text.append("'''" + name + "''' was a politician who served as mayor of " + town + " from " + year + " to "
                + (year + 4) + ".\n\n");
    }

    /** A name that hardly anybody else has. */
    private String person() {
        return capital(word() + word()) + " " + capital(word() + word());
    }

    private void article(StringBuilder text, String title, int paragraphs) {
        text.append("'''").append(title).append("''' is ");
        for (int i = 0; i < paragraphs; i++) {
            if (i % 4 == 3) {
                text.append("\n== ").append(capital(any())).append(" ==\n");
            }
            for (int sentence = 0; sentence < 5; sentence++) {
                sentence(text);
            }
            text.append("<ref>{{cite web|url=https://example.org/" + any() + "|title=" + capital(any()) + " " + any()
                    + "|access-date=2020-01-02|publisher=" + capital(any()) + "}}</ref>\n\n");
        }
        text.append("{{Reflist}}\n{{Authority control}}\n[[Category:" + capital(any()) + " " + any() + "]]\n");
    }

    private void sentence(StringBuilder text) {
        text.append("The");
        for (int i = 0; i < 18; i++) {
            String word = any();
            text.append(' ').append(random.nextInt(12) == 0 ? "[[" + word + "]]" : word);
        }
        text.append(random.nextInt(4) == 0 ? " in " + (1800 + random.nextInt(220)) + ". " : ". ");
    }

    /** Some words are much more frequent than others, as in any language. */
    private String any() {
        double share = random.nextDouble();
        return words[(int) (words.length * share * share * share * share)];
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
            if (random.nextInt(3) == 0) {
                word.append("nrst".charAt(random.nextInt(4)));
            }
        }
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
