package org.fasti.source.bzip2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class Bzip2InputTest {
    private static byte[] packed(byte[] bytes, int level) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream packer = new BZip2CompressorOutputStream(out, level)) {
            packer.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (Bzip2Input input = new Bzip2Input(new ByteArrayInputStream(packed), 0, 2)) {
            return input.readAllBytes();
        }
    }

    /** Words of a small vocabulary, so that there is something to pack. */
    private static byte[] words(Random random, int size) {
        StringBuilder text = new StringBuilder(size + 16);
        while (text.length() < size) {
            text.append("word").append(random.nextInt(500)).append(random.nextInt(9) == 0 ? "\n" : " ");
        }
        return text.substring(0, size).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void what_was_packed_comes_out_as_it_was() throws IOException {
        Random random = new Random(5);
        for (int size : new int[] {0, 1, 2, 49, 50, 51, 5_000, 99_981, 100_000, 400_000}) {
            byte[] noise = new byte[size];
            random.nextBytes(noise);
            byte[] text = words(random, size);
            assertThat(unpacked(packed(noise, 1))).isEqualTo(noise);
            assertThat(unpacked(packed(text, 1))).isEqualTo(text);
            assertThat(unpacked(packed(text, 9))).isEqualTo(text);
        }
    }

    @Test
    void runs_of_every_length_come_out_as_they_were() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int length = 0; length < 600; length++) {
            byte[] run = new byte[length];
            Arrays.fill(run, (byte) length);
            out.writeBytes(run);
            out.write('-');
        }
        assertThat(unpacked(packed(out.toByteArray(), 1))).isEqualTo(out.toByteArray());
    }

    @Test
    void a_text_that_repeats_itself_comes_out_as_it_was() throws IOException {
        for (String period : new String[] {"ab", "abc", "a".repeat(300) + "b", "It was the best of times. "}) {
            byte[] text = period.repeat(250_000 / period.length()).getBytes(StandardCharsets.US_ASCII);
            assertThat(unpacked(packed(text, 9))).isEqualTo(text);
        }
    }

    @Test
    void many_streams_are_read_as_one() throws IOException {
        Random random = new Random(6);
        byte[][] parts = new byte[40][];
        byte[][] streams = new byte[40][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = words(random, random.nextInt(250_000));
            streams[i] = packed(parts[i], 1);
        }
        assertThat(unpacked(joined(streams))).isEqualTo(joined(parts));
    }

    @Test
    void a_block_can_be_had_again_from_its_place() throws IOException {
        byte[] text = words(new Random(7), 450_000);
        byte[] file = packed(text, 1);
        byte[] buffer = new byte[1 << 16];
        int before = 0;
        long place = 0;
        try (Bzip2Input input = new Bzip2Input(new ByteArrayInputStream(file), 0, 2)) {
            while (before < 300_000) {
                int count = input.read(buffer, 0, buffer.length);
                if (input.block() != place) {
                    place = input.block();
                    if (before > 200_000) {
                        break;
                    }
                }
                before += count;
            }
        }
        int offset = (int) (place >>> 3);
        byte[] rest = Arrays.copyOfRange(file, offset, file.length);
        try (Bzip2Input input = new Bzip2Input(new ByteArrayInputStream(rest), offset, 2)) {
            assertThat(input.readAllBytes()).isEqualTo(Arrays.copyOfRange(text, before, text.length));
            assertThat(before).isGreaterThan(200_000);
        }
    }

    @Test
    void a_file_that_is_cut_short_gives_what_it_has_and_says_so() throws IOException {
        byte[] text = words(new Random(8), 450_000);
        byte[] file = packed(text, 1);
        for (int length : new int[] {file.length / 2, file.length - 4_000, file.length - 11}) {
            try (Bzip2Input input = new Bzip2Input(new ByteArrayInputStream(file, 0, length), 0, 2)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                assertThatThrownBy(() -> input.transferTo(out))
                        .isInstanceOfSatisfying(
                                DamagedBlock.class,
                                damage -> assertThat(damage.isCutShort()).isTrue())
                        .hasMessageContaining("downloaded wholly");
                assertThat(out.size()).isGreaterThan(100_000);
                assertThat(out.toByteArray()).isEqualTo(Arrays.copyOf(text, out.size()));
                assertThat(input.read(new byte[1], 0, 1)).isEqualTo(-1);
            }
        }
    }

    @Test
    void reading_goes_on_after_a_damaged_block() throws IOException {
        byte[] text = words(new Random(9), 450_000);
        byte[] file = packed(text, 1);
        file[file.length / 2] ^= 0x10;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bzip2Input input = new Bzip2Input(new ByteArrayInputStream(file), 0, 2)) {
            assertThatThrownBy(() -> input.transferTo(out))
                    .isInstanceOf(DamagedBlock.class)
                    .hasMessageContaining("damaged at byte");
            input.transferTo(out);
        }
        assertThat(out.size()).isBetween(300_000, 360_000);
        assertThat(out.toString(StandardCharsets.US_ASCII))
                .endsWith(new String(text, 400_000, 50_000, StandardCharsets.US_ASCII));
    }

    @Test
    void any_damage_ends() throws IOException {
        byte[] file = packed(words(new Random(10), 120_000), 1);
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] broken = file.clone();
            for (int j = 0; j <= random.nextInt(5); j++) {
                broken[4 + random.nextInt(i % 2 == 0 ? broken.length - 4 : 200)] = (byte) random.nextInt();
            }
            try (Bzip2Input input = new Bzip2Input(new ByteArrayInputStream(broken), 0, 2)) {
                assertThat(drained(input)).isLessThan(50_000_000);
            }
        }
    }

    private static long drained(Bzip2Input input) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        while (true) {
            try {
                int count = input.read(buffer, 0, buffer.length);
                if (count < 0) {
                    return all;
                }
                all += count;
            } catch (DamagedBlock damage) {
                // It goes on.
                assertThat(damage).hasMessageMatching(".*(damaged|downloaded).*");
            }
        }
    }

    @Test
    void a_bomb_is_read_a_part_at_a_time() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream packer = new BZip2CompressorOutputStream(out, 9)) {
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                packer.write(nothing);
            }
        }
        assertThat(out.size()).isLessThan(1_000);
        try (Bzip2Input input = new Bzip2Input(new ByteArrayInputStream(out.toByteArray()), 0, 2)) {
            assertThat(drained(input)).isEqualTo(200L << 20);
        }
    }

    @Test
    void bits_that_look_like_the_beginning_of_a_block_do_not_part_one() throws IOException {
        // A block that is cut at any bit is put together again with what follows.
        byte[] file = packed(words(new Random(12), 60_000), 1);
        Section whole =
                new SectionFinder(new ByteArrayInputStream(file), 0).next().orElseThrow();
        for (long cut : new long[] {whole.start() + 1_000, whole.start() + 1_001, whole.start() + 8_007}) {
            Section head = new Section(true, whole.start(), part(file, whole.start(), cut));
            Section tail = new Section(true, cut, part(file, cut, whole.start() + 8L * whole.bytes().length));
            assertThat(new SectionDecoder().decode(head)).isInstanceOf(Piece.Damaged.class);
            assertThat(new SectionDecoder().decode(head.joined(tail))).isInstanceOf(Piece.Bytes.class);
        }
    }

    private static byte[] part(byte[] file, long fromBit, long toBit) {
        return Arrays.copyOfRange(file, (int) (fromBit >>> 3), (int) (toBit + 7 >>> 3));
    }
}
