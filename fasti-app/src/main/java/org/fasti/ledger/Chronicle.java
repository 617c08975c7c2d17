package org.fasti.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fasti.ledger.Content.Completion;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Content.Retraction;

/**
 * A chronicle in one file: what was recorded, in order and never changed, and the tenures derived from it. For one
 * thread; several programs may read one file while others write to it in turn. All methods throw
 * {@link ChronicleTrouble}.
 */
public final class Chronicle implements AutoCloseable {
    /** How many of the contents were new. */
    public record Added(int entries, int claims) {}

    private final Database database;
    private final Derivation derivation;

    private Chronicle(Database database) {
        this.database = database;
        this.derivation = new Derivation(database);
    }

    /**
     * Opens a chronicle to write to, or makes a new one.
     *
     * @param onWaiting called where another program is writing, and this one waits for it
     */
    public static Chronicle toWrite(Path file, Runnable onWaiting) {
        return new Chronicle(ChronicleFile.toWrite(file, onWaiting));
    }

    /** Opens a chronicle to ask it; the file is not changed. */
    public static Chronicle toRead(Path file) {
        return new Chronicle(ChronicleFile.toRead(file));
    }

    /**
     * Records contents, all or none of them, and derives what follows from them. What the ledger has already adds
     * nothing. A claim's publication comes before it. When this returns, they are on the disk.
     *
     * @param recorded when Fasti learned it; where a clock went back, the instant of the last entry is kept
     * @return how many were new
     */
    public Added record(Instant recorded, List<? extends Content> contents) {
        boolean done = false;
        try {
            Added added = database.inTransaction(() -> {
                Added count = append(notBeforeTheLast(recorded).toString(), contents);
                derivation.finish();
                return count;
            });
            done = true;
            return added;
        } finally {
            if (!done) {
                derivation.forget();
            }
        }
    }

    /** Proves that the ledger is as it was recorded. */
    public Verdict verify() {
        return new Verification(database).verdict();
    }

    /** Drops all that is derived and derives it anew from the ledger. */
    public void rebuild() {
        derivation.forget();
        database.inTransaction(() -> {
            database.script(ChronicleFile.resource("derived.sql"));
            database.each(
                    "SELECT number, recorded, kind, body FROM entry ORDER BY number",
                    row -> derivation.addAgain(
                            row.whole(1), Instant.parse(row.text(2)), content(row.text(3), row.text(4))));
            derivation.finish();
            return true;
        });
    }

    /** What is derived from all that the ledger holds. */
    public Testimonies testimonies() {
        return testimonies(AsOf.NOW);
    }

    /** What is derived from the part of the ledger that was published and recorded by then. */
    public Testimonies testimonies(AsOf asOf) {
        return new Testimonies(new ScopedQueries(database, asOf));
    }

    @Override
    public void close() {
        database.close();
    }

    private Added append(String recorded, List<? extends Content> contents) {
        record Head(long number, Sha256 hash) {}
        Head head = database.first(
                        "SELECT number, hash FROM head", row -> new Head(row.whole(1), Sha256.ofBytes(row.bytes(2))))
                .orElseThrow(() -> new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED, "the ledger has no head; run `fasti verify`"));
        long number = head.number();
        Sha256 hash = head.hash();
        int claims = 0;
        for (Content content : contents) {
            String body = CanonicalJson.write(ContentForm.of(content));
            Sha256 id = EntryChain.id(content.kind(), body);
            if (isKnown(id)) {
                continue;
            }
            number++;
            hash = EntryChain.hash(hash, recorded, content.kind(), body);
            database.run(
                    "INSERT INTO entry (number, recorded, kind, id, about, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    number,
                    recorded,
                    content.kind(),
                    id.bytes(),
                    about(content).map(Sha256::bytes).orElse(null),
                    body,
                    hash.bytes());
            derivation.add(number, Instant.parse(recorded), content);
            claims += content instanceof RecordedClaim ? 1 : 0;
        }
        if (number > head.number()) {
            database.run("UPDATE head SET number = ?, hash = ? WHERE only = 1", number, hash.bytes());
        }
        return new Added(Math.toIntExact(number - head.number()), claims);
    }

    /** Instants never go back from one entry to the next, so that "recorded by then" is a part of the ledger. */
    private Instant notBeforeTheLast(Instant recorded) {
        return database.first(
                        "SELECT recorded FROM entry ORDER BY number DESC LIMIT 1", row -> Instant.parse(row.text(1)))
                .filter(last -> last.isAfter(recorded))
                .orElse(recorded);
    }

    private boolean isKnown(Sha256 id) {
        return database.first("SELECT 1 FROM entry WHERE id = ?", row -> true, (Object) id.bytes())
                .isPresent();
    }

    private static Optional<Sha256> about(Content content) {
        return switch (content) {
            case Publication _ -> Optional.empty();
            case RecordedClaim claim -> Optional.of(claim.publication());
            case Completion completion -> Optional.of(completion.publication());
            case Retraction retraction -> Optional.of(retraction.claim());
        };
    }

    /** The evidence's document is only needed where a page is derived, which reads it anew. */
    private static Content content(String kind, String body) {
        Json.Members json = CanonicalJson.read(body);
        return switch (kind) {
            case "publication" -> ContentForm.publication(json);
            case "claim" -> ContentForm.recordedClaim(json, "");
            case "completion" -> ContentForm.completion(json);
            case "retraction" -> ContentForm.retraction(json);
            default ->
                throw new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED, "the ledger has an entry of an unknown kind: " + kind);
        };
    }
}
