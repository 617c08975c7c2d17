package org.fasti.cli;

import org.fasti.publish.PageFormat;
import org.fasti.read.PageRecord;

/** Prints nothing: what is read is recorded. */
final class NoFormat implements PageFormat {
    @Override
    public String page(PageRecord record) {
        return "";
    }
}
