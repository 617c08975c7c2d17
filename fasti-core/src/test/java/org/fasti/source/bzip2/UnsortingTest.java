package org.fasti.source.bzip2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnsortingTest {
    private final Unsorting unsorting = new Unsorting();

    @Test
    void the_links_are_followed_from_the_first_to_the_last() {
        Random random = new Random(8);
        for (int length : new int[] {1, 2, 1_000, 16_383, 16_384, 16_385, 16_896, 50_001, 300_000, 900_000}) {
            for (int kinds : new int[] {1, 2, 60, 256}) {
                byte[] sorted = bytes(random, length, kinds);
                agrees(sorted, 0);
                agrees(sorted, length - 1);
                agrees(sorted, random.nextInt(length));
            }
        }
    }

    @Test
    void a_first_byte_at_one_of_the_cuts_is_no_trouble() {
        byte[] sorted = bytes(new Random(9), 512 * 64, 40);
        for (int cut = 0; cut < 512; cut++) {
            agrees(sorted, cut * 64);
        }
    }

    @Test
    void a_chain_that_closes_before_all_links_are_followed_is_followed_again() {
        byte[] sorted = new byte[40_000];
        Arrays.fill(sorted, 20_000, 40_000, (byte) 1);
        agrees(sorted, 7);
        agrees(sorted, 39_999);
    }

    private static byte[] bytes(Random random, int length, int kinds) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            // Runs, as sorting makes them.
            bytes[i] = i > 0 && random.nextInt(3) > 0 ? bytes[i - 1] : (byte) random.nextInt(kinds);
        }
        return bytes;
    }

    private void agrees(byte[] sorted, int first) {
        int length = sorted.length;
        int[] ends = new int[256];
        int[] links = links(sorted, ends);
        byte[] expected = new byte[length];
        int place = first;
        for (int i = 0; i < length; i++) {
            expected[i] = (byte) links[place];
            place = links[place] >>> 8;
        }
        byte[] out = new byte[length];
        unsorting.undo(links, ends, length, first, Arrays.copyOf(sorted, length + Unsorting.ROOM), out);
        assertThat(Arrays.mismatch(out, expected)).isEqualTo(-1);
    }

    private static int[] links(byte[] sorted, int[] ends) {
        for (byte b : sorted) {
            ends[b & 0xFF]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] links = new int[sorted.length];
        int[] lasts = ends.clone();
        for (int i = sorted.length - 1; i >= 0; i--) {
            int b = sorted[i] & 0xFF;
            links[--lasts[b]] = i << 8 | b;
        }
        return links;
    }
}
