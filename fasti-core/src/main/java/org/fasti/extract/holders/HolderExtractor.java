package org.fasti.extract.holders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.extract.Extractor;
import org.fasti.extract.PageSubject;
import org.fasti.extract.Quotes;
import org.fasti.extract.WrittenSpell;
import org.fasti.language.LanguageTable;
import org.fasti.office.TitleReader;
import org.fasti.source.Block;
import org.fasti.source.Citations;
import org.fasti.source.Document;
import org.fasti.source.Span;
import org.fasti.time.Bound;

/** Reads lists of an office's holders; the list is a witness of its own for each of them. */
public final class HolderExtractor implements Extractor {
    /** Years by which a list that goes on may begin before the last one ended. */
    private static final int SLACK = 10;

    @Override
    public Extraction extract(Document document) {
        // Without the words that tell lists of holders from lists of well-known people, nothing in a list is sure.
        if (!hasLists(document) || !LanguageTable.has(document.language(), "holder-lists.tsv")) {
            return new Extraction(List.of(), List.of());
        }
        return new Extraction(new Reading(document).claims(), List.of());
    }

    private static boolean hasLists(Document document) {
        for (Block block : document.blocks()) {
            if (block instanceof Block.ListItem || block instanceof Block.TableRow) {
                return true;
            }
        }
        return false;
    }

    /** The reading of one document. */
    private static final class Reading {
        private final Document document;
        private final String text;
        private final ListHeading headings;
        private final HolderLine lines;
        private final HolderTable tables;
        private final TitleReader titles;
        private final List<Claim> claims = new ArrayList<>();

        /** The office of the lists below, as far as the headings above say. */
        private Optional<String> office;
        /** Whether the last list under that office ended; another list must then go on where it left off. */
        private boolean listed;
        /** Whether the section is of books, films or links, whose lists are of no people. */
        private boolean ofWorks;

        private int worksLevel;

        private LocalDate reached = LocalDate.MIN;

        Reading(Document document) {
            this.document = document;
            this.text = document.text();
            this.titles = TitleReader.forLanguage(document.language());
            Optional<String> title = document.source().title().or(this::heading).map(PageSubject::withoutParenthetical);
            this.headings = new ListHeading(
                    document.language(),
                    title,
                    PageSubject.forLanguage(document.language()).of(document).isPresent());
            this.lines = HolderLine.forLanguage(document.language());
            this.office = headings.ofList();
            this.tables = new HolderTable(document.language());
        }

        List<Claim> claims() {
            List<Block> blocks = document.blocks();
            for (int i = 0; i < blocks.size(); ) {
                switch (blocks.get(i)) {
                    case Block.Heading heading -> {
                        if (!ofWorks || heading.level() <= worksLevel) {
                            ofWorks = headings.isOfWorks(heading.span().in(text));
                            worksLevel = heading.level();
                        }
                        enter(heading.span());
                        i++;
                    }
                    case Block.Paragraph paragraph -> {
                        boolean leadsIn = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.ListItem;
                        if (leadsIn) {
                            enter(lastLine(paragraph.span()));
                        } else {
                            office = listed ? Optional.empty() : office;
                        }
                        i++;
                    }
                    case Block.ListItem _ -> {
                        int end = i;
                        while (end < blocks.size() && blocks.get(end) instanceof Block.ListItem) {
                            end++;
                        }
                        if (!ofWorks) {
                            list(blocks.subList(i, end).stream()
                                    .map(Block::span)
                                    .toList());
                        }
                        i = end;
                    }
                    case Block.TableRow _ -> {
                        List<Block.TableRow> rows = new ArrayList<>();
                        while (i < blocks.size() && blocks.get(i) instanceof Block.TableRow row) {
                            rows.add(row);
                            i++;
                        }
                        table(rows);
                    }
                    default -> i++;
                }
            }
            return claims;
        }

        /** A heading that names an office begins its lists; another keeps that of the heading above. */
        private void enter(Span heading) {
            String words = heading.in(text);
            boolean others = headings.isOfOthers(words);
            // Sections of a person's page are of the person; only what lists others in so many words is a list.
            if (others || headings.isOfPerson()) {
                office = Optional.empty();
            }
            if (others) {
                return;
            }
            Optional<String> named = headings.office(words).or(() -> headings.single(words));
            if (named.isPresent()) {
                office = named;
                listed = false;
                reached = LocalDate.MIN;
            }
        }

        /** In text without marks of structure, a heading may stand among the items. */
        private void list(List<Span> items) {
            Optional<String> above = office;
            int before = claims.size();
            itemsOf(items);
            if (items.size() > 1 && claims.size() == before) {
                // A legend of offices is no heading of what stands below it.
                office = above;
            }
        }

        private void itemsOf(List<Span> items) {
            List<HolderLine.Held> all = new ArrayList<>();
            List<Span> where = new ArrayList<>();
            for (Span item : items) {
                List<HolderLine.Held> read = lines.read(text, item);
                String words = item.in(text);
                boolean heading = read.isEmpty()
                        && words.indexOf(',') < 0
                        && words.indexOf(" - ") < 0
                        && (words.chars().noneMatch(Character::isDigit)
                                || headings.office(words).isPresent());
                if (heading) {
                    claims(all, where);
                    all.clear();
                    where.clear();
                    enter(item);
                }
                for (HolderLine.Held held : read) {
                    all.add(held);
                    where.add(item);
                }
            }
            claims(all, where);
        }

        private void claims(List<HolderLine.Held> all, List<Span> where) {
            if (all.isEmpty()) {
                return;
            }
            boolean goesOn =
                    !listed || reached.isAfter(LocalDate.MIN) && firstStart(all).isAfter(reached.minusYears(SLACK));
            for (int i = 0; i < all.size(); i++) {
                Optional<String> held =
                        all.get(i).office().map(headings::inLine).or(() -> goesOn ? office : Optional.empty());
                if (held.isPresent()) {
                    claim(held.get(), all.get(i), where.get(i), Witness.LIST);
                }
            }
            if (goesOn) {
                all.forEach(held -> reached = later(reached, lastDay(held)));
            } else {
                office = Optional.empty();
            }
            listed = true;
        }

        private void table(List<Block.TableRow> rows) {
            for (HolderTable.Row row : tables.read(text, rows)) {
                Optional<String> label = row.held()
                        .office()
                        .or(() -> office)
                        .or(headings::ofPage)
                        .or(() -> row.headed().map(headings::inLine));
                label.ifPresent(held -> claim(held, row.held(), row.span(), Witness.TABLE));
            }
        }

        private void claim(String label, HolderLine.Held held, Span line, Witness witness) {
            Span quoted = Quotes.bounded(line, line);
            Evidence evidence =
                    new Evidence(document.id(), witness, quoted, quoted.in(text), Citations.in(document, quoted));
            for (String name : held.names()) {
                for (WrittenSpell spell : held.spells()) {
                    OfficeClaimBuilder claim = OfficeClaim.of(name, titles.read(label), evidence)
                            .start(spell.start())
                            .end(spell.end());
                    spell.point().ifPresent(claim::on);
                    held.qualifiers().forEach(claim::qualifier);
                    claims.add(claim.build());
                }
            }
        }

        /** The heading at the text's start, which is the page's title where the source gives none. */
        private Optional<String> heading() {
            return document.blocks().stream()
                    .findFirst()
                    .filter(Block.Heading.class::isInstance)
                    .map(first -> first.span().in(text));
        }

        private Span lastLine(Span paragraph) {
            int start = text.lastIndexOf('\n', paragraph.end() - 1) + 1;
            return new Span(Math.max(start, paragraph.start()), paragraph.end());
        }

        private static LocalDate firstStart(List<HolderLine.Held> all) {
            return all.stream()
                    .flatMap(held -> held.spells().stream())
                    .map(WrittenSpell::start)
                    .filter(Bound.Dated.class::isInstance)
                    .map(bound -> ((Bound.Dated) bound).date().earliest())
                    .findFirst()
                    .orElse(LocalDate.MIN);
        }

        private static LocalDate lastDay(HolderLine.Held held) {
            return held.spells().stream()
                    .map(spell -> spell.end() instanceof Bound.Dated end
                            ? end.date().latest()
                            : spell.start() instanceof Bound.Dated start
                                    ? start.date().latest()
                                    : LocalDate.MIN)
                    .reduce(LocalDate.MIN, Reading::later);
        }

        private static LocalDate later(LocalDate a, LocalDate b) {
            return a.isAfter(b) ? a : b;
        }
    }
}
