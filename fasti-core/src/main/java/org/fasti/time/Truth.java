package org.fasti.time;

/** An answer about time that is known only within bounds. Declared from false to true. */
public enum Truth {
    /** It is so in none of the ways that things may have been. */
    NO,
    /** It is so in some of the ways that things may have been. */
    POSSIBLY,
    /** It is so in every way that things may have been. */
    CERTAINLY;

    public static Truth of(boolean possible, boolean certain) {
        if (certain && !possible) {
            throw new IllegalArgumentException("certain but not possible");
        }
        return certain ? CERTAINLY : possible ? POSSIBLY : NO;
    }

    /** Both; of two doubtful answers nothing more is known than that both may be. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Either or both. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NO -> CERTAINLY;
            case POSSIBLY -> POSSIBLY;
            case CERTAINLY -> NO;
        };
    }

    public boolean isPossible() {
        return this != NO;
    }
}
