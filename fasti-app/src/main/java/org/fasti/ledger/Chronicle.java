package org.fasti.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A chronicle: what was recorded, in order and never changed, and the tenures derived from it. For one thread; several
 * programs may read one chronicle while others write to it in turn. All methods throw {@link ChronicleTrouble}.
 */
public final class Chronicle implements AutoCloseable {
    /** How many of the contents were new. */
    public record Added(int entries, int claims) {
        static final Added NOTHING = new Added(0, 0);

        Added and(Added more) {
            return new Added(entries + more.entries, claims + more.claims);
        }
    }

    /** As many contents are written into a larger ledger at once as are in this part of it: indexes take them in sorted. */
    private static final int SHARE_AT_ONCE = 8;

    private static final int MOST_AT_ONCE = 100_000;

    private final ChronicleAddress address;
    private final Database database;
    private final Derivation derivation;
    private final EntryTable entries;
    private final boolean mayWrite;

    private Chronicle(ChronicleAddress address, Database database, boolean mayWrite) {
        this.address = address;
        this.database = database;
        this.mayWrite = mayWrite;
        this.derivation = new Derivation(database);
        this.entries = new EntryTable(database, derivation);
    }

    /** Opens a chronicle to write to, or makes a new one. */
    public static Chronicle toWrite(ChronicleAddress address, Notices notices) {
        Chronicle chronicle = new Chronicle(
                address,
                switch (address) {
                    case ChronicleAddress.InFile(Path file) -> SqliteChronicle.toWrite(file, notices);
                    case ChronicleAddress.OnServer server -> PostgresChronicle.toWrite(server, notices);
                },
                true);
        try {
            chronicle.bringUpToDate(notices);
            return chronicle;
        } catch (RuntimeException e) {
            chronicle.database.close();
            throw e;
        }
    }

    /** Opens the chronicle in that file to write to, or makes a new one. */
    public static Chronicle toWrite(Path file, Notices notices) {
        return toWrite(new ChronicleAddress.InFile(file), notices);
    }

    /** Opens a chronicle to ask it; it is not changed. */
    public static Chronicle toRead(ChronicleAddress address) {
        return new Chronicle(
                address,
                switch (address) {
                    case ChronicleAddress.InFile(Path file) -> SqliteChronicle.toRead(file);
                    case ChronicleAddress.OnServer server -> PostgresChronicle.toRead(server);
                },
                false);
    }

    /** Opens the chronicle in that file to ask it; it is not changed. */
    public static Chronicle toRead(Path file) {
        return toRead(new ChronicleAddress.InFile(file));
    }

    /**
     * Records contents, all or none of them, and derives what follows from them. What the ledger has already adds
     * nothing. A claim's publication comes before it. When this returns, they are on the disk.
     *
     * @param recorded when Fasti learned it; where a clock went back, the instant of the last entry is kept
     * @return how many were new
     */
    public Added record(Instant recorded, List<? extends Content> contents) {
        List<Prepared> prepared = contents.stream().map(Prepared::of).toList();
        return record(new Part(recorded, prepared), Optional::empty);
    }

    /** A part of what is to be recorded, with the instant at which it was learned. */
    record Part(Instant recorded, List<Prepared> contents) {}

    /**
     * Records parts together, all or none of them: as many as are worth a transaction of their own in a ledger of that
     * size.
     *
     * @param more the next part, which may be waited for; empty at the end
     */
    Added record(Part first, Supplier<Optional<Part>> more) {
        boolean done = false;
        try {
            Added added = database.inTransaction(() -> {
                long enough = Math.min(entries.begin() / SHARE_AT_ONCE, MOST_AT_ONCE);
                Added sum = Added.NOTHING;
                long contents = 0;
                for (Optional<Part> part = Optional.of(first); part.isPresent(); ) {
                    sum = sum.and(
                            entries.append(part.get().recorded(), part.get().contents()));
                    contents += part.get().contents().size();
                    part = contents < enough ? more.get() : Optional.empty();
                }
                entries.finish();
                return sum;
            });
            done = true;
            return added;
        } finally {
            if (!done) {
                entries.forget();
            }
        }
    }

    /**
     * The claims and completions whose id begins with some hexadecimal digits, at most ten of them.
     *
     * @throws IllegalArgumentException where it is not that
     */
    public List<Retractable> retractable(String digits) {
        String padded = (digits + "0".repeat(64)).substring(0, 64);
        String last = (digits + "f".repeat(64)).substring(0, 64);
        return database.all(
                "SELECT e.id, e.kind, e.body, (SELECT r.body FROM entry r WHERE r.about = e.id AND r.kind = 'retraction'"
                        + " ORDER BY r.number LIMIT 1) FROM entry e WHERE e.id >= ? AND e.id <= ?"
                        + " AND e.kind IN ('claim', 'completion', 'judgement', 'organization-link') ORDER BY e.number LIMIT 10",
                row -> Retractable.of(Sha256.ofBytes(row.bytes(1)), row.text(2), row.text(3), row.find(4)),
                Sha256.ofHex(padded).bytes(),
                Sha256.ofHex(last).bytes());
    }

    /**
     * Whether the ledger has the content of that id.
     *
     * @param hexadecimal as the id's {@code toString} gives it
     * @throws IllegalArgumentException where it is not that
     */
    public boolean has(String hexadecimal) {
        return database.first("SELECT 1 FROM entry WHERE id = ?", row -> true, (Object)
                        Sha256.ofHex(hexadecimal).bytes())
                .isPresent();
    }

    /** Proves that the ledger is as it was recorded. */
    public Verdict verify() {
        return database.inSnapshot(() -> new Verification(database).verdict());
    }

    /** Drops all that is derived and derives it anew from the ledger. */
    public void rebuild() {
        database.inTransaction(() -> {
            deriveAnew();
            return true;
        });
    }

    private void bringUpToDate(Notices notices) {
        if (DerivedTables.areCurrent(database)) {
            if (!new IdentityDerivation(database).isSettled()) {
                // An import may have been killed that filled the tables without their indexes.
                database.inTransaction(() -> {
                    DerivedTables.completeIndexes(database);
                    return true;
                });
            }
            return;
        }
        database.inTransaction(() -> {
            // Another writer may have done it while this one waited for its turn.
            if (!DerivedTables.areCurrent(database)) {
                notices.derivesAnew();
                deriveAnew();
            }
            return true;
        });
    }

    private void deriveAnew() {
        entries.forget();
        DerivedTables.make(database);
        derivation.othersWrote(true);
        derivation.expectMany();
        database.each(
                "SELECT number, recorded, id, kind, body FROM entry ORDER BY number",
                row -> derivation.addAgain(
                        row.whole(1),
                        Instant.parse(row.text(2)),
                        Sha256.ofBytes(row.bytes(3)),
                        content(row.text(4), row.text(5))));
        derivation.finish();
        entries.forget();
        new IdentityDerivation(database).derive();
    }

    /**
     * Derives who and what is one from all that was recorded, where that was not done yet. Parts of a long import are
     * recorded one after the other, and compared with other sources once.
     */
    public void settle() {
        IdentityDerivation identities = new IdentityDerivation(database);
        if (DerivedTables.areCurrent(database) && !identities.isSettled()) {
            database.inTransaction(() -> {
                identities.derive();
                return true;
            });
        }
    }

    /** Who and what is one. */
    public Identification identification() {
        return new Identification(database);
    }

    /** What is derived from all that the ledger holds. */
    public Testimonies testimonies() {
        return testimonies(AsOf.NOW);
    }

    /** What is derived from the part of the ledger that was published and recorded by then. */
    public Testimonies testimonies(AsOf asOf) {
        if (!DerivedTables.areCurrent(database)) {
            throw new ChronicleTrouble(
                    ChronicleTrouble.Kind.UNFIT,
                    "what is derived in " + address + " is as another version of Fasti keeps it; "
                            + "`fasti rebuild -c " + address + "` derives it anew, the ledger stays as it is");
        }
        ScopedQueries queries = new ScopedQueries(database, asOf);
        return asOf.isNow()
                ? new Testimonies(queries, (persons, lines) -> OpenQuestion.now(database, persons, lines))
                : new IdentityDecision(queries).testimonies(queries);
    }

    /** Settles first, so that whoever asks next finds everything. */
    @Override
    public void close() {
        try {
            if (mayWrite) {
                // Nothing is recorded any more: what was remembered for it makes room.
                entries.forget();
                settle();
            }
        } finally {
            database.close();
        }
    }

    /** The evidence's document is only needed where a page is derived, which reads it anew. */
    private static Content content(String kind, String body) {
        Json.Members json = CanonicalJson.read(body);
        return switch (kind) {
            case "publication" -> ContentForm.publication(json);
            case "acknowledgement" -> ContentForm.acknowledgement(json);
            case "claim" -> ContentForm.recordedClaim(json, "");
            case "reference" -> ReferenceForm.cited(json);
            case "completion" -> ContentForm.completion(json);
            case "retraction" -> ContentForm.retraction(json);
            case "judgement" -> JudgementForm.judgement(json);
            case "organization-link" -> ContentForm.organizationLink(json);
            default ->
                throw new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED, "the ledger has an entry of an unknown kind: " + kind);
        };
    }
}
