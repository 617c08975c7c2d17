package org.fasti.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fasti.source.DumpPart.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class DumpPartsTest {
    /** Named as the standard input is, so that messages are the same. */
    private record InMemory(byte[] bytes) implements StoredFile {
        @Override
        public String name() {
            return "stdin";
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open(long offset) {
            return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
        }
    }

    private static List<DumpPart> parts(byte[] dump, long bytesAPart) {
        DumpParts.Cut cut = DumpParts.of(new InMemory(dump), bytesAPart, SourceOptions.DEFAULTS);
        assertThat(cut).isInstanceOf(DumpParts.Cut.Parts.class);
        return ((DumpParts.Cut.Parts) cut).parts();
    }

    private static List<String> inParts(byte[] dump, long bytesAPart) throws IOException {
        if (DumpParts.of(new InMemory(dump), bytesAPart, SourceOptions.DEFAULTS)
                instanceof DumpParts.Cut.Refused(var reason)) {
            return List.of(told(reason));
        }
        List<String> all = new ArrayList<>();
        for (DumpPart part : parts(dump, bytesAPart)) {
            try (Reading reading = DumpParts.read(part, new InMemory(dump), SourceOptions.DEFAULTS)) {
                while (reading.hasNext()) {
                    all.add(told(reading.next()) + " at " + reading.place());
                }
            }
        }
        return all;
    }

    private static List<String> whole(byte[] dump) {
        return Inputs.fromStandardInput(dump).stream().map(DumpPartsTest::told).toList();
    }

    private static List<String> withoutPlaces(List<String> told) {
        return told.stream().map(one -> one.replaceAll(" at \\d+$", "")).toList();
    }

    private static String told(Read read) {
        return switch (read.now()) {
            case Read.Page(Document document) -> document.source().toString();
            case Read.Unreadable unreadable -> "! " + unreadable.message();
            case Read.Waiting again -> throw new AssertionError(again.id());
        };
    }

    @Test
    void the_parts_of_a_dump_give_what_the_dump_gives_however_it_is_packed_and_cut() throws IOException {
        Random random = new Random(20);
        for (int round = 0; round < 4; round++) {
            List<String> streams = streams(random);
            for (byte[] dump : packed(streams)) {
                List<String> parts = inParts(dump, someParts(dump, random));

                assertThat(withoutPlaces(parts))
                        .as("round %d", round)
                        .isNotEmpty()
                        .isEqualTo(whole(dump));
                assertThat(parts).as("round %d", round).isEqualTo(inParts(dump, dump.length));
            }
        }
    }

    @Test
    void damage_is_told_by_one_part_only() throws IOException {
        Random random = new Random(21);
        for (int round = 0; round < 4; round++) {
            for (byte[] dump : packed(streams(random)).subList(0, 3)) {
                for (int holes = 1 + random.nextInt(3); holes > 0; holes--) {
                    int at = 8192 + random.nextInt(dump.length - 8192);
                    for (int i = at; i < Math.min(dump.length, at + 40); i++) {
                        dump[i] = (byte) random.nextInt(256);
                    }
                }
                assertThat(withoutPlaces(inParts(dump, someParts(dump, random))))
                        .as("round %d", round)
                        .isEqualTo(whole(dump));
            }
        }
    }

    /** How many bytes a part is to have: one part or up to twenty. */
    private static long someParts(byte[] dump, Random random) {
        return dump.length / 20 + 1 + random.nextInt(dump.length);
    }

    private static List<byte[]> packed(List<String> streams) throws IOException {
        byte[] plain = DumpFile.bytes(String.join("", streams));
        return List.of(plain, DumpFile.bzip2(plain), DumpFile.multistream(streams), DumpFile.gzip(plain));
    }

    /** A dump's head, its pages, some of them broken, and its end, which may be missing. */
    private static List<String> streams(Random random) {
        List<String> streams = new ArrayList<>(List.of(DumpFile.head("en")));
        StringBuilder pages = new StringBuilder();
        int count = 20 + random.nextInt(20);
        for (int id = 1; id <= count; id++) {
            String text = DumpFile.mayor("Holder " + id, 1900 + id, 1904 + id) + "\n" + noise(random);
            String page = DumpFile.page("Holder " + id, id, text);
            pages.append(
                    switch (random.nextInt(12)) {
                        case 0 -> page.replace("</page>", "");
                        case 1 -> page.replaceFirst("<title>.*</title>", "");
                        case 2 -> DumpFile.page("Talk:Holder " + id, id, 1, "", text);
                        default -> page;
                    });
            if (random.nextInt(5) == 0) {
                streams.add(pages.toString());
                pages.setLength(0);
            }
        }
        streams.add(pages + (random.nextInt(4) == 0 ? "" : DumpFile.END));
        return streams;
    }

    /** Words that nothing packs well, so that a dump has many blocks. */
    private static String noise(Random random) {
        StringBuilder noise = new StringBuilder();
        for (int length = random.nextInt(4) == 0 ? random.nextInt(80_000) : random.nextInt(3_000);
                length > 0;
                length--) {
            noise.append((char) ('a' + random.nextInt(26)));
            if (random.nextInt(7) == 0) {
                noise.append(' ');
            }
        }
        return noise.toString();
    }

    @Test
    void a_dump_is_cut_at_bytes_of_its_file_and_what_can_only_be_unpacked_from_its_beginning_is_not()
            throws IOException {
        byte[] plain = DumpFile.bytes(String.join("", streams(new Random(22))));

        assertThat(parts(plain, 100_000)).hasSize((plain.length + 99_999) / 100_000);
        assertThat(parts(DumpFile.bzip2(plain), 10_000)).hasSizeGreaterThan(1).allSatisfy(part -> {
            assertThat(part.packing()).isEqualTo(Packing.BZIP2);
            assertThat(part.language()).isEqualTo("en");
        });
        assertThat(parts(DumpFile.gzip(plain), 10_000)).hasSize(1);
    }

    @Test
    void what_is_no_dump_or_in_a_language_without_words_is_refused_once() throws IOException {
        assertThat(reason(DumpFile.bytes("{\"id\": \"a\"}\n"))).contains("is no dump of MediaWiki");
        assertThat(reason(DumpFile.bzip2(DumpFile.bytes("Ada Holm was mayor."))))
                .contains("is no dump of MediaWiki");
        assertThat(reason(DumpFile.bytes(DumpFile.head("tlh") + DumpFile.END))).contains("in language 'tlh'");
        assertThatThrownBy(() -> parts(DumpFile.bytes(DumpFile.head("en")), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String reason(byte[] bytes) {
        DumpParts.Cut cut = DumpParts.of(new InMemory(bytes), 1_000, SourceOptions.DEFAULTS);
        assertThat(cut).isInstanceOf(DumpParts.Cut.Refused.class);
        return ((DumpParts.Cut.Refused) cut).reason().message();
    }
}
