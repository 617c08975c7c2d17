package org.fasti.time;

/**
 * Why a text is no EDTF.
 *
 * @param reason what is wrong, in a few words
 * @param column the place of it in the text, 0-based
 */
public record EdtfError(String reason, int column) {}
