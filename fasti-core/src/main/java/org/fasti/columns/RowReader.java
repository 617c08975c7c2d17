package org.fasti.columns;

import static org.fasti.columns.Column.*;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.source.Digest;
import org.fasti.source.Reference;
import org.fasti.source.Source;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;

/** Reads one row back into what it was made of. */
final class RowReader {
    private final Row row;

    RowReader(Row row) {
        this.row = row;
    }

    /** A cell makes no sense. */
    private static final class Senseless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Senseless(String message) {
            super(message);
        }
    }

    RowContent content() {
        try {
            Optional<String> unread = row.text(UNREAD);
            if (unread.isPresent()) {
                return new RowContent.Unread(row.text(DOC).orElse(""), unread.get());
            }
            RowContent.Page page = new RowContent.Page(source(), text(LANGUAGE));
            Optional<String> says = row.text(SAYS);
            return says.isEmpty()
                    ? new RowContent.Silent(page)
                    : new RowContent.Claimed(page, claim(says.get(), evidence(page.source())), references());
        } catch (Senseless e) {
            return new RowContent.Refused(Objects.requireNonNullElse(e.getMessage(), "makes no sense"));
        }
    }

    private Source source() {
        return new Source(
                text(DOC),
                row.text(TITLE),
                row.text(Column.URI).map(RowReader::address),
                date(PUBLISHED),
                Optional.empty(),
                row.text(DIGEST).map(Digest::taken),
                row.text(LICENCE));
    }

    private static URI address(String text) {
        try {
            return java.net.URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new Senseless("uri is no address: " + text);
        }
    }

    private Claim claim(String says, Evidence evidence) {
        return says.equals(ClaimRows.OFFICE)
                ? office(evidence)
                : new LifeClaim(
                        text(PERSON),
                        constant(LifeClaim.Kind.class, SAYS, says),
                        row.text(VALUE),
                        bound("start", row.text(START)),
                        bound("end", row.text(END)),
                        evidence);
    }

    private OfficeClaim office(Evidence evidence) {
        Position position = new Position(
                text(POSITION),
                text(ROLE),
                row.text(ORGANIZATION),
                row.text(PLACE),
                new PositionKey(text(KEY_ROLE), new TreeSet<>(row.texts(KEY_TERMS))));
        OfficeClaimBuilder claim = OfficeClaim.of(text(PERSON), position, evidence)
                .start(bound("start", row.text(START)))
                .end(bound("end", row.text(END)));
        date(ON).ifPresent(claim::on);
        row.groups(ACTING)
                .forEach(spell -> claim.acting(
                        new ActingSpell(bound("acting", found(spell, "start")), bound("acting", found(spell, "end")))));
        row.whole(RANK).ifPresent(claim::rank);
        row.whole(ORDINAL).ifPresent(claim::ordinal);
        row.texts(PREDECESSOR).forEach(claim::predecessor);
        row.texts(SUCCESSOR).forEach(claim::successor);
        row.text(NONE_BEFORE).ifPresent(claim::noneBefore);
        row.text(NONE_AFTER).ifPresent(claim::noneAfter);
        row.groups(WITH).forEach(other -> claim.with(field(other, WITH, "role"), field(other, WITH, "person")));
        row.texts(QUALIFIERS).forEach(word -> claim.qualifier(constant(OfficeClaim.Qualifier.class, QUALIFIERS, word)));
        return claim.build();
    }

    private Evidence evidence(Source source) {
        int from = whole(FROM);
        int to = whole(TO);
        String quote = text(QUOTE);
        if (from < 0 || to - from != quote.length()) {
            throw new Senseless("quote is not as long as from and to say");
        }
        return new Evidence(
                source.id(),
                constant(Witness.class, WITNESS, text(WITNESS)),
                new Span(from, to),
                quote,
                row.texts(CITES));
    }

    private List<Reference> references() {
        return row.groups(REFERENCES).stream().map(RowReader::reference).toList();
    }

    private static Reference reference(Map<String, Object> group) {
        int from = offset(group, "from");
        int to = offset(group, "to");
        if (from < 0 || to < from) {
            throw new Senseless("an entry of references ends before it begins");
        }
        return new Reference(
                field(group, REFERENCES, "key"),
                new Span(from, to),
                found(group, "title"),
                found(group, "publisher"),
                found(group, "published").map(text -> date("references", text)),
                found(group, "accessed").map(text -> date("references", text)),
                found(group, "archived").map(text -> date("references", text)),
                found(group, "url"));
    }

    private static int offset(Map<String, Object> group, String field) {
        if (group.get(field) instanceof Integer offset) {
            return offset;
        }
        throw new Senseless("an entry of references has no " + field);
    }

    private static Optional<String> found(Map<String, Object> group, String field) {
        return Optional.ofNullable(group.get(field)).map(String.class::cast);
    }

    private String text(Column column) {
        return row.text(column).orElseThrow(() -> new Senseless(column.label() + " is empty"));
    }

    private int whole(Column column) {
        return row.whole(column).orElseThrow(() -> new Senseless(column.label() + " is empty"));
    }

    private static String field(Map<String, Object> group, Column column, String field) {
        return found(group, field)
                .orElseThrow(() -> new Senseless("an entry of " + column.label() + " has no " + field));
    }

    private Optional<Edtf> date(Column column) {
        return row.text(column).map(text -> date(column.label(), text));
    }

    private static Edtf date(String column, String text) {
        return Edtf.parse(text).orElseThrow(() -> new Senseless(column + " is no date in EDTF: " + text));
    }

    private static Bound bound(String column, Optional<String> said) {
        return said.<Bound>map(text -> switch (text) {
                    case ClaimRows.STILL_HELD -> Bound.STILL_HELD;
                    case ClaimRows.OVER -> Bound.OVER;
                    default -> Bound.on(date(column, text));
                })
                .orElse(Bound.UNSAID);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Column column, String word) {
        try {
            return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Senseless(column.label() + " is none of the words that Fasti knows: " + word);
        }
    }
}
