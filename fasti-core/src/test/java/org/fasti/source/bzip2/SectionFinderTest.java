package org.fasti.source.bzip2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionFinderTest {
    private static final long BLOCK = 0x314159265359L;
    private static final long END = 0x177245385090L;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4096, 1 << 20})
    void finds_a_magic_number_at_any_bit_however_the_file_comes_in(int atATime) throws IOException {
        Random random = new Random(atATime);
        byte[] file = new byte[300_000];
        random.nextBytes(file);
        List<Long> planted = new ArrayList<>();
        for (long bit = random.nextInt(64); bit < 8L * file.length - 48; bit += 48 + random.nextInt(9_000)) {
            plant(file, bit, random.nextBoolean() ? BLOCK : END);
            planted.add(bit);
        }

        assertThat(starts(file, atATime)).isEqualTo(planted);
    }

    @ParameterizedTest
    @ValueSource(longs = {BLOCK, END})
    void finds_a_magic_number_that_is_all_there_is(long magic) throws IOException {
        for (int bit = 0; bit < 80; bit++) {
            byte[] file = new byte[(bit + 48 + 7) / 8];
            plant(file, bit, magic);
            assertThat(starts(file, 1 << 16)).containsExactly((long) bit);
        }
    }

    private static void plant(byte[] file, long at, long magic) {
        for (int i = 0; i < 48; i++) {
            int bit = 7 - (int) (at + i & 7);
            int place = (int) (at + i >>> 3);
            boolean one = (magic >>> 47 - i & 1) != 0;
            file[place] = (byte) (one ? file[place] | 1 << bit : file[place] & ~(1 << bit));
        }
    }

    private static List<Long> starts(byte[] file, int atATime) throws IOException {
        InputStream input = new ByteArrayInputStream(file) {
            @Override
            public int read(byte[] target, int from, int count) {
                return super.read(target, from, Math.min(count, atATime));
            }
        };
        SectionFinder finder = new SectionFinder(input, 0);
        List<Long> starts = new ArrayList<>();
        for (Optional<Section> next = finder.next(); next.isPresent(); next = finder.next()) {
            starts.add(next.get().start());
        }
        return starts;
    }
}
