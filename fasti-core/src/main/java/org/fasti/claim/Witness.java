package org.fasti.claim;

/** The kind of passage that a claim comes from. */
public enum Witness {
    INFOBOX,
    LEAD,
    BODY,
    SUCCESSION,
    LIST,
    TABLE,
    DATASET
}
