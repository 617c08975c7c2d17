package org.fasti.cli;

import java.util.Map;
import java.util.Properties;
import org.fasti.publish.Palette;

/**
 * What the person at the terminal sees. The launcher looks, because Java cannot tell for each stream.
 *
 * @param out whether answers go to a terminal
 * @param err whether messages go to a terminal
 * @param columns how wide lines may be
 * @param palette whether answers may be coloured
 */
record Terminal(boolean out, boolean err, int columns, Palette palette) {
    /** As wide as lines are where nobody says how wide they may be. */
    static final int USUAL_COLUMNS = 80;

    private static final int NARROWEST = 40;
    private static final int WIDEST = 1000;

    static Terminal ofThisProcess() {
        return of(System.getProperties(), System.getenv());
    }

    /**
     * Reads the properties {@code fasti.out}, {@code fasti.err} ({@code terminal} or else), {@code fasti.columns}, and
     * the environment's {@code COLUMNS} and {@code NO_COLOR} (https://no-color.org: any text but the empty one).
     */
    static Terminal of(Properties properties, Map<String, String> environment) {
        boolean out = "terminal".equals(properties.getProperty("fasti.out"));
        boolean err = "terminal".equals(properties.getProperty("fasti.err"));
        boolean colourless = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || "dumb".equals(environment.getOrDefault("TERM", ""));
        String said = environment.getOrDefault("COLUMNS", properties.getProperty("fasti.columns", ""));
        return new Terminal(out, err, columns(said), out && !colourless ? Palette.COLOURED : Palette.PLAIN);
    }

    private static int columns(String said) {
        boolean isNumber = !said.isEmpty() && said.length() < 6 && said.chars().allMatch(c -> c >= '0' && c <= '9');
        int columns = isNumber ? Integer.parseInt(said) : 0;
        return columns == 0 ? USUAL_COLUMNS : Math.clamp(columns, NARROWEST, WIDEST);
    }
}
