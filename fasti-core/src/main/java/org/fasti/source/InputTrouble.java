package org.fasti.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in words why an input could not be taken in, and what to do next. */
final class InputTrouble {
    private InputTrouble() {}

    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file; check the path";
            case AccessDeniedException _ -> "may not be read; check its permissions";
            case FileSystemLoopException _ -> "is a link to a folder that holds it; it is not followed";
            default ->
                "could not be read (" + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + ")";
        };
    }

    static void closeQuietly(Closeable input) {
        try {
            input.close();
        } catch (IOException ignored) {
            // Everything that was wanted has been read; a failed close of an input loses nothing.
        }
    }
}
