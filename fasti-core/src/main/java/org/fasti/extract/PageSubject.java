package org.fasti.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.extract.date.DateExpression;
import org.fasti.extract.date.DateReader;
import org.fasti.language.LanguageTable;
import org.fasti.language.Token;
import org.fasti.language.Tokenizer;
import org.fasti.language.WordClasses;
import org.fasti.office.OfficeFinder;
import org.fasti.office.TitleWords;
import org.fasti.source.Block;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Document;
import org.fasti.source.InfoboxRow;
import org.fasti.source.Span;
import org.fasti.time.Bound;

/**
 * Whether a page is about a person. A page about a council or a town names many office-holders, and its title is none of
 * them.
 */
public final class PageSubject {
    private static final int LONGEST_LEAD_NAME = 200;
    private static final int LEAD_TOKENS = 120;
    private static final int MOST_WORDS_OF_A_ROLE = 4;
    private static final int SAMPLE_TOKENS = 4000;
    /** As many pronouns as "born" weighs. */
    private static final int LIFE = 50;

    private static final Map<String, PageSubject> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Tokenizer tokenizer;
    private final TitleWords words;
    private final OfficeFinder offices;

    private final WordClasses<SentenceWord> sentenceWords;
    private final BoxVocabulary boxes;
    private final DateReader dates;
    private final boolean withoutPronouns;

    private PageSubject(String language) {
        sentenceWords = WordClasses.of(language, "sentence-words.tsv", SentenceWord.class);
        tokenizer = Tokenizer.forLanguage(language);
        words = TitleWords.forLanguage(language);
        dates = BoxDates.reader(language);
        withoutPronouns =
                LanguageTable.of(language, "sentence-words.tsv").rows().isEmpty();
        boxes = BoxVocabulary.forLanguage(language);
        offices = OfficeFinder.forLanguage(language);
    }

    public static PageSubject forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, PageSubject::new);
    }

    /** The title of the page where it names the person whom the page is about. */
    public Optional<String> of(Document document) {
        return title(document)
                .filter(title -> !isList(title) && !isOfficeOfBody(withoutParenthetical(title)))
                .filter(title -> isAboutPerson(document, title));
    }

    private boolean isList(String title) {
        List<Token> tokens = tokenizer.tokens(title, 0, title.length());
        return !tokens.isEmpty() && sentenceWords.is(tokens.getFirst(), SentenceWord.LIST_NOUN);
    }

    /** "Governor of Westmark": whoever is told of to be born there, the page is about the office. */
    private boolean isOfficeOfBody(String title) {
        String[] said = title.split(" ", MOST_WORDS_OF_A_ROLE + 1);
        int of = 1;
        while (of < said.length && of < MOST_WORDS_OF_A_ROLE && !boxes.isConnective(said[of])) {
            of++;
        }
        return of + 1 < said.length
                && boxes.isConnective(said[of])
                && title.indexOf(',') < 0
                && boxes.isWhollyRole(String.join(" ", List.of(said).subList(0, of)));
    }

    /** What the page calls itself: its title, the name over its infobox, or its heading. */
    public static Optional<String> title(Document document) {
        for (Block block : document.blocks()) {
            boolean names =
                    block instanceof Block.Infobox || block instanceof Block.Heading heading && heading.level() == 1;
            if (names) {
                return BoxSubject.of(document).filter(name -> !name.isBlank());
            }
        }
        return document.source().title();
    }

    private boolean isPersonal(String title) {
        String name = withoutParenthetical(title);
        List<Token> tokens = tokenizer.tokens(name, 0, name.length());
        if (tokens.isEmpty()
                || words.endsAsPlace(name)
                || words.endsAsRole(name)
                || words.places()
                        .at(tokens, 0)
                        .filter(p -> p.to() == tokens.size())
                        .isPresent()) {
            return false;
        }
        return tokens.stream().noneMatch(words::isGenericNoun) && !isOffice(name, tokens);
    }

    /** True where the title is wholly one of an office: "Master-General of the Ordnance". */
    private boolean isOffice(String title, List<Token> tokens) {
        return offices.find(title, tokens, new boolean[tokens.size()]).stream()
                .anyMatch(office -> office.from() == 0
                        && office.to() == tokens.size()
                        && office.holder().isEmpty());
    }

    private boolean isAboutPerson(Document document, String title) {
        String text = document.text();
        if (tellsLife(text) || hasBirth(document)) {
            return true;
        }
        List<Token> tokens = tokenizer.tokens(text, 0, Math.min(text.length(), SAMPLE_TOKENS * 7));
        int personal = 0;
        int impersonal = 0;
        for (int i = 0; i < Math.min(tokens.size(), SAMPLE_TOKENS); i++) {
            Token t = tokens.get(i);
            if (i < LEAD_TOKENS && sentenceWords.is(t, SentenceWord.LIFE_WORD)) {
                personal += LIFE;
            } else if (sentenceWords.is(t, SentenceWord.PERSONAL_PRONOUN)) {
                personal++;
            } else if (sentenceWords.is(t, SentenceWord.IMPERSONAL_PRONOUN)) {
                impersonal++;
            }
        }
        boolean pronouns = personal > 2 * impersonal || personal >= impersonal && personal > 5;
        return personal >= LIFE
                || (pronouns || personal == 0 && impersonal == 0 && !withoutPronouns) && isPersonal(title)
                || withoutPronouns && hasLifeDates(document);
    }

    /** Where the pronouns of a language are not known, a life shows by the dates behind the name that opens the page. */
    private boolean hasLifeDates(Document document) {
        String text = document.text();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                int end = Math.min(paragraph.span().end(), paragraph.span().start() + LONGEST_LEAD_NAME);
                int open = text.indexOf('(', paragraph.span().start());
                int close = text.indexOf(')', Math.max(open, 0));
                return open > 0
                        && open < end
                        && close > open
                        && dates.read(text, new Span(open, close)).stream().anyMatch(PageSubject::isOfDays);
            }
        }
        return false;
    }

    private static boolean isOfDays(DateExpression expression) {
        return switch (expression) {
            case DateExpression.Point point -> isDay(Bound.on(point.date()));
            case DateExpression.Range range -> isDay(range.start());
        };
    }

    private static boolean isDay(Bound bound) {
        return bound instanceof Bound.Dated dated
                && dated.date().earliest().equals(dated.date().latest());
    }

    /** Whether the first words tell of a life, which mostly the very first do: then the others need not be counted. */
    private boolean tellsLife(String text) {
        return tellsLife(text, LEAD_TOKENS) || tellsLife(text, LEAD_TOKENS * 4);
    }

    private boolean tellsLife(String text, int characters) {
        List<Token> tokens = tokenizer.tokens(text, 0, Math.min(text.length(), characters));
        // The last words may be cut.
        int whole = Math.min(tokens.size() - 2, LEAD_TOKENS);
        for (int i = 0; i < whole; i++) {
            if (sentenceWords.is(tokens.get(i), SentenceWord.LIFE_WORD)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBirth(Document document) {
        return document.blocks().stream()
                .filter(Block.Infobox.class::isInstance)
                .flatMap(box -> ((Block.Infobox) box).rows().stream())
                .anyMatch(row -> row instanceof InfoboxRow.Field(Span label, List<Span> values)
                        && !values.isEmpty()
                        && isBirth(label.in(document.text())));
    }

    private boolean isBirth(String label) {
        List<Token> tokens = tokenizer.tokens(label, 0, label.length());
        return !tokens.isEmpty() && sentenceWords.is(tokens.getFirst(), SentenceWord.BIRTH_LABEL);
    }

    /** "Ann Lee" of "Ann Lee (politician)". */
    public static String withoutParenthetical(String title) {
        int open = title.indexOf(" (");
        return open > 0 ? title.substring(0, open) : title;
    }
}
