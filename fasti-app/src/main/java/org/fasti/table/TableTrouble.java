package org.fasti.table;

/** The table as a whole cannot be read: no such file, or none of the columns that it needs. */
public final class TableTrouble extends Exception {
    private static final long serialVersionUID = 1;

    TableTrouble(String message) {
        super(message);
    }
}
