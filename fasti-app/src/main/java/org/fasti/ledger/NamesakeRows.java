package org.fasti.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Puts rows that come in the order of names together, name by name. */
final class NamesakeRows {
    private final int most;
    private final Consumer<List<HoldingRow>> reader;
    private final Set<Long> bearers = new HashSet<>();
    private final List<HoldingRow> ofName = new ArrayList<>();
    private String name = "";

    /**
     * @param most names that more bearers have are left out
     * @param reader of all rows of one name
     */
    NamesakeRows(int most, Consumer<List<HoldingRow>> reader) {
        this.most = most;
        this.reader = reader;
    }

    void add(String itsName, HoldingRow row) {
        if (!itsName.equals(name)) {
            finish();
            name = itsName;
        }
        bearers.add(row.bearer().number());
        if (bearers.size() <= most) {
            ofName.add(row);
        }
    }

    /** To be called after the last row. */
    void finish() {
        if (bearers.size() > 1 && bearers.size() <= most) {
            reader.accept(List.copyOf(ofName));
        }
        bearers.clear();
        ofName.clear();
    }
}
