package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.claim.Evidence;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** A tenure whose end is not said ended when the successor that it names began in the same position. */
final class SuccessorBegan implements BoundRule {
    @Override
    public String name() {
        return "successor-began";
    }

    @Override
    public Optional<InferredBound> infer(Merged merged, Page page) {
        Tenure tenure = merged.tenure();
        if (!(tenure.end() instanceof Bound.Unsaid || tenure.end() instanceof Bound.Over)) {
            return Optional.empty();
        }
        List<Merged> began = new ArrayList<>();
        for (Merged other : page.followers(merged)) {
            if (other.tenure().start() instanceof Bound.Dated dated && notBefore(dated.date(), tenure.start())) {
                began.add(other);
            }
        }
        if (began.size() != 1) {
            return Optional.empty();
        }
        Merged successor = began.getFirst();
        List<Evidence> premises = Stream.concat(tenure.evidence().stream(), successor.words(BoundChoice.START).stream())
                .distinct()
                .toList();
        return Dates.of(successor.tenure().start())
                .map(date -> new InferredBound(InferredBound.Side.END, date, name(), premises));
    }

    private static boolean notBefore(Edtf date, Bound start) {
        return BoundChoice.START
                .days(start)
                .map(days -> !date.latest().isBefore(days.earliest()))
                .orElse(true);
    }
}
