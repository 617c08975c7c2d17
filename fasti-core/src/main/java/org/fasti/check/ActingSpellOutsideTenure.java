package org.fasti.check;

import java.util.ArrayList;
import java.util.List;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.Testimony;
import org.fasti.check.Stated.Side;
import org.fasti.claim.ActingSpell;
import org.fasti.time.Bound;
import org.fasti.time.DayRange;
import org.fasti.time.Edtf;
import org.fasti.time.ValidTime;

/** A provisional spell is dated outside the tenure that it is a part of. */
final class ActingSpellOutsideTenure implements TenureRule {
    @Override
    public String name() {
        return "acting-spell-outside-tenure";
    }

    @Override
    public List<Finding> check(AttestedTenure tenure, Line line) {
        List<Finding> findings = new ArrayList<>();
        for (Testimony one : tenure.testimonies()) {
            for (ActingSpell spell : one.said().acting()) {
                if (one.time().filter(time -> isOutside(spell, time)).isPresent()) {
                    findings.add(finding(tenure, one, spell));
                }
            }
        }
        return findings;
    }

    private static boolean isOutside(ActingSpell spell, ValidTime time) {
        return isOutside(spell.start(), time) || isOutside(spell.end(), time);
    }

    private static boolean isOutside(Bound bound, ValidTime time) {
        if (!(bound instanceof Bound.Dated(Edtf date))) {
            return false;
        }
        DayRange days = date.possibleDays();
        return days.latest().isBefore(time.start().earliest())
                || days.earliest().isAfter(time.end().latest());
    }

    private Finding finding(AttestedTenure tenure, Testimony one, ActingSpell spell) {
        String dates = Stated.value(spell.start()) + "/" + Stated.value(spell.end());
        String message = Words.holding(tenure) + " is provisional " + dates + " in " + Words.source(one)
                + ", outside of " + Words.bound(Side.START.of(one)) + " to " + Words.bound(Side.END.of(one)) + ".";
        List<Premise> premises = new ArrayList<>();
        premises.add(Stated.premise(one, "acting", dates));
        premises.addAll(Stated.premises(one));
        return new Finding(name(), Severity.WARNING, tenure, message, premises);
    }
}
