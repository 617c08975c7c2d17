package org.fasti.read;

import java.util.Arrays;
import java.util.Objects;

/** Puts a fault of Fasti's own into words, short enough for a message and exact enough for a report. */
public final class Fault {
    private Fault() {}

    /** The fault's name and message, and the first place of ours on its way. */
    public static String describe(Throwable fault) {
        String where = Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.fasti."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        String what = Objects.requireNonNullElse(fault.getMessage(), "");
        return "a fault in Fasti itself, please report it: "
                + fault.getClass().getSimpleName()
                + (what.isEmpty() ? "" : " (" + what + ")")
                + where;
    }
}
