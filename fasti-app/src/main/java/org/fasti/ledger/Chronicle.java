package org.fasti.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.ledger.Content.Acknowledgement;
import org.fasti.ledger.Content.CitedReference;
import org.fasti.ledger.Content.Completion;
import org.fasti.ledger.Content.Judgement;
import org.fasti.ledger.Content.OrganizationLink;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Content.Retraction;

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

    /** So many ids are asked for at once. */
    private static final int IDS_AT_ONCE = 500;

    private static final String KNOWN = "SELECT id FROM entry WHERE id IN (" + "?, ".repeat(IDS_AT_ONCE - 1) + "?)";

    private final ChronicleAddress address;
    private final Database database;
    private final Derivation derivation;
    private final boolean mayWrite;

    private Chronicle(ChronicleAddress address, Database database, boolean mayWrite) {
        this.address = address;
        this.database = database;
        this.mayWrite = mayWrite;
        this.derivation = new Derivation(database);
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
        return recordPrepared(recorded, contents.stream().map(Prepared::of).toList());
    }

    Added recordPrepared(Instant recorded, List<Prepared> contents) {
        boolean done = false;
        try {
            Added added = database.inTransaction(() -> {
                Added count = append(notBeforeTheLast(recorded), contents);
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
        derivation.forget();
        DerivedTables.make(database);
        database.each(
                "SELECT number, recorded, id, kind, body FROM entry ORDER BY number",
                row -> derivation.addAgain(
                        row.whole(1),
                        Instant.parse(row.text(2)),
                        Sha256.ofBytes(row.bytes(3)),
                        content(row.text(4), row.text(5))));
        derivation.finish();
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
                ? new Testimonies(queries, () -> OpenQuestion.now(database))
                : new IdentityDecision(queries).testimonies(queries);
    }

    /** Settles first, so that whoever asks next finds everything. */
    @Override
    public void close() {
        try {
            if (mayWrite) {
                settle();
            }
        } finally {
            database.close();
        }
    }

    private Added append(Instant recorded, List<Prepared> contents) {
        record Head(long number, Sha256 hash) {}
        Head head = database.first(
                        "SELECT number, hash FROM head", row -> new Head(row.whole(1), Sha256.ofBytes(row.bytes(2))))
                .orElseThrow(() -> new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED, "the ledger has no head; run `fasti verify`"));
        long number = head.number();
        Sha256 hash = head.hash();
        String when = recorded.toString();
        int claims = 0;
        Set<Sha256> known = known(contents);
        for (Prepared one : contents) {
            if (!known.add(one.id())) {
                continue;
            }
            Content content = one.content();
            number++;
            hash = EntryChain.hash(hash, when, content.kind(), one.body());
            database.runLater(
                    "INSERT INTO entry (number, recorded, kind, id, about, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    number,
                    when,
                    content.kind(),
                    one.id().bytes(),
                    about(content).map(Sha256::bytes).orElse(null),
                    one.body(),
                    hash.bytes());
            derivation.add(number, recorded, one.id(), content);
            claims += content instanceof RecordedClaim ? 1 : 0;
        }
        if (number > head.number()) {
            database.run("UPDATE head SET number = ?, hash = ?", number, hash.bytes());
        }
        return new Added(Math.toIntExact(number - head.number()), claims);
    }

    /** The ids of those that the ledger has already. */
    private Set<Sha256> known(List<Prepared> contents) {
        Set<Sha256> known = new HashSet<>();
        for (int from = 0; from < contents.size(); from += IDS_AT_ONCE) {
            Object[] ids = new Object[IDS_AT_ONCE];
            for (int i = 0; i < IDS_AT_ONCE; i++) {
                ids[i] = contents.get(Math.min(from + i, contents.size() - 1))
                        .id()
                        .bytes();
            }
            database.each(KNOWN, row -> known.add(Sha256.ofBytes(row.bytes(1))), ids);
        }
        return known;
    }

    /** Instants never go back from one entry to the next, so that "recorded by then" is a part of the ledger. */
    private Instant notBeforeTheLast(Instant recorded) {
        return database.first(
                        "SELECT recorded FROM entry ORDER BY number DESC LIMIT 1", row -> Instant.parse(row.text(1)))
                .filter(last -> last.isAfter(recorded))
                .orElse(recorded);
    }

    private static Optional<Sha256> about(Content content) {
        return switch (content) {
            case Publication _ -> Optional.empty();
            case Acknowledgement _ -> Optional.empty();
            case RecordedClaim claim -> Optional.of(claim.publication());
            case CitedReference cited -> Optional.of(cited.publication());
            case Completion completion -> Optional.of(completion.publication());
            case Retraction retraction -> Optional.of(retraction.claim());
            case Judgement _ -> Optional.empty();
            case OrganizationLink link -> Optional.of(link.publication());
        };
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
