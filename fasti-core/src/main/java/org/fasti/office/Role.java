package org.fasti.office;

/**
 * A role word of a language.
 *
 * @param name the canonical name
 */
public record Role(String name, RoleClass family) {}
