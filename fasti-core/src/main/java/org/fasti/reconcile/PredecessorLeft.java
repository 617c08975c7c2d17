package org.fasti.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fasti.claim.Evidence;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** A tenure whose start is not said began when the predecessor that it names left the same position. */
final class PredecessorLeft implements BoundRule {
    @Override
    public String name() {
        return "predecessor-left";
    }

    @Override
    public Optional<InferredBound> infer(Merged merged, Page page) {
        Tenure tenure = merged.tenure();
        if (!(tenure.start() instanceof Bound.Unsaid)) {
            return Optional.empty();
        }
        List<Merged> left = new ArrayList<>();
        for (Merged other : page.forerunners(merged)) {
            if (other.tenure().end() instanceof Bound.Dated dated && notAfter(dated.date(), tenure.end())) {
                left.add(other);
            }
        }
        if (left.size() != 1) {
            return Optional.empty();
        }
        Merged predecessor = left.getFirst();
        List<Evidence> premises = Stream.concat(tenure.evidence().stream(), predecessor.words(BoundChoice.END).stream())
                .distinct()
                .toList();
        return Dates.of(predecessor.tenure().end())
                .map(date -> new InferredBound(InferredBound.Side.START, date, name(), premises));
    }

    private static boolean notAfter(Edtf date, Bound end) {
        return BoundChoice.END
                .days(end)
                .map(days -> !date.earliest().isAfter(days.latest()))
                .orElse(true);
    }
}
