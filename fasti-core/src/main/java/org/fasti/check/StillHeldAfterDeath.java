package org.fasti.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.check.Stated.Side;
import org.fasti.time.Bound;

/** A source says that an office is still held although its holder had died by then. */
final class StillHeldAfterDeath implements TenureRule {
    @Override
    public String name() {
        return "still-held-after-death";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        List<LifeFact> deaths = line.life(tenure, LifeFact.Kind.DIED);
        List<Finding> findings = new ArrayList<>();
        for (Testimony held : tenure.testimonies()) {
            if (Side.END.of(held) instanceof Bound.StillHeld) {
                deaths.stream()
                        .filter(death -> hadDied(death, held))
                        .findFirst()
                        .ifPresent(death -> findings.add(finding(tenure, held, death)));
            }
        }
        return findings;
    }

    private static boolean hadDied(LifeFact death, Testimony held) {
        Optional<LocalDate> published = held.edition().publishedDay();
        return published.isEmpty() || !death.date().latest().isAfter(published.get());
    }

    private Finding finding(AttestedTenure tenure, Testimony held, LifeFact death) {
        String message =
                Words.stillHeld(held, tenure) + ", but the holder died " + death.date() + " (" + death.source() + ").";
        return new Finding(
                name(), Severity.ERROR, tenure, message, List.of(Side.END.premise(held), Stated.premise(death)));
    }
}
