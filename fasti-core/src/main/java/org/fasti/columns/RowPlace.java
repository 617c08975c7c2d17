package org.fasti.columns;

/**
 * Which page of which dump a row is of. Rows in the order of their places, and within a page of their claims, are in the
 * order of the dump, however many machines read it.
 *
 * @param dump the dump's file
 * @param at from where in the file the page can be read again, as {@link org.fasti.source.Reading#place()} has it
 * @param page which of the pages with that {@code at} that were read or are broken, from 0
 */
public record RowPlace(String dump, long at, int page) {}
