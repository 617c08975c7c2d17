package org.fasti.publish;

import java.util.EnumMap;
import java.util.Map;
import org.fasti.check.Severity;

/** How many findings were shown, by severity, and how many were left out because they are acknowledged. */
public final class FindingsCount {
    private final Map<Severity, Long> shown = new EnumMap<>(Severity.class);
    private long acknowledged;

    /** Counts one that is shown. */
    public void show(Severity severity) {
        shown.merge(severity, 1L, Long::sum);
    }

    /** Counts one that is acknowledged and left out. */
    public void leaveOut() {
        acknowledged++;
    }

    public long of(Severity severity) {
        return shown.getOrDefault(severity, 0L);
    }

    public boolean hasAtLeast(Severity least) {
        return shown.keySet().stream().anyMatch(one -> one.isAtLeast(least));
    }

    public long all() {
        return shown.values().stream().mapToLong(Long::longValue).sum();
    }

    public long acknowledged() {
        return acknowledged;
    }
}
