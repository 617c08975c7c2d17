package org.fasti.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.claim.Witness;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.source.Digest;
import org.fasti.source.Document;
import org.fasti.source.Read;
import org.fasti.source.Reference;
import org.fasti.source.Source;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.Test;

class ClaimRowsTest {
    private static final RowPlace PLACE = new RowPlace("elmwiki.xml.bz2", 32, 4);
    private static final Source SOURCE = new Source(
            "Ada Holm",
            Optional.of("Ada Holm"),
            Optional.of(URI.create("https://elm.example.org/w/index.php?oldid=7")),
            Optional.of(date("2024-05-06")),
            Optional.empty(),
            Optional.of(Digest.taken("00ff")),
            Optional.of("CC0"));

    private static Edtf date(String text) {
        return Edtf.parse(text).orElseThrow();
    }

    private static Evidence evidence(String quote, String... cites) {
        return new Evidence("Ada Holm", Witness.INFOBOX, new Span(3, 3 + quote.length()), quote, List.of(cites));
    }

    private static Reference register(String title, int at) {
        return new Reference(
                "1",
                new Span(at, at + 1),
                Optional.of(title),
                Optional.of("Town of Elmford"),
                Optional.of(date("2001")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://elm.example.org/register"));
    }

    private static Document page() {
        Reference other = new Reference(
                "2",
                new Span(5, 6),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Document(
                SOURCE,
                "en",
                "text",
                List.of(),
                List.of(),
                List.of(register("Register", 0), other, register("Later register", 8)),
                List.of());
    }

    private static OfficeClaim everything() {
        Position position = new Position(
                "Reeve of Elmford",
                "reeve",
                Optional.of("Council"),
                Optional.of("Elmford"),
                new PositionKey("reeve", new TreeSet<>(List.of("elmford", "council"))));
        return OfficeClaim.of("Ada Holm", position, evidence("Reeve 😀 of Elmford", "1", "unknown"))
                .start(Bound.on(date("1996~")))
                .end(Bound.OVER)
                .on(date("1997-03"))
                .acting(new ActingSpell(Bound.UNSAID, Bound.on(date("1996-12-01"))))
                .acting(new ActingSpell(Bound.on(date("1998")), Bound.STILL_HELD))
                .rank(2)
                .ordinal(36)
                .predecessor("Bo Lind")
                .predecessor("Cy Marr")
                .successor("Di Nore")
                .noneBefore("Office established")
                .noneAfter("Vacant")
                .with("Governor", "Ed Orr")
                .with("Clerk", "Flo Pine")
                .with("Governor", "Gus Quill")
                .qualifier(Qualifier.EX_OFFICIO)
                .qualifier(Qualifier.ACTING)
                .build();
    }

    @Test
    void a_claim_comes_back_from_its_row_as_it_was() {
        Claim bare = OfficeClaim.of(
                        "Ada Holm",
                        new Position(
                                "Reeve",
                                "reeve",
                                Optional.empty(),
                                Optional.empty(),
                                new PositionKey("reeve", new TreeSet<>())),
                        evidence(""))
                .end(Bound.STILL_HELD)
                .build();
        Claim life = new LifeClaim(
                "Ada Holm",
                LifeClaim.Kind.BORN,
                Optional.of("Elmford"),
                Bound.on(date("-0043-05")),
                Bound.UNSAID,
                evidence("born"));
        List<Claim> claims = List.of(everything(), bare, life);

        List<Row> rows = ClaimRows.of(PLACE, page(), claims);

        RowContent.Page page = new RowContent.Page(SOURCE, "en");
        assertThat(rows.stream().map(RowContent::of))
                .containsExactly(
                        new RowContent.Claimed(
                                page, everything(), List.of(register("Register", 0), register("Later register", 8))),
                        new RowContent.Claimed(page, bare, List.of()),
                        new RowContent.Claimed(page, life, List.of()));
    }

    @Test
    void a_row_tells_its_place_its_days_and_what_its_citations_are() {
        Row row = ClaimRows.of(PLACE, page(), List.of(everything())).getFirst();

        assertThat(row.text(Column.DUMP)).contains("elmwiki.xml.bz2");
        assertThat(row.cell(Column.AT)).contains(32L);
        assertThat(row.whole(Column.PAGE)).hasValue(4);
        assertThat(row.whole(Column.CLAIM)).hasValue(0);
        assertThat(row.cell(Column.START_EARLIEST)).contains(LocalDate.of(1996, 1, 1));
        assertThat(row.cell(Column.START_LATEST)).contains(LocalDate.of(1996, 12, 31));
        assertThat(row.cell(Column.END_EARLIEST)).isEmpty();
        assertThat(row.text(Column.END)).contains("over");
        assertThat(row.groups(Column.WITH))
                .containsExactly(
                        Map.of("role", "Governor", "person", "Ed Orr"),
                        Map.of("role", "Governor", "person", "Gus Quill"),
                        Map.of("role", "Clerk", "person", "Flo Pine"));
        assertThat(row.texts(Column.CITES)).containsExactly("1", "unknown");
        assertThat(row.groups(Column.REFERENCES))
                .first()
                .isEqualTo(Map.of(
                        "key", "1",
                        "from", 0,
                        "to", 1,
                        "title", "Register",
                        "publisher", "Town of Elmford",
                        "published", "2001",
                        "url", "https://elm.example.org/register"));
    }

    @Test
    void a_page_without_claims_and_what_could_not_be_read_have_a_row_each() {
        assertThat(ClaimRows.of(PLACE, page(), List.of()).stream().map(RowContent::of))
                .containsExactly(new RowContent.Silent(new RowContent.Page(SOURCE, "en")));
        assertThat(RowContent.of(ClaimRows.unread(PLACE, new Read.Unreadable("Bo", "dump: Bo", "is broken"))))
                .isEqualTo(new RowContent.Unread("Bo", "is broken"));
    }

    @Test
    void cells_that_make_no_sense_are_refused_with_the_reason() {
        assertThat(refused(Column.START, "soon")).isEqualTo("start is no date in EDTF: soon");
        assertThat(refused(Column.WITNESS, "hearsay"))
                .isEqualTo("witness is none of the words that Fasti knows: hearsay");
        assertThat(refused(Column.QUOTE, "other words")).isEqualTo("quote is not as long as from and to say");
        assertThat(refused(Column.FROM, -1)).isEqualTo("quote is not as long as from and to say");
        assertThat(refused(Column.URI, "not an address")).isEqualTo("uri is no address: not an address");
        assertThat(refused(Column.WITH, List.of(Map.of("role", "Clerk")))).isEqualTo("an entry of with has no person");
        assertThat(refused(Column.REFERENCES, List.of(Map.of("key", "1"))))
                .isEqualTo("an entry of references has no from");
        assertThat(refused(Column.PERSON, null)).isEqualTo("person is empty");
        assertThatThrownBy(() -> Row.of(Map.of(Column.RANK, "second"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String refused(Column column, @org.jspecify.annotations.Nullable Object cell) {
        Row row = ClaimRows.of(PLACE, page(), List.of(everything())).getFirst();
        Map<Column, Object> cells = new EnumMap<>(Column.class);
        for (Column other : Column.values()) {
            row.cell(other).ifPresent(value -> cells.put(other, value));
        }
        if (cell == null) {
            cells.remove(column);
        } else {
            cells.put(column, cell);
        }
        RowContent content = RowContent.of(Row.of(cells));
        assertThat(content).isInstanceOf(RowContent.Refused.class);
        return ((RowContent.Refused) content).reason();
    }
}
