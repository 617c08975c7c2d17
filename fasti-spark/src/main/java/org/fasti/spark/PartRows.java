package org.fasti.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.fasti.columns.ClaimRows;
import org.fasti.columns.Row;
import org.fasti.columns.RowPlace;
import org.fasti.read.Fault;
import org.fasti.read.PageReader;
import org.fasti.read.PageRecord;
import org.fasti.source.Read;
import org.fasti.source.Reading;

/** The rows of a part of a dump, made as they are asked for. */
final class PartRows implements Iterator<Row> {
    private static final PageReader READER = PageReader.standard();

    private final String dump;
    private final Reading reading;
    private final Deque<Row> ready = new ArrayDeque<>();
    private RowPlace last;

    /** @param dump the name of the dump's file */
    PartRows(String dump, Reading reading) {
        this.dump = dump;
        this.reading = reading;
        this.last = new RowPlace(dump, -1, 0);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && reading.hasNext()) {
            Read read = reading.next();
            last = after(last, reading.place());
            take(last, read);
        }
        return !ready.isEmpty();
    }

    private RowPlace after(RowPlace before, long at) {
        return new RowPlace(dump, at, before.at() == at ? before.page() + 1 : 0);
    }

    private void take(RowPlace place, Read read) {
        String id = read instanceof Read.Waiting waiting ? waiting.id() : dump;
        try {
            switch (read.now()) {
                case Read.Page(var document) -> {
                    PageRecord record = READER.read(document);
                    ready.addAll(ClaimRows.of(place, record.document(), record.claims()));
                }
                case Read.Unreadable unreadable -> ready.add(ClaimRows.unread(place, unreadable));
                case Read.Waiting again -> throw new AssertionError(again.id() + " still waits after it was read");
            }
        } catch (RuntimeException | AssertionError | StackOverflowError fault) {
            ready.add(ClaimRows.unread(place, new Read.Unreadable(id, id, Fault.describe(fault))));
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the part has no further row");
        }
        return ready.removeFirst();
    }
}
