package org.fasti.source;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one input, one after the other: the next is only read when it is asked for, and nothing is kept of
 * those before it. Trouble with the input comes as {@link Read.Unreadable}, never as an exception. To be closed after
 * use; not for several threads at a time.
 */
public abstract class Reading implements Iterator<Read>, AutoCloseable {
    private @Nullable Read upcoming;
    private boolean finished;

    /** The next document, or empty after the last; not called again after that. */
    abstract Optional<Read> advance();

    @Override
    public final boolean hasNext() {
        if (upcoming == null && !finished) {
            upcoming = advance().orElse(null);
            finished = upcoming == null;
        }
        return upcoming != null;
    }

    @Override
    public final Read next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException("there is no further document");
        }
        Read result = upcoming;
        upcoming = null;
        return result;
    }

    /** How many bytes of the input have been taken in so far. */
    public abstract long bytesRead();

    /** How many bytes the input has, where that is known beforehand. */
    public abstract OptionalLong bytesTotal();

    /** How many pages were seen so far that may or may not be documents to read; 0 where there is no such difference. */
    public long pagesSeen() {
        return 0;
    }

    /**
     * From where the input can be read again so that what {@link #next} gave last comes again, as
     * {@link SourceOpener#open(String, long)} takes it; 0 where it can only be read from its beginning. To be asked before
     * the next one is asked for.
     */
    public long place() {
        return 0;
    }

    @Override
    public abstract void close();
}
