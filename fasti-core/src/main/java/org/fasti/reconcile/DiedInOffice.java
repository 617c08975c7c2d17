package org.fasti.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.claim.LifeClaim;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** A tenure whose end is not said, or that is said to be still held, ended no later than its holder's death. */
final class DiedInOffice implements BoundRule {
    @Override
    public String name() {
        return "died-in-office";
    }

    @Override
    public Optional<InferredBound> infer(Merged merged, Page page) {
        Tenure tenure = merged.tenure();
        if (!(tenure.end() instanceof Bound.Unsaid || tenure.end() instanceof Bound.StillHeld)) {
            return Optional.empty();
        }
        Optional<LifeClaim> died = page.event(merged.person(), LifeClaim.Kind.DIED);
        if (died.isEmpty()) {
            return Optional.empty();
        }
        Optional<Edtf> from = Dates.of(tenure.start()).or(tenure::on);
        return died.filter(death -> from.isEmpty()
                        || !from.get().earliest().isAfter(Page.date(death).latest()))
                .flatMap(death -> Edtf.parse(from.map(Edtf::toString).orElse("..") + "/" + Page.date(death))
                        .map(date -> new InferredBound(
                                InferredBound.Side.END,
                                date,
                                name(),
                                Stream.concat(merged.words(BoundChoice.START).stream(), Stream.of(death.evidence()))
                                        .distinct()
                                        .toList())));
    }
}
