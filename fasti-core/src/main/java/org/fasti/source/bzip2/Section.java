package org.fasti.source.bzip2;

import java.util.Arrays;

/**
 * What lies between two magic numbers of a bzip2 file.
 *
 * @param block whether it begins with the magic number of a block, or with that of the end of a stream
 * @param start where its magic number begins, in bits from the beginning of the file
 * @param bytes from the byte that holds its first bit to the byte that holds its last
 */
record Section(boolean block, long start, byte[] bytes) {
    int firstBit() {
        return (int) (start & 7);
    }

    /** This and the one right after it as one: what parted them was not a magic number but looked like one. */
    Section joined(Section after) {
        int shared = after.firstBit() == 0 ? 0 : 1;
        byte[] both = Arrays.copyOf(bytes, bytes.length + after.bytes.length - shared);
        System.arraycopy(after.bytes, shared, both, bytes.length, after.bytes.length - shared);
        return new Section(block, start, both);
    }
}
