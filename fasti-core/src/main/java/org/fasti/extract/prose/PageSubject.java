package org.fasti.extract.prose;

import java.util.List;
import java.util.Optional;
import org.fasti.extract.BoxSubject;
import org.fasti.language.Token;
import org.fasti.language.Tokenizer;
import org.fasti.office.TitleWords;
import org.fasti.source.Block;
import org.fasti.source.Document;
import org.fasti.source.InfoboxRow;
import org.fasti.source.Span;

/**
 * Whether a page is about a person. A page about a council or a town names many office-holders, and its title is none of
 * them.
 */
final class PageSubject {
    private static final int LEAD_TOKENS = 120;
    private static final int SAMPLE_TOKENS = 4000;

    private final Tokenizer tokenizer;
    private final TitleWords words;

    PageSubject(String language) {
        tokenizer = Tokenizer.forLanguage(language);
        words = TitleWords.forLanguage(language);
    }

    /** The title of the page where it names the person whom the page is about. */
    Optional<String> of(Document document) {
        return title(document).filter(title -> isAboutPerson(document, isPersonal(title)));
    }

    /** What the page calls itself: its title, the name over its infobox, or its heading. */
    static Optional<String> title(Document document) {
        for (Block block : document.blocks()) {
            boolean names = block instanceof Block.Infobox || block instanceof Block.Heading(Span span, int level) && level == 1;
            if (names) {
                return BoxSubject.of(document).filter(name -> !name.isBlank());
            }
        }
        return document.source().title();
    }

    private boolean isPersonal(String title) {
        String name = Subject.withoutParenthetical(title);
        List<Token> tokens = tokenizer.tokens(name, 0, name.length());
        if (tokens.isEmpty() || words.places().at(tokens, 0).filter(p -> p.to() == tokens.size()).isPresent()) {
            return false;
        }
        return !tokens.getFirst().is("list") && tokens.stream().noneMatch(words::isGenericNoun);
    }

    private boolean isAboutPerson(Document document, boolean personalTitle) {
        String text = document.text();
        List<Token> tokens = tokenizer.tokens(text, 0, Math.min(text.length(), SAMPLE_TOKENS * 7));
        int personal = 0;
        int impersonal = 0;
        for (int i = 0; i < Math.min(tokens.size(), SAMPLE_TOKENS); i++) {
            switch (tokens.get(i).norm()) {
                case "born", "died", "née", "nee" -> personal += i < LEAD_TOKENS ? 50 : 0;
                case "he", "she", "his", "her", "him" -> personal++;
                case "it", "its" -> impersonal++;
                default -> {}
            }
        }
        boolean pronouns = personal > 2 * impersonal || personal >= impersonal && personal > 5;
        return personal >= 50 || hasBirth(document) || personalTitle && (pronouns || personal == 0 && impersonal == 0);
    }

    private static boolean hasBirth(Document document) {
        for (Block block : document.blocks()) {
            if (block instanceof Block.Infobox box) {
                for (InfoboxRow row : box.rows()) {
                    if (row instanceof InfoboxRow.Field(Span label, List<Span> values)
                            && label.in(document.text()).startsWith("Born")) {
                        return !values.isEmpty();
                    }
                }
            }
        }
        return false;
    }
}
