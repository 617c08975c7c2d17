package org.fasti.extract.succession;

import java.util.ArrayList;
import java.util.List;

/** The parts of what a box writes of its years: "1990 (acting)" and "1992–1995". */
final class YearParts {
    private YearParts() {}

    /** Parts the years at commas, semicolons and line ends and behind brackets, none of them within brackets. */
    static List<String> of(String years) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < years.length(); i++) {
            char c = years.charAt(i);
            depth += c == '(' || c == '（' ? 1 : 0;
            depth -= (c == ')' || c == '）') && depth > 0 ? 1 : 0;
            boolean behindRemark = c == ' ' && i > 0 && ")）".indexOf(years.charAt(i - 1)) >= 0;
            if (depth == 0 && (behindRemark || c == ',' || c == ';' || c == '\n' || c == '、')) {
                parts.add(years.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(years.substring(from).strip());
        return parts;
    }
}
