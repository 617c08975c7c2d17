package org.fasti.publish;

import org.fasti.read.PageRecord;

/** The documents' text as Fasti sees it: every span of the other formats is an offset into this. */
public final class TextFormat implements PageFormat {
    @Override
    public String page(PageRecord record) {
        String text = record.document().text();
        return text.endsWith("\n") ? text : text + "\n";
    }
}
