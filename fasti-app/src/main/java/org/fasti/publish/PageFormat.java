package org.fasti.publish;

import org.fasti.read.PageRecord;

/**
 * A form in which records are given out. Formats are pure and keep nothing between pages, so that pages can be written
 * by several threads and put in order afterwards. Every line ends with its line end.
 */
public interface PageFormat {
    /** What comes before the first page. */
    default String head() {
        return "";
    }

    /** One page. */
    String page(PageRecord record);

    /** What comes after the last page. */
    default String foot(Tally tally) {
        return "";
    }
}
