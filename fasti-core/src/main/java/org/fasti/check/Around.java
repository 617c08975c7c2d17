package org.fasti.check;

import java.util.List;
import java.util.Map;
import org.fasti.tighten.Surroundings;

/**
 * What is known besides the line itself.
 *
 * @param lives births and deaths by the persons' numbers
 * @param bodies when the bodies came into being and ceased to be
 * @param habits how sources date, by their names
 * @param pages what was found within pages, by the numbers of the testimonies
 */
public record Around(
        Map<Long, List<LifeFact>> lives,
        List<BodyFact> bodies,
        Map<String, Habit> habits,
        Map<Long, List<PageFinding>> pages) {
    public static final Around NOTHING = new Around(Map.of(), List.of(), Map.of(), Map.of());

    /** What of it limits the days of tenures, as premises. */
    public Surroundings surroundings() {
        return Limits.of(this).surroundings();
    }

    public Around {
        lives = Map.copyOf(lives);
        bodies = List.copyOf(bodies);
        habits = Map.copyOf(habits);
        pages = Map.copyOf(pages);
    }
}
