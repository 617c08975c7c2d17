package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.extract.BoxDates;
import org.fasti.extract.Candidacies;
import org.fasti.extract.Neighbours;
import org.fasti.extract.OfficeTitle;
import org.fasti.extract.date.DateReader;
import org.fasti.office.TitleReader;
import org.fasti.source.Block;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.BoxVocabulary.LineHit;
import org.fasti.source.BoxVocabulary.LineKind;
import org.fasti.source.BoxVocabulary.Meaning;
import org.fasti.source.Diagnostic;
import org.fasti.source.Document;
import org.fasti.source.InfoboxRow;
import org.fasti.source.Span;

/** Reads one infobox, row by row: a heading opens an office, "In office" a term under it, fields fill the term. */
final class InfoboxReading {
    private static final int DIGITS_OF_A_YEAR = 4;

    private final Block.Infobox box;
    private final String text;
    private final UnreadRows unread;
    private final BoxVocabulary vocabulary;
    private final TermDates termDates;
    private final TermFields fields;
    private final TitleReader titles;
    private final Neighbours neighbours;
    private final Candidacies candidacies;
    private final OfficeClaims offices;
    private final LifeClaims life;
    private final String person;
    private final DateOfDeath death;
    private Optional<Office> office = Optional.empty();
    private Optional<Span> lastLine = Optional.empty();
    private boolean elsewhere;
    private boolean listed;
    private String group = "";
    private boolean named;

    InfoboxReading(
            Document document,
            String person,
            DateOfDeath death,
            Block.Infobox box,
            List<Claim> claims,
            List<Diagnostic> diagnostics) {
        this.death = death;
        this.box = box;
        this.text = document.text();
        this.unread = new UnreadRows(document, diagnostics);
        this.vocabulary = BoxVocabulary.forLanguage(document.language());
        DateReader dates = BoxDates.reader(document.language());
        this.termDates = new TermDates(document, dates, unread);
        this.fields = new TermFields(termDates);
        this.titles = TitleReader.forLanguage(document.language());
        this.neighbours = Neighbours.forLanguage(document.language());
        this.candidacies = Candidacies.forLanguage(document.language());
        this.person = person;
        this.offices = new OfficeClaims(document, person, dates, claims);
        this.life = new LifeClaims(document, person, dates, claims, diagnostics);
    }

    void read() {
        List<InfoboxRow> rows = box.rows();
        for (int i = 0; i < rows.size(); i++) {
            Optional<InfoboxRow> next = i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty();
            switch (rows.get(i)) {
                case InfoboxRow.Header header -> header(header.span(), next);
                case InfoboxRow.Line line -> line(line.span(), next);
                case InfoboxRow.Field field -> field(field);
            }
        }
        close();
    }

    private void close() {
        office.ifPresent(read -> {
            read.titles().stream()
                    .filter(title -> candidacies.isCandidacy(title.label()))
                    .findFirst()
                    .ifPresent(title -> unread.add(
                            "candidacy", read.heading(), "a candidacy is told of, and no office that was held"));
            for (Term term : read.terms()) {
                term.dead = term.mayBeHeldStill() && death.isGiven();
                if (term.elect) {
                    unread.add("not-yet-in-office", read.heading(), "the office was not yet held");
                    continue;
                }
                term.unread.ifPresent(
                        span -> unread.add("unread-date", span, "the dates of the office cannot be read"));
            }
            offices.add(read);
        });
        office = Optional.empty();
    }

    private void header(Span span, Optional<InfoboxRow> next) {
        String words = RowWords.oneLine(span.in(text));
        Optional<LineHit> hit = vocabulary.lineHit(words);
        if (hit.isPresent()) {
            // Some boxes print "In office" as a header of its own.
            line(span, next);
            return;
        }
        close();
        boolean name = !named && (words.equals(person) || !titles.looksLikeOffice(words));
        named = true;
        elsewhere = false;
        listed = false;
        group = "";
        lastLine = Optional.empty();
        if (!words.equals(person) || (titles.looksLikeOffice(words) && isTerm(next))) {
            open(span, !name);
        }
    }

    private boolean isTerm(Optional<InfoboxRow> row) {
        return row.isPresent()
                && row.get() instanceof InfoboxRow.Line line
                && vocabulary
                        .lineHit(RowWords.oneLine(line.span().in(text)))
                        .filter(hit -> !hit.kind().isSection())
                        .isPresent();
    }

    private void open(Span span, boolean sure) {
        office = Optional.of(new Office(
                span,
                OfficeTitle.all(span.in(text), vocabulary, neighbours, titles).stream()
                        .map(this::under)
                        .toList(),
                new ArrayList<>(),
                sure));
    }

    /** The title with the word of the line above it; a line that begins titles is none of a title that is whole. */
    private OfficeTitle under(OfficeTitle title) {
        boolean whole = group.indexOf(' ') > 0 && titles.namesOffice(title.label());
        return whole ? title : title.under(group);
    }

    private void line(Span span, Optional<InfoboxRow> next) {
        String words = RowWords.oneLine(span.in(text));
        Optional<LineHit> hit = vocabulary.lineHit(words);
        if (hit.isPresent()) {
            LineKind kind = hit.get().kind();
            if (kind.isSection()) {
                close();
                listed = kind == LineKind.LISTED;
                elsewhere = kind != LineKind.OFFICES && !listed;
                group = vocabulary.groupWord(words).orElse("");
                lastLine = Optional.empty();
            } else {
                marked(span, kind, words.substring(hit.get().rest()), next);
            }
            return;
        }
        if (office.isEmpty()) {
            lastLine = Optional.of(span);
            if (!elsewhere && (post(span) || listed && undated(span))) {
                return;
            }
            if (elsewhere && RowWords.hasDigit(words) && titles.looksLikeOffice(words)) {
                unread.add(
                        "unread-office",
                        span,
                        "the line looks like an office with its dates, in a part of the box "
                                + "that is read for no offices");
            }
            return;
        }
        words(span, words);
    }

    /** Reads an office that is listed on one line with its dates; false where the line is none. */
    private boolean post(Span span) {
        Optional<PostLine> post = PostLine.of(text, span, vocabulary)
                .filter(line -> titles.looksLikeOffice(
                        (group + ' ' + RowWords.oneLine(line.title().in(text))).strip()));
        post.ifPresent(line -> post(line, span));
        return post.isPresent();
    }

    /**
     * Reads offices that are listed without dates, one on the line or several with semicolons between them: they were
     * held, and no more is said; false where the line has none.
     */
    private boolean undated(Span line) {
        boolean found = false;
        for (int from = line.start(); from < line.end(); ) {
            int semicolon = text.indexOf(';', from, line.end());
            int to = semicolon < 0 ? line.end() : semicolon;
            Span piece = RowWords.stripped(text, new Span(from, to));
            String words = RowWords.oneLine(piece.in(text));
            if (titles.namesOffice(words) && !hasYear(words)) {
                undatedOffice(piece);
                found = true;
            }
            from = to + 1;
        }
        return found;
    }

    private void undatedOffice(Span title) {
        close();
        open(title, true);
        Term term = office.orElseThrow().last();
        term.marked = true;
        term.dated(title);
        close();
        lastLine = Optional.empty();
    }

    /**
     * The posts of a list beside the box's offices, a line each or with the dates on a line of their own; the box goes on
     * with the office above the list.
     */
    private void posts(List<Span> lines) {
        Optional<Office> above = office;
        office = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            boolean datesBelow =
                    i + 1 < lines.size() && lines.get(i + 1).in(text).startsWith("(");
            if (datesBelow && post(lines.get(i).cover(lines.get(i + 1)))) {
                i++;
            } else {
                post(lines.get(i));
            }
        }
        office = above;
    }

    private void post(PostLine post, Span row) {
        close();
        open(post.title(), true);
        Term term = office.orElseThrow().last();
        term.marked = true;
        String dates = RowWords.oneLine(post.dates().in(text));
        termDates.spells(term, row, dates);
        // "since 2010": of who is alive the post is still held.
        term.assumed = term.spells.size() == 1 && beginsOnly(dates);
        close();
        lastLine = Optional.empty();
    }

    /** True where the words open with one for a begin. */
    private boolean beginsOnly(String dates) {
        int space = dates.indexOf(' ');
        return space > 0 && vocabulary.isBeginWord(dates.substring(0, space).toLowerCase(Locale.ROOT));
    }

    /** A field whose label is the dates of the office that is its value: "1990–1994:", "Minister of Ports". */
    private void datedField(InfoboxRow.Field field, String label) {
        if (!elsewhere
                && field.values().size() == 1
                && vocabulary.isDates(label)
                && titles.looksLikeOffice(
                        RowWords.oneLine(field.values().getFirst().in(text)))) {
            Span title = field.values().getFirst();
            post(new PostLine(title, field.label()), field.label().cover(title));
        }
    }

    /** A field whose label is an office and whose value is its dates; false where it is not of that form. */
    private boolean officeWithDates(InfoboxRow.Field field, String label) {
        boolean dates = !field.values().isEmpty()
                && field.values().stream()
                        .map(value -> RowWords.oneLine(value.in(text)))
                        .allMatch(words ->
                                RowWords.hasDigit(words) && (vocabulary.isDates(words) || termDates.begins(words)));
        if (!dates || elsewhere || !titles.looksLikeOffice(label)) {
            return false;
        }
        Span values = field.values().getFirst().cover(field.values().getLast());
        post(new PostLine(field.label(), values), field.label().cover(values));
        return true;
    }

    private void marked(Span span, LineKind kind, String rest, Optional<InfoboxRow> next) {
        if (office.isEmpty()) {
            // The office stands on a plain line where the box prints no headings.
            lastLine.filter(line -> !elsewhere).ifPresent(line -> open(line, true));
        }
        if (office.isEmpty()) {
            unread.add("unread-office", span, "the box says that an office was held but not which");
            return;
        }
        Term term = office.get().last();
        boolean provisional = kind == LineKind.ACTING || kind == LineKind.INTERIM;
        if (provisional && term.isDated() && !rest.isEmpty()) {
            termDates.acting(term, span, rest);
            return;
        }
        if (kind == LineKind.DISPUTED && term.isDated() && !rest.isEmpty()) {
            // "On leave: 2 July – 12 September" tells of a part of the term.
            return;
        }
        boolean closes = kind == LineKind.INCUMBENT
                && term.isDated()
                && !(next.isPresent() && next.get() instanceof InfoboxRow.Line);
        if (term.isSaid() && (term.isDated() || term.unread.isPresent() || !term.before.isEmpty()) && !closes) {
            term = new Term();
            office.get().terms().add(term);
        }
        term.marked = true;
        term.dated(span);
        switch (kind) {
            case INCUMBENT -> term.incumbent = true;
            case ASSUMED -> term.assumed = true;
            case ELECT -> term.elect = true;
            case ACTING -> term.qualifiers.add(Qualifier.ACTING);
            case INTERIM -> term.qualifiers.add(Qualifier.INTERIM);
            case PRETENDED -> term.qualifiers.add(Qualifier.PRETENDED);
            case IN_OFFICE, DISPUTED, OFFICES, LISTED, PERSONAL, OTHER -> {}
        }
        if (!rest.isEmpty()) {
            termDates.spells(term, span, rest);
        }
    }

    /** A line within an office: dates, or a remark such as "(Acting until 20 January 2017)". */
    private void words(Span span, String words) {
        Term term = office.orElseThrow().last();
        int bracket = termDates.actingBracket(words);
        if (bracket >= 0) {
            int close = words.indexOf(')', bracket);
            boolean within = words.charAt(bracket) == '(' && close > 0;
            String behind = within ? words.substring(close + 1).strip() : "";
            String head = (words.substring(0, bracket).strip() + ' ' + behind).strip();
            if (!head.isEmpty() && !term.isDated()) {
                termDates.spells(term, span, head);
            }
            termDates.acting(
                    term,
                    span,
                    words.substring(bracket, within ? close : words.length())
                            .replace('(', ' ')
                            .replace(')', ' ')
                            .strip());
            return;
        }
        boolean dated = RowWords.hasDigit(words);
        if (term.isDated()) {
            if (termDates.goesOn(term, span, words)) {
                return;
            }
            if (dated && vocabulary.isDates(words)) {
                termDates.spells(term, span, words);
            } else if (hasYear(words)) {
                unread.add("unread-date", span, "the remark has a date that is not read");
            }
        } else if (term.marked || vocabulary.isDates(words)) {
            termDates.spells(term, span, words);
        } else if (!office.get().terms().getLast().isSaid() && titles.looksLikeOffice(words)) {
            // A heading may be printed in two parts; only its second is the office then.
            open(span, true);
        }
    }

    /** True where a number has the digits of a year; "(15 years and 46 days)" is no date. */
    private static boolean hasYear(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits = Character.isDigit(words.charAt(i)) ? digits + 1 : 0;
            if (digits == DIGITS_OF_A_YEAR) {
                return true;
            }
        }
        return false;
    }

    private void field(InfoboxRow.Field field) {
        String label = RowWords.oneLine(field.label().in(text));
        Optional<Meaning> meaning = vocabulary.meaningOf(label);
        if (meaning.isEmpty()) {
            datedField(field, label);
            return;
        }
        if ((meaning.get() == Meaning.HOLDER || meaning.get() == Meaning.AIDE) && officeWithDates(field, label)) {
            return;
        }
        Span row = field.values().isEmpty()
                ? field.label()
                : field.label().cover(field.values().getLast());
        switch (meaning.get()) {
            case BORN, DIED, BIRTHPLACE, DEATHPLACE, PARTY, EDUCATION ->
                life.add(meaning.get(), field.label(), field.values());
            case IGNORE, GROUP -> {}
            case OFFICE -> titled(field);
            case POSTS -> posts(field.values());
            default ->
                office.filter(o -> !elsewhere)
                        .ifPresent(o -> fields.fill(o, meaning.get(), label, row, field.values()));
        }
    }

    /** A box that has its offices in fields: "Title: President", "Term: 1990–1994". */
    private void titled(InfoboxRow.Field field) {
        if (!field.values().isEmpty()
                && titles.looksLikeOffice(field.values().getFirst().in(text))) {
            close();
            elsewhere = false;
            open(field.values().getFirst(), true);
        }
    }
}
