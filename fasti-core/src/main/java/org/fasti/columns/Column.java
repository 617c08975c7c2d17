package org.fasti.columns;

import java.util.List;
import java.util.Locale;

/** A column of a table of claims. What each holds is told in docs/guide/cluster.md. */
public enum Column {
    DUMP(Type.TEXT),
    AT(Type.LONG),
    PAGE(Type.WHOLE),
    CLAIM(Type.WHOLE),
    UNREAD(Type.TEXT),
    DOC(Type.TEXT),
    TITLE(Type.TEXT),
    URI(Type.TEXT),
    PUBLISHED(Type.TEXT),
    DIGEST(Type.TEXT),
    LICENCE(Type.TEXT),
    LANGUAGE(Type.TEXT),
    SAYS(Type.TEXT),
    PERSON(Type.TEXT),
    POSITION(Type.TEXT),
    ROLE(Type.TEXT),
    ORGANIZATION(Type.TEXT),
    PLACE(Type.TEXT),
    KEY_ROLE(Type.TEXT),
    KEY_TERMS(Type.TEXTS),
    START(Type.TEXT),
    END(Type.TEXT),
    ON(Type.TEXT),
    START_EARLIEST(Type.DAY),
    START_LATEST(Type.DAY),
    END_EARLIEST(Type.DAY),
    END_LATEST(Type.DAY),
    ACTING(text("start"), text("end")),
    RANK(Type.WHOLE),
    ORDINAL(Type.WHOLE),
    PREDECESSOR(Type.TEXTS),
    SUCCESSOR(Type.TEXTS),
    NONE_BEFORE(Type.TEXT),
    NONE_AFTER(Type.TEXT),
    WITH(text("role"), text("person")),
    QUALIFIERS(Type.TEXTS),
    VALUE(Type.TEXT),
    WITNESS(Type.TEXT),
    FROM(Type.WHOLE),
    TO(Type.WHOLE),
    QUOTE(Type.TEXT),
    CITES(Type.TEXTS),
    REFERENCES(
            text("key"),
            whole("from"),
            whole("to"),
            text("title"),
            text("publisher"),
            text("published"),
            text("accessed"),
            text("archived"),
            text("url"));

    /** What a cell can hold; any may be empty. */
    public enum Type {
        /** A {@link String}. */
        TEXT,
        /** An {@link Integer}. */
        WHOLE,
        /** A {@link Long}. */
        LONG,
        /** A {@link java.time.LocalDate}. */
        DAY,
        /** A {@link List} of {@link String}s; where there is none, an empty one. */
        TEXTS,
        /** A {@link List} of {@link java.util.Map}s from the names of {@link #fields()}; where there is none, an empty one. */
        GROUPS
    }

    /**
     * A part of a group, which may be missing.
     *
     * @param type text or whole
     */
    public record Field(String name, Type type) {}

    private final Type type;
    private final List<Field> fields;

    Column(Type type) {
        this.type = type;
        this.fields = List.of();
    }

    Column(Field... fields) {
        this.type = Type.GROUPS;
        this.fields = List.of(fields);
    }

    private static Field text(String name) {
        return new Field(name, Type.TEXT);
    }

    private static Field whole(String name) {
        return new Field(name, Type.WHOLE);
    }

    /** The name in a table, such as {@code key_role}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Type type() {
        return type;
    }

    /** What the groups of this column are made of; empty in other columns. */
    public List<Field> fields() {
        return fields;
    }

    /** Whether the cells follow from those of other columns or only tell the row's place; a table may lack the column. */
    public boolean isDispensable() {
        return switch (this) {
            case DUMP, AT, PAGE, CLAIM, UNREAD, START_EARLIEST, START_LATEST, END_EARLIEST, END_LATEST -> true;
            default -> false;
        };
    }
}
