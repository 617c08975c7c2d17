package org.fasti.spark;

import java.util.List;

/** Nothing was done, because it cannot be done as it was asked for. */
final class WrongUse extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    WrongUse(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    WrongUse(String message) {
        this(List.of(message));
    }

    List<String> messages() {
        return messages;
    }
}
