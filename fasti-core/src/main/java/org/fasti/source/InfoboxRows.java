package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a pasted infobox read so far; words go to the open field's value, else they are lines. */
final class InfoboxRows {
    private final List<InfoboxRow> rows = new ArrayList<>();
    private Optional<Span> label = Optional.empty();
    private final List<Span> values = new ArrayList<>();
    private boolean offices;
    private boolean named;
    private boolean term;

    void header(Span span) {
        close();
        offices = true;
        term = false;
        rows.add(new InfoboxRow.Header(span));
    }

    void line(Span span) {
        close();
        offices = true;
        term = true;
        rows.add(new InfoboxRow.Line(span));
    }

    void field(Span span, List<Span> value) {
        close();
        offices = true;
        term = false;
        label = Optional.of(span);
        values.addAll(value);
    }

    void more(Span span, boolean name, LineSort sort) {
        if (label.isPresent()) {
            values.add(span);
        } else if (name) {
            named = true;
            rows.add(new InfoboxRow.Header(span));
        } else {
            term &= sort instanceof LineSort.Remark;
            rows.add(new InfoboxRow.Line(span));
        }
    }

    boolean isAboveOffices() {
        return !offices;
    }

    boolean hasName() {
        return named;
    }

    /** True directly after "In office", where the dates stand. */
    boolean inTerm() {
        return term;
    }

    private void close() {
        if (label.isPresent()) {
            rows.add(new InfoboxRow.Field(label.get(), List.copyOf(values)));
            values.clear();
            label = Optional.empty();
        }
    }

    List<InfoboxRow> rows() {
        close();
        return List.copyOf(rows);
    }
}
