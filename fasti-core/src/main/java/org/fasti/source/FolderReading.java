package org.fasti.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a folder and of the folders in it, by name in each; hidden files are passed over. Links are followed,
 * but not back to a folder that holds them.
 */
final class FolderReading extends Reading {
    /** A folder being read: its real path, by which loops are known, and what of it is still to come. */
    private record Level(Path real, Iterator<Path> entries) {}

    private final Deque<Level> levels = new ArrayDeque<>();
    private final Function<Path, Reading> opener;
    private final Function<Path, Origin> origins;
    private @Nullable Path root;
    private @Nullable Reading current;
    private long bytesBefore;
    private long pagesBefore;

    /**
     * Starts reading.
     *
     * @param opener opens a file in it
     * @param origins describes what cannot be opened
     */
    FolderReading(Path root, Function<Path, Reading> opener, Function<Path, Origin> origins) {
        this.root = root;
        this.opener = opener;
        this.origins = origins;
    }

    @Override
    Optional<Read> advance() {
        if (root != null) {
            Path start = root;
            root = null;
            Optional<Read> trouble = enter(start);
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        while (true) {
            if (current != null && current.hasNext()) {
                return Optional.of(current.next());
            }
            endFile();
            Optional<Path> next = nextEntry();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Optional<Read> trouble = Files.isDirectory(next.get()) ? enter(next.get()) : startFile(next.get());
            if (trouble.isPresent()) {
                return trouble;
            }
        }
    }

    private Optional<Path> nextEntry() {
        while (!levels.isEmpty()) {
            if (levels.peek().entries().hasNext()) {
                return Optional.of(levels.peek().entries().next());
            }
            levels.pop();
        }
        return Optional.empty();
    }

    private Optional<Read> enter(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (levels.stream().anyMatch(level -> level.real().equals(real))) {
                throw new FileSystemLoopException(folder.toString());
            }
            levels.push(new Level(real, entries(folder).iterator()));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(origins.apply(folder).unreadable(InputTrouble.reason(e)));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }

    /** Opens a file; a pipe or device, which may never end, is only read when it is named itself. */
    private Optional<Read> startFile(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.of(origins.apply(file).unreadable("is neither a file nor a folder; it is left out"));
        }
        current = opener.apply(file);
        return Optional.empty();
    }

    private void endFile() {
        if (current != null) {
            bytesBefore += current.bytesRead();
            pagesBefore += current.pagesSeen();
            current.close();
            current = null;
        }
    }

    @Override
    public long bytesRead() {
        return bytesBefore + (current == null ? 0 : current.bytesRead());
    }

    /** Not known: it would take a walk through all of the folder beforehand. */
    @Override
    public OptionalLong bytesTotal() {
        return OptionalLong.empty();
    }

    @Override
    public long pagesSeen() {
        return pagesBefore + (current == null ? 0 : current.pagesSeen());
    }

    @Override
    public void close() {
        endFile();
        levels.clear();
        root = null;
    }
}
