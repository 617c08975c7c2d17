package org.fasti.ledger;

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

    private final Database database;
    private final TestimonyTable testimonies;
    private final Reconciler reconciler = new Reconciler();
    private final Map<Sha256, PublicationEntry> editions = new HashMap<>();
    private final Set<PublicationEntry> touchedPages = new LinkedHashSet<>();

    Derivation(Database database) {
        this.database = database;
        this.testimonies = new TestimonyTable(database);
    }

    /** Takes in the entry of that number, the next one. */
    void add(long number, Content content) {
        switch (content) {
            case Publication publication -> add(new PublicationEntry(number, publication.id(), publication));
            case RecordedClaim recorded -> add(number, recorded);
            case Retraction retraction -> retract(retraction);
        }
    }

    /** Derives the pages of which something was added. */
    void finish() {
        touchedPages.forEach(this::derivePage);
        touchedPages.clear();
    }

    /** Forgets what was not committed. */
    void forget() {
        touchedPages.clear();
        editions.clear();
    }

    private void add(PublicationEntry edition) {
        testimonies.add(edition);
        if (edition.publication().form() == Publication.Form.PAGE) {
            // Also where it claims nothing: what an earlier edition said is then said no more.
            touchedPages.add(edition);
        }
    }

    private void add(long number, RecordedClaim recorded) {
        PublicationEntry edition = edition(recorded.publication());
        switch (edition.publication().form()) {
            case PAGE -> touchedPages.add(edition);
            case TABLE -> {
                if (recorded.claim() instanceof OfficeClaim office && !isRetracted(recorded.id())) {
                    testimonies.add(TestimonyDraft.ofRow(edition, number, recorded, office));
                }
            }
        }
    }

    private void retract(Retraction retraction) {
        database.run("INSERT INTO retracted (claim) VALUES (?) ON CONFLICT DO NOTHING", (Object)
                retraction.claim().bytes());
        record Place(long claim, Sha256 publication) {}
        Optional<Place> place = database.first(
                "SELECT number, about FROM entry WHERE id = ? AND kind = 'claim'",
                row -> new Place(row.whole(1), Sha256.ofBytes(row.bytes(2))),
                (Object) retraction.claim().bytes());
        place.ifPresent(where -> {
            PublicationEntry edition = edition(where.publication());
            switch (edition.publication().form()) {
                case PAGE -> touchedPages.add(edition);
                case TABLE -> testimonies.removeOfClaim(where.claim());
            }
        });
    }

    private boolean isRetracted(Sha256 claim) {
        return database.first("SELECT 1 FROM retracted WHERE claim = ?", row -> true, (Object) claim.bytes())
                .isPresent();
    }

    private void derivePage(PublicationEntry edition) {
        List<Claim> claims = new ArrayList<>(database.all(
                "SELECT body FROM entry WHERE about = ? AND kind = 'claim'"
                        + " AND id NOT IN (SELECT claim FROM retracted) ORDER BY number",
                row -> ContentForm.recordedClaim(
                                CanonicalJson.read(row.text(1)),
                                edition.publication().name())
                        .claim(),
                (Object) edition.id().bytes()));
        testimonies.removeOfEdition(edition);
        for (Claim claim : claims) {
            if (claim instanceof LifeClaim life) {
                testimonies.add(edition, life);
            }
        }
        for (Tenure tenure : reconciler
                .reconcile(PageInGaps.of(edition.publication(), claims), claims)
                .tenures()) {
            testimonies.add(TestimonyDraft.ofPage(edition, tenure));
        }
        testimonies.supersedePages(edition);
    }

    private PublicationEntry edition(Sha256 publication) {
        if (editions.size() >= MOST_REMEMBERED) {
            editions.clear();
        }
        return editions.computeIfAbsent(
                publication,
                id -> testimonies
                        .edition(id)
                        .orElseThrow(() -> new ChronicleTrouble(
                                ChronicleTrouble.Kind.DAMAGED,
                                "the ledger has a claim without its publication " + id)));
    }
}
