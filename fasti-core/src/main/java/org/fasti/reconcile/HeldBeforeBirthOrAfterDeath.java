package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.LifeClaim;
import org.fasti.time.Edtf;

/** A tenure is dated before its holder was born or after the holder died. */
final class HeldBeforeBirthOrAfterDeath implements FindingRule {
    @Override
    public String name() {
        return "held-before-birth-or-after-death";
    }

    @Override
    public List<Finding> check(Merged merged, Page page) {
        Optional<LifeClaim> birth = page.event(merged.person(), LifeClaim.Kind.BORN);
        Optional<LifeClaim> death = page.event(merged.person(), LifeClaim.Kind.DIED);
        if (birth.isEmpty() && death.isEmpty()) {
            return List.of();
        }
        Tenure tenure = merged.tenure();
        List<Edtf> dates = new ArrayList<>();
        Dates.of(tenure.start()).ifPresent(dates::add);
        Dates.of(tenure.end()).ifPresent(dates::add);
        tenure.on().ifPresent(dates::add);
        List<Finding> findings = new ArrayList<>();
        for (Edtf date : dates) {
            birth.filter(life -> date.latest().isBefore(Page.date(life).earliest()))
                    .ifPresent(life -> findings.add(finding(merged, date, "before the birth", life)));
            death.filter(life -> date.earliest()
                            .isAfter(BoundChoice.END.days(Page.date(life)).latest()))
                    .ifPresent(life -> findings.add(finding(merged, date, "after the death", life)));
        }
        return findings;
    }

    private Finding finding(Merged merged, Edtf date, String when, LifeClaim life) {
        String message =
                merged.tenure().person() + " as " + merged.tenure().position().label() + " is dated " + date + ", "
                        + when + " in " + Page.date(life) + ".";
        return new Finding(name(), message, merged.premises(life.evidence()));
    }
}
