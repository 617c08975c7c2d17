package org.fasti.extract.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;
import org.fasti.language.Token;

/** The verbs of a language by what they say of a date. */
final class Verbs {
    private static final Map<String, Verbs> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, VerbClass> classes = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    private Verbs(String language) {
        for (List<String> row : LanguageTable.of(language, "verbs.tsv").rows()) {
            if (row.get(1).equals("leave-out")) {
                leftOut.add(row.get(0));
            } else {
                classes.put(row.get(0), VerbClass.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
            }
        }
    }

    static Verbs forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Verbs::new);
    }

    /** The class of a word, where it is a verb: an unknown word in -ed is some other event. */
    Optional<VerbClass> of(Token t) {
        if (!t.isWord() || leftOut.contains(t.norm())) {
            return Optional.empty();
        }
        VerbClass known = classes.get(t.norm());
        if (known != null) {
            return Optional.of(known);
        }
        boolean past = !t.capital() && t.norm().length() > 4 && t.norm().endsWith("ed");
        return past ? Optional.of(VerbClass.OTHER) : Optional.empty();
    }
}
