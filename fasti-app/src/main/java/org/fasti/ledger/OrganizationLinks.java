package org.fasti.ledger;

import org.fasti.language.FoldedName;
import org.fasti.ledger.Content.OrganizationLink;
import org.fasti.time.Edtf;

/** The bodies that took the place of others. */
final class OrganizationLinks {
    private OrganizationLinks() {}

    static void add(Database database, long number, OrganizationLink link) {
        database.run(
                "INSERT INTO organization_link (entry, id, predecessor, successor, folded_predecessor,"
                        + " folded_successor, type, since, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                link.id().bytes(),
                link.predecessor(),
                link.successor(),
                FoldedName.of(link.predecessor()),
                FoldedName.of(link.successor()),
                link.type(),
                link.from().map(Edtf::toString).orElse(null),
                link.until().map(Edtf::toString).orElse(null));
    }
}
