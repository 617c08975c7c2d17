package org.fasti.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fasti.house.Repository;
import org.fasti.read.PageReader;
import org.fasti.source.Document;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the reading of wikitext on one core: pages of officeholders beside wtf_wikipedia, which npm fetches for the
 * run, and texts that are made to be hard beside text that is not.
 */
class ScanBenchmark {
    private static final int PAGES = 500;
    private static final int ROUNDS = Integer.getInteger("fasti.rounds", 8) + 2;
    private static final int HARD = 1_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    private Path folder;

    private int files;

    @Test
    void pages_of_officeholders_beside_wtf_wikipedia() throws IOException, InterruptedException {
        Path pages = folder.resolve("pages.jsonl");
        double size = write(pages) / 1e6;
        double scanned = Double.MAX_VALUE;
        double read = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            scanned = Math.min(scanned, work(pages, false));
            read = Math.min(read, work(pages, true));
        }
        Measured.print("wikitext", "%d pages of officeholders, %.1f MB", PAGES, size);
        Measured.print("wikitext", "Fasti, wikitext into documents: %.1f MB/s on one core", size / scanned);
        Measured.print("wikitext", "Fasti, wikitext into tenures: %.1f MB/s on one core", size / read);
        if (!Measured.isThere("node") || !Measured.isThere("npm")) {
            Measured.print("wikitext", "node and npm are not installed; nothing is held against wtf_wikipedia");
            return;
        }
        Measured.run(
                List.of(
                        "npm",
                        "install",
                        "--no-save",
                        "--silent",
                        "--prefix",
                        folder.toString(),
                        "wtf_wikipedia@10.4.2"),
                folder.resolve("npm"));
        Path script = Repository.root().resolve("fasti-app/src/test/resources/org/fasti/benchmark/wtf.cjs");
        Path said = folder.resolve("wtf");
        Measured.run(
                List.of("node", script.toString(), folder.toString(), pages.toString(), Integer.toString(ROUNDS)),
                said);
        double other = Double.parseDouble(Files.readString(said).strip());
        Measured.print("wikitext", "wtf_wikipedia, wikitext into its documents: %.1f MB/s on one core", size / other);
        Measured.print(
                "wikitext", "Fasti is %.1f times as fast, with tenures %.1f times", other / scanned, other / read);
    }

    /** The least seconds of work in one round. */
    private static double work(Path pages, boolean whole) {
        PageReader reader = PageReader.standard();
        long started = THREADS.getCurrentThreadCpuTime();
        long found = 0;
        SourceOpener opener = new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream());
        try (Reading reading = opener.open(pages.toString())) {
            while (reading.hasNext()) {
                Document document = ((Read.Page) reading.next().now()).document();
                found += whole
                        ? reader.read(document).tenures().size()
                        : document.blocks().size();
            }
        }
        assertThat(found).isPositive();
        return (THREADS.getCurrentThreadCpuTime() - started) / 1e9;
    }

    private static long write(Path file) throws IOException {
        GeneratedPages pages = new GeneratedPages(2);
        StringBuilder lines = new StringBuilder();
        long size = 0;
        for (int i = 0; i < PAGES; i++) {
            GeneratedPages.Page page = pages.officeholder();
            size += page.wikitext().length();
            lines.append(line(page.title(), page.wikitext()));
        }
        Files.writeString(file, lines);
        return size;
    }

    private static String line(String title, String wikitext) {
        return "{\"id\": \"" + title + "\", \"title\": \"" + title + "\", \"wikitext\": \""
                + wikitext.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n";
    }

    @Test
    void hard_texts_beside_normal_text() throws IOException {
        StringBuilder normal = new StringBuilder();
        GeneratedPages pages = new GeneratedPages(3);
        while (normal.length() < 2 * HARD) {
            normal.append(pages.officeholder().wikitext());
        }
        Map<String, String> hard = new TreeMap<>(Map.of(
                "open braces", "{{".repeat(HARD),
                "open links", "[[".repeat(HARD),
                "open notes", "<ref>".repeat(HARD / 3),
                "open tables", "\n{|".repeat(HARD / 2),
                "nested templates", "{{a|b=".repeat(HARD / 8) + "}}".repeat(HARD / 8),
                "nested boxes", "{{Infobox officeholder|office=".repeat(HARD / 40) + "}}".repeat(HARD / 40),
                "open arguments", "{{{".repeat(HARD / 2),
                "bars", "{{a" + "|".repeat(HARD),
                "comments", "<!--".repeat(HARD / 3),
                "one long sentence", "{{a}} mayor of ".repeat(HARD / 8)));
        hard.put(
                "one long cell",
                "{{s-start}}\n{{s-off}}\n{{s-ttl|title=Mayor|years=" + "a ".repeat(HARD / 2) + "}}\n{{s-end}}\n");
        double usual = throughput("normal", normal.toString());
        hard.forEach((name, text) -> {
            double reached = throughput(name, text);
            Measured.print("hard", "%-18s %6.1f MB/s, normal text %.1f times as fast", name, reached, usual / reached);
        });
    }

    private double throughput(String name, String text) {
        Path file = folder.resolve("hard-" + files++ + ".jsonl");
        try {
            Files.writeString(file, line(name, text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, work(file));
        }
        return text.length() / 1e6 / best;
    }

    private static double work(Path page) {
        long started = THREADS.getCurrentThreadCpuTime();
        SourceOpener opener = new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream());
        try (Reading reading = opener.open(page.toString())) {
            while (reading.hasNext()) {
                assertThat(reading.next().now()).isNotNull();
            }
        }
        return (THREADS.getCurrentThreadCpuTime() - started) / 1e9;
    }
}
