package org.fasti.office;

/** The family of a role word; some families need more than the bare word to be an office. */
public enum RoleClass {
    EXECUTIVE,
    /** A seat among others: needs the body or the territory. */
    MEMBER,
    /** The head or a functionary of a body. */
    BODY,
    /** A body itself, as lists of posts name it for a seat in it: "Committee on Ports, 1990–1994". */
    ORGAN,
    JUDGE,
    CHURCH,
    ROYAL,
    MILITARY
}
