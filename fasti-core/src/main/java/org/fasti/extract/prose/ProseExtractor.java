package org.fasti.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.extract.Extractor;
import org.fasti.extract.date.DateReader;
import org.fasti.language.Sentences;
import org.fasti.language.Token;
import org.fasti.language.Tokenizer;
import org.fasti.office.OfficeFinder;
import org.fasti.office.OfficeMention;
import org.fasti.office.Position;
import org.fasti.office.RoleClass;
import org.fasti.office.TitleReader;
import org.fasti.office.TitleWords;
import org.fasti.source.Block;
import org.fasti.source.Citations;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.Span;
import org.fasti.time.Bound;

/** Reads claims from running prose, sentence by sentence. */
public final class ProseExtractor implements Extractor {
    private final Tokenizer tokenizer;
    private final String language;
    private final DateReader dates;
    private final Hearsay hearsay;
    private final PageSubject pages;
    private final TitleReader titles;
    private final NameFinder names;
    private final TitleWords words;
    private final SentenceScanner scanner;

    /** An extractor for texts in {@code language}, an ISO 639-1 code for which there is language data. */
    public ProseExtractor(String language) {
        this.language = language;
        dates = DateReader.forLanguage(language);
        hearsay = new Hearsay(language);
        pages = new PageSubject(language);
        tokenizer = Tokenizer.forLanguage(language);
        titles = TitleReader.forLanguage(language);
        names = new NameFinder(language);
        words = TitleWords.forLanguage(language);
        scanner = new SentenceScanner(
                dates,
                OfficeFinder.forLanguage(language),
                Verbs.forLanguage(language),
                names);
    }

    @Override
    public Extraction extract(Document document) {
        Reading reading = new Reading(document);
        boolean lead = true;
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> lead &= heading.level() <= 1;
                case Block.Paragraph paragraph -> reading.scan(paragraph.span(), lead ? Witness.LEAD : Witness.BODY);
                case Block.ListItem item -> reading.scan(item.span(), Witness.BODY);
                case Block.TableRow row -> {}
                case Block.Infobox infobox -> {}
                case Block.SuccessionBox box -> {}
                case Block.Aside aside -> {}
            }
        }
        reading.link();
        return new Extraction(reading.claims, reading.diagnostics);
    }

    /** A sentence with what it is made of. */
    private record Scanned(List<Token> tokens, List<Mark> marks, Witness witness) {}

    /** One document being read. */
    private final class Reading {
        private final Document document;
        private final String text;
        private final Subject subject;
        private final Set<String> known;
        private Optional<OfficeMention> lastOffice = Optional.empty();
        private final YearContext years = new YearContext(dates, language);
        private final LifeDates life = new LifeDates();
        private final Map<String, String> home = new HashMap<>();
        private final List<Scanned> sentences = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Reading(Document document) {
            this.document = document;
            this.text = document.text();
            Optional<String> page = pages.of(document);
            this.subject = new Subject(page, PageSubject.title(document).isPresent() && page.isEmpty());
            this.known = names.wordsOf(page);
        }

        /** Reads the marks of a passage; a death may be dated long after the office that it ended. */
        void scan(Span span, Witness witness) {
            List<Token> tokens = tokenizer.tokens(text, span.start(), span.end());
            for (List<Token> sentence : Sentences.of(tokens)) {
                List<Mark> marks = scanner.scan(text, sentence, years, known);
                if (!marks.isEmpty()) {
                    life.scan(sentence, marks);
                    sentences.add(new Scanned(sentence, marks, witness));
                }
            }
        }

        void link() {
            for (Scanned sentence : sentences) {
                sentence(sentence.tokens(), sentence.marks(), sentence.witness());
            }
        }

        private void sentence(List<Token> tokens, List<Mark> named, Witness witness) {
            List<Mark> marks = Anaphora.resolve(tokens, named, lastOffice);
            DateLinker linker = new DateLinker(tokens, marks, life, words);
            List<Holding> holdings = linker.link();
            linker.subject().filter(who -> !isKin(who, tokens)).ifPresent(who -> subject.meet(nameOf(who, tokens)));
            for (Holding holding : holdings) {
                if (holding.held() && !holding.others()) {
                    lastOffice = Optional.of(holding.mention());
                }
                if (holding.held()) {
                    DateLinker.Clause clause = linker.clause(holding.mention().from());
                    claims(holding, tokens, clause, witness);
                }
            }
        }

        /** A relative of the subject, whom the text does not name. */
        private boolean isKin(Mark.Who who, List<Token> tokens) {
            return who.to() == who.at() + 1 && names.isKin(tokens.get(who.at()));
        }

        private Optional<String> nameOf(Mark.Who who, List<Token> tokens) {
            return who.name().isPresent()
                    ? Optional.of(names.name(text, tokens, who.at(), who.to()))
                    : Optional.empty();
        }

        private void claims(Holding holding, List<Token> tokens, DateLinker.Clause clause, Witness witness) {
            OfficeMention mention = holding.mention();
            if (holding.holder().filter(who -> isKin(who, tokens)).isPresent()) {
                return;
            }
            Optional<String> known = subject.person(
                    holding.holder().flatMap(who -> nameOf(who, tokens)),
                    holding.holder().filter(who -> who.name().isEmpty()).map(who -> text.substring(tokens.get(who.at()).start(), tokens.get(who.to() - 1).end())));
            if (known.isEmpty()) {
                return;
            }
            String person = known.get();
            homeSeat(holding);
            Position position = titles.read(label(holding));
            if (holding.spells().isEmpty()) {
                add(claim(holding, person, position, Optional.empty(), mention, tokens, clause, witness));
            }
            for (Spell spell : holding.spells()) {
                add(claim(holding, person, position, Optional.of(spell), mention, tokens, clause, witness));
            }
        }

        /** A page that opens "A Representative from Ohio" says which seat its later "Congress" means. */
        private void homeSeat(Holding holding) {
            OfficeMention mention = holding.mention();
            if (mention.role().family() == RoleClass.MEMBER && label(holding).contains(" from ")) {
                home.putIfAbsent(mention.role().name(), label(holding));
            }
        }

        private void add(OfficeClaim claim) {
            claims.add(claim);
            neighbours(claim);
        }

        /** A predecessor's tenure ended, and a successor's began, where this one began or ended. */
        private void neighbours(OfficeClaim claim) {
            for (String name : claim.predecessors()) {
                claims.add(OfficeClaim.of(name, claim.position(), claim.evidence())
                        .end(claim.start() instanceof Bound.Dated ? claim.start() : Bound.UNSAID)
                        .successor(claim.person())
                        .qualifier(OfficeClaim.Qualifier.MENTION)
                        .build());
            }
            for (String name : claim.successors()) {
                claims.add(OfficeClaim.of(name, claim.position(), claim.evidence())
                        .start(claim.end() instanceof Bound.Dated ? claim.end() : Bound.UNSAID)
                        .predecessor(claim.person())
                        .qualifier(OfficeClaim.Qualifier.MENTION)
                        .build());
            }
        }

        private String label(Holding holding) {
            OfficeMention mention = holding.mention();
            if (mention.roleFrom() == mention.roleTo() && mention.to() > 0) {
                String seat = home.get(words.memberRole(mention.label()).orElse(mention.role().name()));
                if (seat != null) {
                    return seat;
                }
            }
            String own = words.titleFor(mention.label());
            return holding.completion()
                    .map(other -> own + " " + other.complementLabel())
                    .orElse(own);
        }

        private OfficeClaim claim(
                Holding holding,
                String person,
                Position position,
                Optional<Spell> spell,
                OfficeMention mention,
                List<Token> tokens,
                DateLinker.Clause clause,
                Witness witness) {
            int last = Math.max(clause.to() - 1, spell.map(Spell::lastToken).orElse(0) - 1);
            Span span = new Span(tokens.get(clause.from()).start(), tokens.get(last).end());
            Evidence evidence = new Evidence(
                    document.id(), witness, span, span.in(text), Citations.in(document, span));
            OfficeClaimBuilder claim = OfficeClaim.of(person, position, evidence);
            spell.ifPresent(s -> {
                claim.start(s.start()).end(s.end());
                s.on().ifPresent(claim::on);
            });
            if (holding.isPresent() && spell.map(s -> !s.hasEnd() && s.on().isEmpty()).orElse(true)) {
                claim.end(Bound.STILL_HELD);
            }
            boolean over = mention.marks().contains(OfficeMention.Mark.FORMER)
                    && spell.map(s -> s.end() instanceof Bound.Unsaid).orElse(true);
            if (over) {
                claim.end(Bound.OVER);
            }
            if (hearsay.isIn(tokens, clause.from(), mention.from())) {
                claim.qualifier(OfficeClaim.Qualifier.REPORTED);
            }
            mention.ordinal().ifPresent(claim::ordinal);
            holding.rank().ifPresent(claim::rank);
            Set<String> before = new LinkedHashSet<>();
            holding.predecessors().forEach(who -> nameOf(who, tokens).ifPresent(before::add));
            before.forEach(claim::predecessor);
            holding.successors().forEach(who -> nameOf(who, tokens).ifPresent(claim::successor));
            if (holding.others()) {
                claim.qualifier(OfficeClaim.Qualifier.MENTION);
            }
            if (mention.marks().contains(OfficeMention.Mark.ACTING)) {
                claim.qualifier(OfficeClaim.Qualifier.ACTING);
            }
            if (mention.marks().contains(OfficeMention.Mark.INTERIM)) {
                claim.qualifier(OfficeClaim.Qualifier.INTERIM);
            }
            if (mention.marks().contains(OfficeMention.Mark.HONORARY)) {
                claim.qualifier(OfficeClaim.Qualifier.HONORARY);
            }
            return claim.build();
        }
    }
}
