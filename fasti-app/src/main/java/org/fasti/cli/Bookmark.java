package org.fasti.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.fasti.ledger.Chronicle;
import org.fasti.ledger.ChronicleAddress;
import org.fasti.ledger.Sha256;

/**
 * How far a reading of dumps into a chronicle has come, kept in a file until it ends, so that a run that was killed is
 * taken up again. It only counts for the same sources, unchanged, and the same version of Fasti, and only where the
 * chronicle has the page that it names: a mark too early costs time and a mark too late cannot be.
 */
final class Bookmark {
    private static final String HEAD = "fasti-bookmark 1";

    private final Path file;
    private final Chronicle chronicle;
    private final List<String> sources;

    private Bookmark(Path file, Chronicle chronicle, List<String> sources) {
        this.file = file;
        this.chronicle = chronicle;
        this.sources = sources;
    }

    /** Beside the chronicle, or, for one on a server, in the working directory. */
    static Bookmark of(ChronicleAddress address, Chronicle chronicle, List<String> sources) {
        Path file = switch (address) {
            case ChronicleAddress.InFile(Path database) -> database.resolveSibling(database.getFileName() + ".reading");
            case ChronicleAddress.OnServer server -> Path.of("fasti-" + server.database() + ".reading");
        };
        return new Bookmark(file, chronicle, sources);
    }

    /** Where an earlier run came to. */
    Optional<Stand> found() {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            if (lines.size() != 3 + 1 + sources.size()
                    || !lines.subList(0, 1 + sources.size()).equals(described())) {
                return Optional.empty();
            }
            String source = lines.get(1 + sources.size());
            long place = Long.parseLong(lines.get(2 + sources.size()));
            boolean sound = place >= 0 && sources.contains(source);
            return sound && chronicle.has(lines.get(3 + sources.size()))
                    ? Optional.of(new Stand(source, place))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // Without a mark that can be read, all is read again, which adds nothing twice.
            return Optional.empty();
        }
    }

    /** Everything up to there is recorded; {@code page} is the last. */
    void put(Stand stand, Sha256 page) {
        try {
            Path written = file.resolveSibling(file.getFileName() + ".new");
            List<String> lines = new java.util.ArrayList<>(described());
            lines.add(stand.source());
            lines.add(Long.toString(stand.place()));
            lines.add(page.toString());
            Files.write(written, lines, StandardCharsets.UTF_8);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // What is recorded is recorded; only a run that is killed will have to begin anew.
            return;
        }
    }

    /** The reading has come to its end. */
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It names a run that is over; the next one reads from there to the end and adds nothing twice.
            return;
        }
    }

    private List<String> described() throws IOException {
        List<String> lines = new java.util.ArrayList<>();
        lines.add(HEAD + " " + Fasti.Version.number());
        for (String source : sources) {
            lines.add(fingerprint(source) + " " + source);
        }
        return lines;
    }

    /** The size and time of a file, by which a changed one is known. */
    private static String fingerprint(String source) throws IOException {
        try {
            Path path = Path.of(source);
            return Files.isRegularFile(path)
                    ? Files.size(path) + " " + Files.getLastModifiedTime(path).toMillis()
                    : "-";
        } catch (InvalidPathException e) {
            return "-";
        }
    }
}
