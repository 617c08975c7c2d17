package org.fasti.source;

import java.util.ArrayList;
import java.util.List;
import org.fasti.source.wikitext.Markup;
import org.fasti.source.wikitext.Template;

/**
 * The pages of other wikis that a template leads to where its own wiki has none: {@code {{ill|Mayor of Sand|de|Bürgermeister
 * von Sand|fr|Maire de Sand}}}.
 */
final class WikiElsewhere {
    private static final int MOST = 20;

    private WikiElsewhere() {}

    /**
     * The targets, each a language's code, a colon and a title.
     *
     * @param places the parameter with the language, or {@code =} and the code, and the one with the title; where they have
     *     numbers, the two after them are another page, and so on
     */
    static List<String> targets(Markup markup, Template template, String places) {
        String[] place = places.split(" ", 2);
        List<String> targets = new ArrayList<>();
        if (place[0].startsWith("=")) {
            add(place[0].substring(1), template.written(markup, place[1]), targets);
            return targets;
        }
        if (!Character.isDigit(place[0].charAt(0))) {
            add(template.written(markup, place[0]), template.written(markup, place[1]), targets);
            return targets;
        }
        int language = Integer.parseInt(place[0]);
        int title = Integer.parseInt(place[1]);
        int step = Math.abs(title - language) + 1;
        for (int i = 0; i < MOST; i++) {
            String code = template.written(markup, Integer.toString(language + i * step));
            if (code.isEmpty()) {
                break;
            }
            add(code, template.written(markup, Integer.toString(title + i * step)), targets);
        }
        return targets;
    }

    private static void add(String code, String title, List<String> targets) {
        if (!code.isBlank() && !title.isBlank() && title.indexOf('{') < 0 && title.indexOf('[') < 0) {
            targets.add(code.strip() + ":" + WikiTarget.of(title));
        }
    }
}
