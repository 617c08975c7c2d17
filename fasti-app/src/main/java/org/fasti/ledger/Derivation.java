package org.fasti.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.Claim;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.OfficeClaim;
import org.fasti.ledger.Content.Acknowledgement;
import org.fasti.ledger.Content.CitedReference;
import org.fasti.ledger.Content.Completion;
import org.fasti.ledger.Content.Judgement;
import org.fasti.ledger.Content.OrganizationLink;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Content.Retraction;
import org.fasti.reconcile.Reconciler;
import org.fasti.reconcile.Tenure;

/**
 * Keeps the derived tables in step with the ledger: entry after entry, and {@link #finish} at the end of a transaction.
 * From the same ledger it comes to the same tenures, whether it went along or begins anew. Every row of a table is a
 * tenure; the claims of a page are reconciled.
 */
final class Derivation {
    private static final int MOST_REMEMBERED = 10_000;
    private static final int ROWS_AT_ONCE = 2_000;

    private final Database database;
    private final EditionTable publications;
    private final TestimonyTable testimonies;
    private final SupersessionTable supersessions;
    private final Standing standing;
    private final Reconciler reconciler = new Reconciler();
    private final Map<Sha256, PublicationEntry> editions = new HashMap<>();
    private final Set<PublicationEntry> touchedPages = new LinkedHashSet<>();
    private final Set<Long> touchedBearers = new LinkedHashSet<>();
    private final List<TestimonyDraft> rows = new ArrayList<>();
    /** By the edition's number; as long as only claims are added. */
    private final Map<Long, Place> places = new HashMap<>();
    /** Whether any claim is retracted; not known at the beginning. */
    private Optional<Boolean> anyRetracted = Optional.empty();

    /** Whether the derived tables are empty, or have been filled without indexes. */
    private Filling filling = Filling.GOING_ON;

    /** How the tables are filled. */
    private enum Filling {
        /** They were empty when this began, and are. */
        BEGINNING,
        /** They have no indexes while they grow from nothing. */
        WITHOUT_INDEXES,
        GOING_ON
    }

    /** Where an edition of a table stands among others of its source. */
    private record Place(boolean hasOthers, boolean isOvertaken) {}

    private long last;
    private Instant recorded = Instant.MIN;

    Derivation(Database database) {
        this.database = database;
        this.publications = new EditionTable(database);
        this.testimonies = new TestimonyTable(database);
        this.supersessions = new SupersessionTable(database, publications);
        this.standing = new Standing(database, publications);
    }

    /** To be called where many entries follow: from nothing the tables grow faster without indexes. */
    void expectMany() {
        if (filling == Filling.BEGINNING) {
            DerivedTables.dropIndexes(database);
            filling = Filling.WITHOUT_INDEXES;
        }
    }

    private void needIndexes() {
        if (filling == Filling.WITHOUT_INDEXES) {
            DerivedTables.completeIndexes(database);
        }
        filling = Filling.GOING_ON;
    }

    /** Takes in the entry of that number, the next one. */
    void add(long number, Instant when, Sha256 id, Content content) {
        last = number;
        recorded = when;
        if (!(content instanceof RecordedClaim)) {
            // What the others bring about depends on the rows that stand before them.
            addRows();
            places.clear();
        }
        switch (content) {
            case Acknowledgement acknowledgement -> acknowledge(number, acknowledgement);
            case Publication publication -> add(new PublicationEntry(number, id, publication), when);
            case RecordedClaim claim -> add(number, id, claim);
            case CitedReference cited -> References.add(database, number, edition(cited.publication()), cited);
            case Completion completion -> complete(number, id, completion);
            case Retraction retraction -> retract(number, retraction);
            case Judgement judgement ->
                database.run(
                        "INSERT INTO judgement (entry, id, body) VALUES (?, ?, ?)",
                        number,
                        judgement.id().bytes(),
                        CanonicalJson.write(JudgementForm.of(judgement)));
            case OrganizationLink link -> OrganizationLinks.add(database, number, link);
        }
    }

    /** The same for an entry that stands in the ledger: what was recorded at one instant came to be derived together. */
    void addAgain(long number, Instant when, Sha256 id, Content content) {
        if (!when.equals(recorded)) {
            finish();
        }
        add(number, when, id, content);
    }

    /** Derives the pages of which something was added, and compares editions that list the same persons. */
    void finish() {
        addRows();
        if (!touchedPages.isEmpty() || !touchedBearers.isEmpty()) {
            needIndexes();
        }
        touchedPages.forEach(this::derivePage);
        touchedPages.clear();
        touchedBearers.forEach(bearer -> supersessions.derive(bearer, last));
        touchedBearers.clear();
    }

    /**
     * To be called before the first entry, and wherever others may have written since the last one.
     *
     * @param isEmpty whether there is nothing in the derived tables
     */
    void othersWrote(boolean isEmpty) {
        editions.clear();
        places.clear();
        anyRetracted = Optional.empty();
        testimonies.forget(isEmpty);
        filling = isEmpty ? Filling.BEGINNING : Filling.GOING_ON;
    }

    /** Forgets what was not committed. */
    void forget() {
        touchedPages.clear();
        touchedBearers.clear();
        rows.clear();
        othersWrote(false);
        recorded = Instant.MIN;
    }

    private void add(PublicationEntry edition, Instant when) {
        publications.add(edition, when);
        if (edition.publication().form() == Publication.Form.PAGE) {
            // Also where it claims nothing: what an earlier edition said is then said no more.
            touchedPages.add(edition);
        }
    }

    private void add(long number, Sha256 id, RecordedClaim recorded) {
        PublicationEntry edition = edition(recorded.publication());
        switch (edition.publication().form()) {
            case PAGE -> touchedPages.add(edition);
            case TABLE -> {
                if (recorded.claim() instanceof OfficeClaim office && !isRetracted(id)) {
                    rows.add(TestimonyDraft.ofRow(edition, number, id, recorded, office));
                    if (rows.size() >= ROWS_AT_ONCE) {
                        addRows();
                    }
                }
            }
        }
    }

    private void acknowledge(long number, Acknowledgement acknowledgement) {
        database.run(
                "INSERT INTO acknowledged (since, finding, author, reason) VALUES (?, ?, ?, ?)",
                number,
                acknowledgement.finding(),
                acknowledgement.author(),
                acknowledgement.reason());
    }

    /** Derives what the rows of tables say that were recorded since the last time. */
    private void addRows() {
        if (rows.isEmpty()) {
            return;
        }
        testimonies.expect(rows);
        for (TestimonyDraft row : rows) {
            PublicationEntry edition = row.edition();
            Place place = places.computeIfAbsent(edition.number(), number -> placeOf(edition));
            long bearer = testimonies.add(row, row.claim().orElseThrow(), place.isOvertaken());
            if (place.hasOthers()) {
                touchedBearers.add(bearer);
            }
        }
        rows.clear();
    }

    private Place placeOf(PublicationEntry edition) {
        boolean others = publications.hasOthers(edition.publication().name());
        return new Place(others, others && publications.isOvertaken(edition.number()));
    }

    private void complete(long number, Sha256 id, Completion completion) {
        needIndexes();
        PublicationEntry edition = edition(completion.publication());
        if (!isRetracted(id)) {
            database.run(
                    "INSERT INTO completion (edition, since) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    edition.number(),
                    number);
            standing.ofEarlierThan(edition.number());
        }
    }

    private void retract(long number, Retraction retraction) {
        needIndexes();
        anyRetracted = Optional.of(true);
        database.run("INSERT INTO retracted (claim) VALUES (?) ON CONFLICT DO NOTHING", (Object)
                retraction.claim().bytes());
        record Found(long entry, String kind, Sha256 publication) {}
        Optional<Found> place = database.first(
                "SELECT number, kind, about FROM entry WHERE id = ? AND kind IN ('claim', 'completion') AND number < ?",
                row -> new Found(row.whole(1), row.text(2), Sha256.ofBytes(row.bytes(3))),
                retraction.claim().bytes(),
                number);
        place.ifPresent(where -> {
            PublicationEntry edition = edition(where.publication());
            if (where.kind().equals("completion")) {
                database.run(
                        "UPDATE completion SET until = ? WHERE edition = ? AND until IS NULL",
                        number,
                        edition.number());
                standing.ofEarlierThan(edition.number());
                return;
            }
            switch (edition.publication().form()) {
                case PAGE -> touchedPages.add(edition);
                case TABLE -> testimonies.closeClaim(where.entry(), number).ifPresent(touchedBearers::add);
            }
        });
    }

    private boolean isRetracted(Sha256 claim) {
        if (anyRetracted.isEmpty()) {
            anyRetracted = Optional.of(database.first("SELECT 1 FROM retracted LIMIT 1", row -> true)
                    .isPresent());
        }
        return anyRetracted.get()
                && database.first("SELECT 1 FROM retracted WHERE claim = ?", row -> true, (Object) claim.bytes())
                        .isPresent();
    }

    private void derivePage(PublicationEntry edition) {
        PageClaims claims = new PageClaims();
        database.each(
                "SELECT body, id FROM entry WHERE about = ? AND kind = 'claim' AND number <= ?"
                        + " AND id NOT IN (SELECT claim FROM retracted) ORDER BY number",
                row -> claims.add(
                        ContentForm.recordedClaim(
                                        CanonicalJson.read(row.text(1)),
                                        edition.publication().name())
                                .claim(),
                        Sha256.ofBytes(row.bytes(2))),
                edition.id().bytes(),
                last);
        testimonies.closeEdition(edition, last);
        for (Claim claim : claims.all()) {
            if (claim instanceof LifeClaim life) {
                testimonies.add(edition, life, last);
            }
        }
        for (Tenure tenure : reconciler
                .reconcile(PageInGaps.of(edition.publication(), claims.all()), claims.all())
                .tenures()) {
            testimonies.add(TestimonyDraft.ofPage(edition, tenure, claims), last, false);
        }
        PageAddress.of(edition.publication()).ifPresent(standing::ofPage);
    }

    private PublicationEntry edition(Sha256 publication) {
        if (editions.size() >= MOST_REMEMBERED) {
            editions.clear();
        }
        return editions.computeIfAbsent(
                publication,
                id -> publications
                        .find(id)
                        .orElseThrow(() -> new ChronicleTrouble(
                                ChronicleTrouble.Kind.DAMAGED,
                                "the ledger has a claim without its publication " + id)));
    }
}
