package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.Claim;
import org.fasti.claim.Witness;
import org.fasti.extract.Extractor.Extraction;
import org.fasti.extract.PageSubject;
import org.fasti.language.Sentences;
import org.fasti.language.Token;
import org.fasti.office.OfficeMention;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.Span;

/** One document being read: first the marks of all its sentences, then what they say. */
final class ProseReading {
    /** How many offices of the sentence before "these posts" can mean. */
    private static final int MOST_MEANT = 4;

    private final ProseLanguage language;
    private final Document document;
    private final Passages passages;
    private final Subject subject;
    private final Set<String> known;
    private final YearContext years;
    private final GluedLines lines;
    private final LifeDates life = new LifeDates();
    private final HomeSeats homes;
    private final List<Scanned> sentences = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final NamedNeighbours neighbours = new NamedNeighbours();
    private List<OfficeMention> lastOffices = List.of();

    /** A sentence with what it is made of. */
    private record Scanned(Sentence sentence, Marks marks, Witness witness) {}

    ProseReading(Document document, ProseLanguage language) {
        this.language = language;
        this.document = document;
        this.passages = new Passages(document);
        this.years = new YearContext(
                language.dates(), language.months(), language.titleWords().endsWithRoles());
        this.lines = new GluedLines(language.months());
        this.homes = new HomeSeats(language.titleWords());
        Optional<String> page = language.pages().of(document);
        this.subject = new Subject(page, page.isPresent() ? Optional.empty() : PageSubject.title(document));
        this.known = NameFinder.words(page);
    }

    /** Reads the marks of a passage; a death may be dated long after the office that it ended. */
    void scan(Span span, Witness witness) {
        List<Token> tokens = language.tokenizer().tokens(document.text(), span.start(), span.end());
        for (List<Token> words : lines.part(Sentences.of(tokens))) {
            Sentence sentence = new Sentence(document.text(), words, language.words());
            Marks marks = SentenceScanner.scan(language, sentence, years, known);
            if (!marks.isEmpty()) {
                life.scan(sentence, marks);
                sentences.add(new Scanned(sentence, marks, witness));
            }
        }
    }

    /** What the passages scanned so far say, in their order. */
    Extraction link() {
        for (Scanned scanned : sentences) {
            link(scanned);
        }
        return new Extraction(claims, diagnostics);
    }

    private void link(Scanned scanned) {
        Sentence sentence = scanned.sentence();
        Marks marks = Anaphora.resolve(sentence, scanned.marks(), lastOffices);
        DateLinker linker = new DateLinker(sentence, marks, life, language.titleWords());
        List<Holding> holdings = linker.link();
        Persons persons = new Persons(sentence, language.names(), subject, neighbours);
        linker.subject().ifPresent(persons::meet);
        Doubts doubts = new Doubts(sentence, diagnostics);
        linker.untied().forEach(doubts::dateNotTied);
        if (holdings.isEmpty()) {
            return;
        }
        holdings.forEach(persons::meetNeighbours);
        List<OfficeMention> said = holdings.stream()
                .filter(holding -> holding.held() && !holding.others())
                .map(Holding::mention)
                .toList();
        lastOffices = said.isEmpty() ? lastOffices : said.subList(Math.max(0, said.size() - MOST_MEANT), said.size());
        ClaimWriter writer = new ClaimWriter(passages, language, sentence, scanned.witness(), persons);
        for (Holding holding : holdings) {
            if (holding.held()) {
                claims(holding, linker.clause(holding.mention().from()), persons, writer, doubts);
            }
        }
    }

    private void claims(Holding holding, DateLinker.Clause clause, Persons persons, ClaimWriter writer, Doubts doubts) {
        doubts.titleCut(holding);
        Optional<String> person = persons.holder(holding);
        if (person.isEmpty()) {
            doubts.holderUnknown(holding);
            return;
        }
        homes.note(holding);
        claims.addAll(writer.claims(holding, clause, person.get(), homes.title(holding)));
    }
}
