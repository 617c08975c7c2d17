package org.fasti.publish;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.fasti.check.Severity;

/** How many findings were shown, by severity, and how many were left out because they are acknowledged. */
public final class FindingsCount {
    private final Map<Severity, Long> shown = new EnumMap<>(Severity.class);
    private final Set<Severity> open = EnumSet.noneOf(Severity.class);
    private long acknowledged;

    /** Counts one that is shown; one that is acknowledged is no reason to fail. */
    public void show(Severity severity, boolean isAcknowledged) {
        shown.merge(severity, 1L, Long::sum);
        if (!isAcknowledged) {
            open.add(severity);
        }
    }

    /** Counts one that is acknowledged and left out. */
    public void leaveOut() {
        acknowledged++;
    }

    public long of(Severity severity) {
        return shown.getOrDefault(severity, 0L);
    }

    /** Whether one as grave is shown that nobody has acknowledged. */
    public boolean hasAtLeast(Severity least) {
        return open.stream().anyMatch(one -> one.isAtLeast(least));
    }

    public long all() {
        return shown.values().stream().mapToLong(Long::longValue).sum();
    }

    public long acknowledged() {
        return acknowledged;
    }
}
