package org.fasti.publish;

/** Whether text may be set off by colour and weight. */
public enum Palette {
    PLAIN,
    COLOURED;

    String heading(String text) {
        return style("1", text);
    }

    String faint(String text) {
        return style("2", text);
    }

    String warning(String text) {
        return style("33", text);
    }

    private String style(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
