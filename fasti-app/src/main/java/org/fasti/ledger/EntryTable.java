package org.fasti.ledger;

import java.time.Instant;
import java.util.ArrayList;
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

/** The entries of the ledger: adds to them, each content once, and has derived what follows. */
final class EntryTable {
    /** So many ids are asked for at once. */
    private static final int IDS_AT_ONCE = 500;

    /** Who hands over so many at a time has many. */
    private static final int MANY = 2_000;

    private static final String KNOWN = "SELECT id FROM entry WHERE id IN (" + "?, ".repeat(IDS_AT_ONCE - 1) + "?)";

    /** Where the ledger ends. */
    private record Head(long number, Sha256 hash, Instant recorded) {
        /** Instants never go back from one entry to the next, so that "recorded by then" is a part of the ledger. */
        Instant notBefore(Instant now) {
            return recorded.isAfter(now) ? recorded : now;
        }
    }

    private final Database database;
    private final Derivation derivation;
    /** Where the ledger ended when this program wrote last; less than 0 where it did not. */
    private long end = -1;
    /** Where it ends with what this transaction added so far. */
    private Head head = new Head(0, Sha256.NOTHING, Instant.MIN);
    /** All ids of the ledger, where it was empty when this program began and nobody else has written since. */
    private Optional<SeenFilter> ids = Optional.empty();

    EntryTable(Database database, Derivation derivation) {
        this.database = database;
        this.derivation = derivation;
    }

    /**
     * To be called first in a transaction, whose end is {@link #finish}.
     *
     * @return the number of entries
     */
    long begin() {
        head = readHead();
        if (head.number() != end) {
            boolean isEmpty = head.number() == 0;
            derivation.othersWrote(isEmpty);
            ids = isEmpty ? Optional.of(new SeenFilter()) : Optional.empty();
        }
        end = head.number();
        return end;
    }

    /** Adds what is new. */
    Chronicle.Added append(Instant now, List<Prepared> contents) {
        if (contents.size() >= MANY) {
            derivation.expectMany();
        }
        Instant recorded = head.notBefore(now);
        String when = recorded.toString();
        long number = head.number();
        Sha256 hash = head.hash();
        int claims = 0;
        Set<Sha256> known = known(contents);
        for (Prepared one : contents) {
            if (!known.add(one.id())) {
                continue;
            }
            Content content = one.content();
            number++;
            hash = one.hash(hash, when);
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
        derivation.finish();
        int entries = Math.toIntExact(number - head.number());
        head = entries == 0 ? head : new Head(number, hash, recorded);
        return new Chronicle.Added(entries, claims);
    }

    /** Notes where the ledger ends; to be followed by {@link #forget} where the transaction comes to nothing. */
    void finish() {
        if (head.number() > end) {
            database.run(
                    "UPDATE head SET number = ?, hash = ?",
                    head.number(),
                    head.hash().bytes());
        }
        end = head.number();
    }

    /** Forgets what was not committed, and what was remembered to know what is new. */
    void forget() {
        end = -1;
        ids = Optional.empty();
        derivation.forget();
    }

    private Head readHead() {
        Instant recorded = database.first(
                        "SELECT recorded FROM entry ORDER BY number DESC LIMIT 1", row -> Instant.parse(row.text(1)))
                .orElse(Instant.MIN);
        return database.first(
                        "SELECT number, hash FROM head",
                        row -> new Head(row.whole(1), Sha256.ofBytes(row.bytes(2)), recorded))
                .orElseThrow(() -> new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED, "the ledger has no head; run `fasti verify`"));
    }

    /** The ids of those that the ledger has already. */
    private Set<Sha256> known(List<Prepared> contents) {
        List<Sha256> possible = new ArrayList<>();
        for (Prepared one : contents) {
            if (ids.isEmpty() || ids.get().mayHave(one.id().bits())) {
                possible.add(one.id());
            }
            ids.ifPresent(seen -> seen.add(one.id().bits()));
        }
        Set<Sha256> known = new HashSet<>();
        for (int from = 0; from < possible.size(); from += IDS_AT_ONCE) {
            Object[] asked = new Object[IDS_AT_ONCE];
            for (int i = 0; i < IDS_AT_ONCE; i++) {
                asked[i] = possible.get(Math.min(from + i, possible.size() - 1)).bytes();
            }
            database.each(KNOWN, row -> known.add(Sha256.ofBytes(row.bytes(1))), asked);
        }
        return known;
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
}
