package org.fasti.source.bzip2;

/** What came of a section. */
sealed interface Piece {
    Section section();

    /** Its bytes, of which the first {@code length} count; more come from {@code rest} where it is not done. */
    record Bytes(Section section, byte[] bytes, int length, Runs rest) implements Piece {}

    /** A block that cannot be decoded or whose sum is wrong. */
    record Damaged(Section section) implements Piece {}

    /** The end of a stream. */
    record End(Section section) implements Piece {}
}
