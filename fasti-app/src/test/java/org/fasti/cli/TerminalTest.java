package org.fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.fasti.publish.Palette;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static Properties terminal(String columns) {
        Properties properties = new Properties();
        properties.setProperty("fasti.out", "terminal");
        properties.setProperty("fasti.columns", columns);
        return properties;
    }

    @Test
    void colours_are_for_terminals() {
        assertThat(Terminal.of(terminal("100"), Map.of())).isEqualTo(new Terminal(true, false, 100, Palette.COLOURED));
        assertThat(Terminal.of(new Properties(), Map.of())).isEqualTo(new Terminal(false, false, 80, Palette.PLAIN));
    }

    @Test
    void no_color_is_honoured_unless_it_is_empty() {
        assertThat(Terminal.of(terminal("100"), Map.of("NO_COLOR", "1")).palette())
                .isEqualTo(Palette.PLAIN);
        assertThat(Terminal.of(terminal("100"), Map.of("NO_COLOR", "")).palette())
                .isEqualTo(Palette.COLOURED);
        assertThat(Terminal.of(terminal("100"), Map.of("TERM", "dumb")).palette())
                .isEqualTo(Palette.PLAIN);
    }

    @Test
    void columns_come_from_the_environment_first_and_are_kept_within_reason() {
        assertThat(Terminal.of(terminal("100"), Map.of("COLUMNS", "200")).columns())
                .isEqualTo(200);
        assertThat(Terminal.of(terminal(""), Map.of()).columns()).isEqualTo(80);
        assertThat(Terminal.of(terminal("x7"), Map.of()).columns()).isEqualTo(80);
        assertThat(Terminal.of(terminal("0"), Map.of()).columns()).isEqualTo(80);
        assertThat(Terminal.of(terminal("3"), Map.of()).columns()).isEqualTo(40);
        assertThat(Terminal.of(terminal("99999"), Map.of()).columns()).isEqualTo(1000);
    }
}
