package org.fasti.ledger;

import org.fasti.identity.Holding;
import org.fasti.identity.KnownOffice;
import org.fasti.time.DayRange;

/**
 * Who held an office, as a row has it. What takes time, {@link #holding} does, on whatever thread.
 *
 * @param said what the testimony says besides its bounds, as JSON
 */
record HoldingRow(IdentityBearers.BearerRow bearer, KnownOffice office, DayRange start, DayRange end, String said) {
    Holding holding() {
        boolean neighbours = said.contains("\"predecessor\":") || said.contains("\"successor\":");
        Json.Members json = neighbours ? CanonicalJson.read(said) : Json.Members.none();
        return new Holding(bearer.known(), office, start, end, json.texts("predecessor"), json.texts("successor"));
    }
}
