package org.fasti.office;

/**
 * A role word of a language.
 *
 * @param name the canonical name
 */
public record Role(String name, RoleClass family) {
    /** The canonical name, in every language, of a seat among others. */
    public static final String MEMBER = "member";

    /** Whether it is a seat among others, without a name of its own. */
    public boolean isMember() {
        return name.equals(MEMBER);
    }
}
