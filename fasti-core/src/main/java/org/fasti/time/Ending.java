package org.fasti.time;

/** What is known of whether a tenure ended. */
public enum Ending {
    /** It ended, on a day that may be unknown. */
    ENDED,
    /** It still ran when the source was published; since then it may have ended. */
    ONGOING_WHEN_PUBLISHED,
    /** The source does not say. */
    UNKNOWN
}
