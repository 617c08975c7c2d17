package org.fasti.cli;

/** How a run ended, told to the shell. */
enum Exit {
    /** All done. */
    DONE(0),
    /**
     * Done, but some documents could not be read, or the answer could not be written; each is named in a message. Or
     * {@code check --fail-on} showed what it was to fail on.
     */
    INCOMPLETE(1),
    /** The command line itself was wrong; nothing was done. */
    WRONG_USE(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
