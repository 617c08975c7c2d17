package org.fasti.check;

/** How much a finding matters. Declared from the least to the most. */
public enum Severity {
    /** Worth a look; it may well be right. */
    NOTE,
    /** Witnesses cannot all be right, or something is missing or unlikely. */
    WARNING,
    /** It cannot be true as it stands. */
    ERROR;

    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
