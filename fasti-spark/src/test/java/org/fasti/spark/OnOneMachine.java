package org.fasti.spark;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fasti.columns.ClaimRows;
import org.fasti.columns.Row;
import org.fasti.columns.RowPlace;
import org.fasti.read.PageReader;
import org.fasti.read.PageRecord;
import org.fasti.source.Read;
import org.fasti.source.Reading;
import org.fasti.source.SourceOpener;
import org.fasti.source.SourceOptions;

/** A dump as one machine reads it, one page after the other. */
final class OnOneMachine {
    private OnOneMachine() {}

    /** The rows that come of it, with no places. */
    static List<Row> read(Path dump) {
        PageReader reader = PageReader.standard();
        RowPlace nowhere = new RowPlace(String.valueOf(dump.getFileName()), 0, 0);
        List<Row> rows = new ArrayList<>();
        SourceOpener opener = new SourceOpener(SourceOptions.DEFAULTS, InputStream.nullInputStream());
        try (Reading reading = opener.open(dump.toString())) {
            while (reading.hasNext()) {
                switch (reading.next().now()) {
                    case Read.Page(var document) -> {
                        PageRecord record = reader.read(document);
                        rows.addAll(ClaimRows.of(nowhere, record.document(), record.claims()));
                    }
                    case Read.Unreadable unreadable -> rows.add(ClaimRows.unread(nowhere, unreadable));
                    case Read.Waiting again -> throw new AssertionError(again.id());
                }
            }
        }
        return rows;
    }
}
