package org.fasti.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeSet;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.ledger.Content.Completion;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Content.Retraction;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/** Small histories of a chronicle: few persons and offices, so that editions often speak of the same. */
final class RandomHistory {
    /** What was recorded at one instant. */
    record Recorded(Instant at, List<Content> contents) {}

    private static final List<String> PERSONS = List.of("Ann Lee", "Bo Ek", "Cy Ng");
    private static final List<String> TITLES = List.of("Mayor", "Clerk");
    private static final List<String> PLACES = List.of("Sund", "Vik");

    private final Random random;
    private final List<Publication> publications = new ArrayList<>();
    private final Map<Sha256, List<RecordedClaim>> claims = new LinkedHashMap<>();
    private final List<Sha256> completions = new ArrayList<>();

    RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    List<Recorded> make() {
        List<Recorded> history = new ArrayList<>();
        Instant now = Instant.parse("2020-01-01T00:00:00Z");
        int steps = 2 + random.nextInt(8);
        for (int i = 0; i < steps; i++) {
            history.add(new Recorded(now, step()));
            now = now.plusSeconds(random.nextInt(4) * 20_000_000L);
        }
        return history;
    }

    private List<Content> step() {
        List<Content> contents = new ArrayList<>();
        int kind = random.nextInt(10);
        if (publications.isEmpty() || kind < 6) {
            Publication publication = publication();
            publications.add(publication);
            contents.add(publication);
            addClaims(publication, contents);
        } else if (kind == 6) {
            addClaims(any(publications), contents);
        } else if (kind == 7) {
            Publication publication = any(publications);
            if (publication.form() == Publication.Form.TABLE) {
                completions.add(new Completion(publication.id()).id());
                contents.add(new Completion(publication.id()));
            }
        } else {
            List<Sha256> known = new ArrayList<>(completions);
            claims.values().forEach(all -> all.forEach(claim -> known.add(claim.id())));
            if (!known.isEmpty()) {
                contents.add(new Retraction(any(known), "Di Oz", "a slip"));
            }
        }
        return contents;
    }

    private void addClaims(Publication publication, List<Content> contents) {
        List<RecordedClaim> sameSource = publications.stream()
                .filter(other -> other.name().equals(publication.name()) && other.form() == publication.form())
                .flatMap(other -> claims.getOrDefault(other.id(), List.of()).stream())
                .toList();
        for (int i = random.nextInt(5); i >= 0; i--) {
            RecordedClaim claim = sameSource.isEmpty() || random.nextInt(3) == 0
                    ? claim(publication, claims.size() * 10L + i)
                    : like(publication, any(sameSource));
            contents.add(claim);
            claims.computeIfAbsent(publication.id(), id -> new ArrayList<>()).add(claim);
        }
    }

    private Publication publication() {
        boolean page = random.nextInt(3) == 0;
        String name = (page ? "page " : "list ") + random.nextInt(2);
        return new Publication(
                page ? Publication.Form.PAGE : Publication.Form.TABLE,
                name,
                Optional.empty(),
                page ? Optional.of("https://example.org/" + name.replace(' ', '-')) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.empty() : Edtf.parse("" + (2015 + random.nextInt(10))),
                Optional.of("digest " + random.nextInt(1000)),
                random.nextBoolean() ? EndConvention.EXCLUSIVE : EndConvention.UNKNOWN,
                Optional.empty(),
                "en");
    }

    /** The same claim in another edition, often word by word. */
    private RecordedClaim like(Publication publication, RecordedClaim other) {
        OfficeClaim said = (OfficeClaim) other.claim();
        return switch (random.nextInt(4)) {
            case 0 -> claim(publication, said.person(), said.position(), said.start(), end(), other);
            case 1 -> claim(publication, said.person(), said.position(), start(), said.end(), other);
            default -> claim(publication, said.person(), said.position(), said.start(), said.end(), other);
        };
    }

    private RecordedClaim claim(Publication publication, long line) {
        RecordedClaim anywhere = new RecordedClaim(
                publication.id(),
                OfficeClaim.of("", position(), evidence(publication, "", 0)).build(),
                Optional.empty(),
                OptionalLong.of(line));
        return claim(publication, any(PERSONS), position(), start(), end(), anywhere);
    }

    private RecordedClaim claim(
            Publication publication, String person, Position position, Bound start, Bound end, RecordedClaim other) {
        boolean page = publication.form() == Publication.Form.PAGE;
        String quote = page ? person + " was " + position.label() : "";
        OfficeClaim claim = OfficeClaim.of(person, position, evidence(publication, quote, place(person, position)))
                .start(start)
                .end(end)
                .build();
        Optional<String> id = page || random.nextInt(9) == 0 ? Optional.empty() : Optional.of("id of " + person);
        return new RecordedClaim(publication.id(), claim, id, page ? OptionalLong.empty() : other.line());
    }

    /** Where a page says that this person had this title; each has its own place. */
    private static int place(String person, Position position) {
        return 100 * (PERSONS.indexOf(person) * TITLES.size() + TITLES.indexOf(position.label()));
    }

    private static Evidence evidence(Publication publication, String quote, int from) {
        Witness witness = publication.form() == Publication.Form.PAGE ? Witness.BODY : Witness.DATASET;
        return new Evidence(publication.name(), witness, new Span(from, from + quote.length()), quote, List.of());
    }

    private Position position() {
        String title = any(TITLES);
        String place = any(PLACES);
        return new Position(
                title,
                title,
                Optional.empty(),
                Optional.of(place),
                new PositionKey(title, new TreeSet<>(List.of(title, place))));
    }

    private Bound start() {
        int year = 1990 + random.nextInt(12);
        return random.nextInt(8) == 0 ? Bound.UNSAID : Bound.on(date(year));
    }

    private Bound end() {
        return switch (random.nextInt(8)) {
            case 0 -> Bound.UNSAID;
            case 1 -> Bound.STILL_HELD;
            case 2 -> Bound.OVER;
            default -> Bound.on(date(1994 + random.nextInt(14)));
        };
    }

    private Edtf date(int year) {
        String text = random.nextBoolean() ? "" + year : year + "-0" + (1 + random.nextInt(9)) + "-15";
        return Edtf.parse(text).orElseThrow();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
