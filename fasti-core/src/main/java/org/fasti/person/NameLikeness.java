package org.fasti.person;

/** How far two names may be of one person. */
public enum NameLikeness {
    /** The same words: "Bo Ek" and "Bo Ek (politician)". */
    SAME,
    /** The same family name or title, and nothing against it: "Bo A. Ek" and "Bo Ek", "Lord Ek" and "Bo Ek, Baron Ek". */
    VARIANT,
    /** The same family name, but one says no given name: "Lord Ek" and "Bo Ek". */
    FAMILY,
    /** The same given name with another family name, as after a marriage. */
    GIVEN,
    /** Nothing in common, but one is a title, which may be unlike its holder's name. */
    UNTOLD,
    /** Names of two persons. */
    DIFFERENT
}
