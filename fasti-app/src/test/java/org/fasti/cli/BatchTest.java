package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fasti.extract.Extractor;
import org.fasti.publish.TextFormat;
import org.fasti.read.PageReader;
import org.fasti.source.Document;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchTest {
    private static final Extractor.Extraction NOTHING = new Extractor.Extraction(List.of(), List.of());

    private static String batch(int documents, String text) {
        return IntStream.range(0, documents)
                .mapToObj(i -> "{\"id\": \"d" + i + "\", \"text\": \"" + i + text + "\"}\n")
                .collect(Collectors.joining());
    }

    private static Program read(Extractor extractor, String batch) {
        Program program = Program.unstarted();
        InputStream in = new ByteArrayInputStream(batch.getBytes(StandardCharsets.UTF_8));
        Console console = program.console(Program.NO_TERMINAL, in, program.target());
        return program.ended(new Batch(PageReader.with(List.of(extractor)), new TextFormat(), console, false)
                .read(List.of("-"), new SourceOpener(SourceOptions.DEFAULTS, in)));
    }

    @Test
    void documents_come_out_in_the_order_in_which_they_went_in() {
        Random pauses = new Random(7);
        Program program = read(
                document -> {
                    pause(pauses.nextInt(3));
                    return NOTHING;
                },
                batch(500, ""));

        assertThat(program.out())
                .isEqualTo(IntStream.range(0, 500).mapToObj(i -> i + "\n").collect(Collectors.joining()));
        assertThat(program.err()).startsWith("fasti: 500 documents read");
    }

    @Test
    void all_cores_read_at_once() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        read(
                document -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    pause(2);
                    now.decrementAndGet();
                    return NOTHING;
                },
                batch(50, ""));

        assertThat(most.get()).isEqualTo(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void a_fault_in_one_document_is_reported_with_its_id_and_does_not_stop_the_rest() {
        Program program = read(
                document -> {
                    switch (document.id()) {
                        case "d1" -> throw new IllegalStateException("no such office");
                        case "d3" -> deeper(document, 0);
                        default -> {}
                    }
                    return NOTHING;
                },
                batch(5, ""));

        assertThat(program.exit()).isEqualTo(Exit.INCOMPLETE);
        assertThat(program.out()).isEqualTo("0\n2\n4\n");
        assertThat(program.err())
                .contains("fasti: d1: a fault in Fasti itself", "IllegalStateException (no such office)")
                .contains("fasti: d3: a fault in Fasti itself", "StackOverflowError")
                .contains("3 documents read", "2 could not be read");
    }

    @Test
    void the_first_tenure_is_out_before_the_last_line_is_in() {
        byte[] batch = batch(200_000, " and some more words").getBytes(StandardCharsets.UTF_8);
        AtomicLong taken = new AtomicLong();
        AtomicLong takenAtFirstOutput = new AtomicLong(-1);
        InputStream in = new ByteArrayInputStream(batch) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                int count = super.read(target, offset, length);
                taken.addAndGet(Math.max(0, count));
                return count;
            }
        };
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                if (length > 0) {
                    takenAtFirstOutput.compareAndSet(-1, taken.get());
                }
            }
        };

        assertThat(Program.into(out, in, "read", "--as", "text", "-").exit()).isEqualTo(Exit.DONE);

        assertThat(takenAtFirstOutput.get()).isPositive().isLessThan(batch.length / 2);
    }

    @Test
    void it_ends_quietly_when_whoever_reads_has_seen_enough() {
        OutputStream head = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        InputStream in = new ByteArrayInputStream(batch(10_000, "").getBytes(StandardCharsets.UTF_8));

        Program program = Program.into(head, in, "read", "--as", "text", "-");

        assertThat(program.exit()).isEqualTo(Exit.DONE);
        assertThat(program.err()).isEmpty();
    }

    @Test
    void a_full_disk_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        InputStream in = new ByteArrayInputStream(batch(10, "").getBytes(StandardCharsets.UTF_8));

        Program program = Program.into(full, in, "read", "--as", "text", "-");

        assertThat(program.exit()).isEqualTo(Exit.INCOMPLETE);
        assertThat(program.err()).contains("cannot write the output: No space left on device");
    }

    private static int deeper(Document document, int depth) {
        return depth == Integer.MAX_VALUE ? document.text().length() : 1 + deeper(document, depth + 1);
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
