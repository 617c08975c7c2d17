package org.fasti.tighten;

/**
 * Something that happened on one day, which may be unknown. Two events are one where kind and id are the same.
 *
 * @param id the caller's id of the tenure, person or body that it happened to
 * @param name of the same, as people read it: "Ann Lee, mayor of Aston"
 */
public record Event(Kind kind, String id, String name) {
    /** What happened. */
    public enum Kind {
        /** The first day in office of a tenure. */
        START("start"),
        /** The first day out of office of a tenure. */
        END("end"),
        /** The birth of a person. */
        BIRTH("birth"),
        /** The death of a person. */
        DEATH("death"),
        /** The first day of a body. */
        FOUNDING("founding"),
        /** The last day of a body, or the day after it: sources do not agree on which. */
        DISSOLUTION("dissolution");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public Event {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an event of nothing: " + kind + " of " + name);
        }
    }

    public static Event start(String tenure, String name) {
        return new Event(Kind.START, tenure, name);
    }

    public static Event end(String tenure, String name) {
        return new Event(Kind.END, tenure, name);
    }

    public static Event birth(String person, String name) {
        return new Event(Kind.BIRTH, person, name);
    }

    public static Event death(String person, String name) {
        return new Event(Kind.DEATH, person, name);
    }

    public static Event founding(String body, String name) {
        return new Event(Kind.FOUNDING, body, name);
    }

    public static Event dissolution(String body, String name) {
        return new Event(Kind.DISSOLUTION, body, name);
    }

    /** As people read it: "start of Ann Lee, mayor of Aston". */
    public String says() {
        return kind.word + " of " + name;
    }

    /** Refuses an event of another kind. */
    void mustBe(Kind expected) {
        if (kind != expected) {
            throw new IllegalArgumentException("not a " + expected.word + ": " + says());
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Event e && e.kind == kind && e.id.equals(id);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + id.hashCode();
    }
}
