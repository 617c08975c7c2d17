package org.fasti.extract.infobox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Claim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.extract.BoxDates;
import org.fasti.extract.Neighbours;
import org.fasti.extract.OfficeTitle;
import org.fasti.extract.WrittenSpell;
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
import org.fasti.time.Bound;

/** Reads one infobox, row by row: a heading opens an office, "In office" a term under it, fields fill the term. */
final class InfoboxReading {
    /** An office whose heading was read, with its terms in the order of the box. */
    record Office(Span heading, OfficeTitle title, List<Term> terms, boolean named) {
        Term last() {
            if (terms.isEmpty()) {
                terms.add(new Term());
            }
            return terms.getLast();
        }
    }

    private final Document document;
    private final Block.Infobox box;
    private final String text;
    private final List<Diagnostic> diagnostics;
    private final BoxVocabulary vocabulary;
    private final DateReader dates;
    private final TitleReader titles;
    private final Neighbours neighbours;
    private final OfficeClaims offices;
    private final LifeClaims life;
    private final String person;
    private Optional<Office> office = Optional.empty();
    private Optional<Span> lastLine = Optional.empty();
    private boolean elsewhere;
    private boolean named;

    InfoboxReading(
            Document document, String person, Block.Infobox box, List<Claim> claims, List<Diagnostic> diagnostics) {
        this.document = document;
        this.box = box;
        this.text = document.text();
        this.diagnostics = diagnostics;
        this.vocabulary = BoxVocabulary.forLanguage(document.language());
        this.dates = BoxDates.reader(document.language());
        this.titles = TitleReader.forLanguage(document.language());
        this.neighbours = Neighbours.forLanguage(document.language());
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
            for (Term term : read.terms()) {
                if (term.elect) {
                    unread("not-yet-in-office", read.heading(), "the office was not yet held");
                    continue;
                }
                term.unread.ifPresent(span -> unread("unread-date", span, "the dates of the office cannot be read"));
            }
            offices.add(read);
        });
        office = Optional.empty();
    }

    private void header(Span span, Optional<InfoboxRow> next) {
        String words = oneLine(span.in(text));
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
        lastLine = Optional.empty();
        if (!words.equals(person) || (titles.looksLikeOffice(words) && isTerm(next))) {
            open(span, !name);
        }
    }

    private boolean isTerm(Optional<InfoboxRow> row) {
        return row.isPresent()
                && row.get() instanceof InfoboxRow.Line line
                && vocabulary
                        .lineHit(oneLine(line.span().in(text)))
                        .filter(hit -> !hit.kind().isSection())
                        .isPresent();
    }

    private void open(Span span, boolean sure) {
        office = Optional.of(
                new Office(span, OfficeTitle.of(span.in(text), vocabulary, neighbours), new ArrayList<>(), sure));
    }

    private void line(Span span, Optional<InfoboxRow> next) {
        String words = oneLine(span.in(text));
        Optional<LineHit> hit = vocabulary.lineHit(words);
        if (hit.isPresent()) {
            LineKind kind = hit.get().kind();
            if (kind.isSection()) {
                close();
                elsewhere = kind != LineKind.OFFICES;
                lastLine = Optional.empty();
            } else {
                marked(span, kind, words.substring(hit.get().rest()), next);
            }
            return;
        }
        if (office.isEmpty()) {
            lastLine = Optional.of(span);
            if (!elsewhere && post(span)) {
                return;
            }
            if (elsewhere && words.chars().anyMatch(Character::isDigit) && titles.looksLikeOffice(words)) {
                unread(
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
                .filter(line -> titles.looksLikeOffice(oneLine(line.title().in(text))));
        post.ifPresent(line -> post(line, span));
        return post.isPresent();
    }

    private void post(PostLine post, Span row) {
        close();
        open(post.title(), true);
        Term term = office.orElseThrow().last();
        term.marked = true;
        spells(term, row, oneLine(post.dates().in(text)));
        close();
        lastLine = Optional.empty();
    }

    /** A field whose label is the dates of the office that is its value: "1990–1994:", "Minister of Ports". */
    private void datedField(InfoboxRow.Field field, String label) {
        if (!elsewhere
                && field.values().size() == 1
                && vocabulary.isDates(label)
                && titles.looksLikeOffice(oneLine(field.values().getFirst().in(text)))) {
            Span title = field.values().getFirst();
            post(new PostLine(title, field.label()), field.label().cover(title));
        }
    }

    private void marked(Span span, LineKind kind, String rest, Optional<InfoboxRow> next) {
        if (office.isEmpty()) {
            // The office stands on a plain line where the box prints no headings.
            lastLine.filter(line -> !elsewhere).ifPresent(line -> open(line, true));
        }
        if (office.isEmpty()) {
            unread("unread-office", span, "the box says that an office was held but not which");
            return;
        }
        Term term = office.get().last();
        boolean provisional = kind == LineKind.ACTING || kind == LineKind.INTERIM;
        if (provisional && term.isDated() && !rest.isEmpty()) {
            acting(term, span, rest);
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
            case IN_OFFICE, DISPUTED, OFFICES, PERSONAL, OTHER -> {}
        }
        if (!rest.isEmpty()) {
            spells(term, span, rest);
        }
    }

    /** A line within an office: dates, or a remark such as "(Acting until 20 January 2017)". */
    private void words(Span span, String words) {
        Term term = office.orElseThrow().last();
        int bracket = actingBracket(words);
        if (bracket >= 0) {
            String head = words.substring(0, bracket).strip();
            if (!head.isEmpty() && !term.isDated()) {
                spells(term, span, head);
            }
            acting(
                    term,
                    span,
                    words.substring(bracket).replace('(', ' ').replace(')', ' ').strip());
            return;
        }
        boolean dated = words.chars().anyMatch(Character::isDigit);
        if (term.isDated()) {
            if (dated && vocabulary.isDates(words)) {
                spells(term, span, words);
            } else if (dated) {
                unread("unread-date", span, "the remark has a date that is not read");
            }
        } else if (term.marked || vocabulary.isDates(words)) {
            spells(term, span, words);
        } else if (!office.get().terms().getLast().isSaid() && titles.looksLikeOffice(words)) {
            // A heading may be printed in two parts; only its second is the office then.
            open(span, true);
        }
    }

    /** Where a remark begins that says when the office was held provisionally; -1 where the line has none. */
    private int actingBracket(String words) {
        int open = words.indexOf('(');
        while (open >= 0) {
            if (beginsProvisional(words.substring(open + 1).strip())) {
                return open;
            }
            open = words.indexOf('(', open + 1);
        }
        return beginsProvisional(words) ? 0 : -1;
    }

    private boolean beginsProvisional(String words) {
        int end = 0;
        while (end < words.length() && (Character.isLetter(words.charAt(end)) || words.charAt(end) == '.')) {
            end++;
        }
        String first = words.substring(0, end).toLowerCase(Locale.ROOT);
        int second = end + 1;
        while (second < words.length() && Character.isLetter(words.charAt(second))) {
            second++;
        }
        return neighbours.provisional(first).isPresent()
                || (second <= words.length()
                        && neighbours
                                .provisional(words.substring(0, second).toLowerCase(Locale.ROOT))
                                .isPresent());
    }

    private void acting(Term term, Span row, String words) {
        List<WrittenSpell> spells = WrittenSpell.read(words, dates, vocabulary);
        term.dated(row);
        if (spells.isEmpty()) {
            boolean interim = neighbours
                    .provisional(words.toLowerCase(Locale.ROOT))
                    .filter(Qualifier.INTERIM::equals)
                    .isPresent();
            term.qualifiers.add(interim ? Qualifier.INTERIM : Qualifier.ACTING);
            if (words.chars().anyMatch(Character::isDigit)) {
                unread("unread-date", row, "the dates of the provisional spell cannot be read");
            }
        }
        for (WrittenSpell spell : spells) {
            Bound end = spell.point().map(Bound::on).orElse(spell.end());
            term.acting.add(new ActingSpell(spell.start(), end));
        }
    }

    private void spells(Term term, Span row, String words) {
        List<WrittenSpell> spells = WrittenSpell.read(words, dates, vocabulary);
        boolean only = vocabulary.isDates(withoutBrackets(words));
        if (spells.isEmpty() || (!only && !beginsWithDate(words))) {
            term.unread = term.isDated() ? term.unread : Optional.of(row);
            return;
        }
        term.unread = Optional.empty();
        term.spells.addAll(spells);
        term.dated(row);
    }

    private static String withoutBrackets(String words) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            if (depth == 0) {
                plain.append(c);
            }
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        return plain.toString();
    }

    /** Dates may be followed by a remark; what only ends in a date tells something else. */
    private boolean beginsWithDate(String words) {
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        return first.chars().anyMatch(Character::isDigit) || vocabulary.isDates(first + " 1");
    }

    private void field(InfoboxRow.Field field) {
        String label = oneLine(field.label().in(text));
        Optional<Meaning> meaning = vocabulary.meaningOf(label);
        if (meaning.isEmpty()) {
            datedField(field, label);
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
            default ->
                office.filter(o -> !elsewhere).ifPresent(o -> filled(o, meaning.get(), label, row, field.values()));
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

    private void filled(Office office, Meaning meaning, String label, Span row, List<Span> values) {
        Term term = office.last();
        switch (meaning) {
            case PREDECESSOR -> {
                term.before.addAll(values);
                term.neighbours(row);
            }
            case SUCCESSOR -> {
                term.after.addAll(values);
                term.neighbours(row);
            }
            case HOLDER ->
                term.holders.computeIfAbsent(label, l -> new ArrayList<>()).addAll(values);
            case AIDE, APPOINTER ->
                term.aides.computeIfAbsent(label, l -> new ArrayList<>()).addAll(values);
            case COLLEAGUE -> term.colleagues.addAll(values);
            case CONSTITUENCY -> term.territory.addAll(values);
            case SEE -> {
                // A box may give the diocese and the see; the later is the shorter.
                term.territory.clear();
                term.territory.addAll(values);
                term.see = true;
            }
            case TERM -> reign(office, row, values);
            case START, END -> side(office, meaning, row, values);
            case OFFICE, GROUP, IGNORE, BORN, DIED, BIRTHPLACE, DEATHPLACE, PARTY, EDUCATION -> {}
        }
    }

    private void reign(Office office, Span row, List<Span> values) {
        Term term = office.last();
        if (term.isDated()) {
            term = new Term();
            office.terms().add(term);
        }
        for (Span value : values) {
            String words = oneLine(value.in(text));
            int bracket = actingBracket(words);
            if (bracket > 0) {
                spells(term, row, words.substring(0, bracket));
                acting(
                        term,
                        row,
                        words.substring(bracket)
                                .replace('(', ' ')
                                .replace(')', ' ')
                                .strip());
            } else if (words.chars().anyMatch(Character::isDigit)) {
                spells(term, row, words);
            } else if (vocabulary.isDates(words + " 1") && term.spells.isEmpty()) {
                term.incumbent = true;
            }
        }
    }

    private void side(Office office, Meaning meaning, Span row, List<Span> values) {
        if (values.isEmpty()) {
            return;
        }
        String words = oneLine(values.getFirst().in(text));
        List<WrittenSpell> spells = WrittenSpell.read(words, dates, vocabulary);
        Term term = office.last();
        if (spells.isEmpty()) {
            if (words.chars().anyMatch(Character::isDigit)) {
                unread("unread-date", row, "the date cannot be read");
            }
            return;
        }
        WrittenSpell spell = spells.getFirst();
        boolean begins = meaning == Meaning.START;
        if (begins && (!term.spells.isEmpty() || term.end instanceof Bound.Dated)) {
            term = new Term();
            office.terms().add(term);
        }
        Bound date = spell.point().map(Bound::on).orElse(begins ? spell.start() : spell.end());
        if (begins) {
            term.start = date;
            if (spell.point().isEmpty() && spell.end() instanceof Bound.Dated) {
                term.end = spell.end();
            }
        } else if (term.end instanceof Bound.Unsaid) {
            term.end = date;
        }
        term.dated(row);
    }

    private void unread(String code, Span span, String what) {
        diagnostics.add(new Diagnostic(
                code,
                Optional.of(span),
                "In the infobox of " + document.id() + ", " + what + ": \"" + shortened(oneLine(span.in(text)))
                        + "\"."));
    }

    private static String shortened(String words) {
        return words.length() <= 80 ? words : words.substring(0, 79) + "…";
    }

    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c <= ' ' || c == '\u00A0';
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
