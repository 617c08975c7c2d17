package org.fasti.extract.prose;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.extract.PageSubject;
import org.fasti.extract.SentenceWord;
import org.fasti.extract.date.DateReader;
import org.fasti.language.Tokenizer;
import org.fasti.language.WordClasses;
import org.fasti.office.OfficeFinder;
import org.fasti.office.TitleReader;
import org.fasti.office.TitleWords;

/** All that is known of a language for reading its prose. */
record ProseLanguage(
        String code,
        Tokenizer tokenizer,
        DateReader dates,
        Set<String> months,
        OfficeFinder offices,
        TitleReader titles,
        TitleWords titleWords,
        WordClasses<SentenceWord> words,
        Verbs verbs,
        NameFinder names,
        Hearsay hearsay,
        Hypothesis hypothesis,
        Refusal refusal,
        PageSubject pages) {
    private static final Map<String, ProseLanguage> BY_CODE = new ConcurrentHashMap<>();

    /**
     * What is known of the language of that ISO 639-1 code.
     *
     * @throws IllegalArgumentException if nothing is
     */
    static ProseLanguage of(String code) {
        return BY_CODE.computeIfAbsent(code, ProseLanguage::load);
    }

    private static ProseLanguage load(String code) {
        WordClasses<SentenceWord> words = WordClasses.of(code, "sentence-words.tsv", SentenceWord.class);
        return new ProseLanguage(
                code,
                Tokenizer.forLanguage(code),
                DateReader.forLanguage(code),
                YearContext.months(code),
                OfficeFinder.forLanguage(code),
                TitleReader.forLanguage(code),
                TitleWords.forLanguage(code),
                words,
                new Verbs(code, words),
                new NameFinder(code),
                new Hearsay(code),
                new Hypothesis(code),
                new Refusal(code),
                PageSubject.forLanguage(code));
    }
}
