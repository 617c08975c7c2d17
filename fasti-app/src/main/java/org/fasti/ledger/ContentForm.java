package org.fasti.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fasti.attest.Said;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.ledger.Content.Acknowledgement;
import org.fasti.ledger.Content.CitedReference;
import org.fasti.ledger.Content.Completion;
import org.fasti.ledger.Content.Judgement;
import org.fasti.ledger.Content.OrganizationLink;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Content.Retraction;
import org.fasti.office.Position;
import org.fasti.office.PositionKey;
import org.fasti.source.Span;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.fasti.time.EndConvention;

/**
 * Contents as JSON and back. What is not said has no member. The members are listed in docs/chronicle.md; a new one must
 * be left out where it says nothing new, or every id changes.
 */
final class ContentForm {
    private static final String STILL_HELD = "..";
    private static final String OVER = "over";

    private ContentForm() {}

    static Json.Members of(Content content) {
        return switch (content) {
            case Publication p ->
                Json.Members.none()
                        .with("form", lower(p.form()))
                        .with("name", p.name())
                        .with("title", p.title())
                        .with("uri", p.uri())
                        .with("published", p.published().map(Edtf::toString))
                        .with("digest", p.digest())
                        .with("ends", lower(p.ends()))
                        .with("licence", p.licence())
                        .with("language", p.language());
            case Acknowledgement a ->
                Json.Members.none()
                        .with("finding", a.finding())
                        .with("author", a.author())
                        .with("reason", a.reason());
            case RecordedClaim recorded -> {
                Json.Members members = Json.Members.none()
                        .with("publication", recorded.publication().toString())
                        .with("personId", recorded.personId());
                recorded.line().ifPresent(line -> members.with("line", new Json.Whole(line)));
                yield claim(members, recorded.claim());
            }
            case CitedReference cited -> ReferenceForm.of(cited);
            case Completion c ->
                Json.Members.none().with("publication", c.publication().toString());
            case Retraction r ->
                Json.Members.none()
                        .with("claim", r.claim().toString())
                        .with("author", r.author())
                        .with("reason", r.reason());
            case Judgement judgement -> JudgementForm.of(judgement);
            case OrganizationLink link ->
                Json.Members.none()
                        .with("publication", link.publication().toString())
                        .with("predecessor", link.predecessor())
                        .with("successor", link.successor())
                        .with("type", link.type())
                        .with("from", link.from().map(Edtf::toString))
                        .with("until", link.until().map(Edtf::toString))
                        .with("line", new Json.Whole(link.line()));
        };
    }

    static Acknowledgement acknowledgement(Json.Members json) {
        return new Acknowledgement(json.text("finding"), json.text("author"), json.text("reason"));
    }

    static Publication publication(Json.Members json) {
        return new Publication(
                upper(Publication.Form.class, json.text("form")),
                json.text("name"),
                json.find("title"),
                json.find("uri"),
                json.find("published").map(ContentForm::date),
                json.find("digest"),
                upper(EndConvention.class, json.text("ends")),
                json.find("licence"),
                json.text("language"));
    }

    static RecordedClaim recordedClaim(Json.Members json, String document) {
        Evidence evidence = evidence(json, document);
        Claim claim = json.text("says").equals("office") ? office(json, evidence) : life(json, evidence);
        OptionalLong line = json.whole("line").map(OptionalLong::of).orElse(OptionalLong.empty());
        return new RecordedClaim(Sha256.ofHex(json.text("publication")), claim, json.find("personId"), line);
    }

    static Completion completion(Json.Members json) {
        return new Completion(Sha256.ofHex(json.text("publication")));
    }

    static Retraction retraction(Json.Members json) {
        return new Retraction(Sha256.ofHex(json.text("claim")), json.text("author"), json.text("reason"));
    }

    static OrganizationLink organizationLink(Json.Members json) {
        return new OrganizationLink(
                Sha256.ofHex(json.text("publication")),
                json.text("predecessor"),
                json.text("successor"),
                json.text("type"),
                json.find("from").map(ContentForm::date),
                json.find("until").map(ContentForm::date),
                json.whole("line").orElse(0L));
    }

    /** EDTF; {@code ..} where still held, {@code over}; empty where not said. */
    static Optional<String> bound(Bound bound) {
        return switch (bound) {
            case Bound.Dated(Edtf date) -> Optional.of(date.toString());
            case Bound.StillHeld _ -> Optional.of(STILL_HELD);
            case Bound.Over _ -> Optional.of(OVER);
            case Bound.Unsaid _ -> Optional.empty();
        };
    }

    static Bound bound(Optional<String> said) {
        return said.<Bound>map(text -> switch (text) {
                    case STILL_HELD -> Bound.STILL_HELD;
                    case OVER -> Bound.OVER;
                    default -> Bound.on(date(text));
                })
                .orElse(Bound.UNSAID);
    }

    static Json.Array spellsJson(List<ActingSpell> spells) {
        return new Json.Array(spells.stream()
                .<Json>map(spell ->
                        Json.Members.none().with("start", bound(spell.start())).with("end", bound(spell.end())))
                .toList());
    }

    static List<ActingSpell> spells(List<Json.Members> spells) {
        return spells.stream()
                .map(spell -> new ActingSpell(bound(spell.find("start")), bound(spell.find("end"))))
                .toList();
    }

    /** What a testimony says besides its bounds. */
    static Json.Members said(Said said) {
        Json.Members json = Json.Members.none()
                .with("on", said.on().map(Edtf::toString))
                .with("predecessor", said.predecessors())
                .with("successor", said.successors())
                .with("noneBefore", said.noneBefore())
                .with("noneAfter", said.noneAfter())
                .with("with", said.with())
                .with("qualifiers", qualifiers(said.qualifiers()));
        said.rank().ifPresent(rank -> json.with("rank", new Json.Whole(rank)));
        said.ordinal().ifPresent(ordinal -> json.with("ordinal", new Json.Whole(ordinal)));
        return said.acting().isEmpty() ? json : json.with("acting", spellsJson(said.acting()));
    }

    static Said said(Json.Members json, Bound start, Bound end) {
        return new Said(
                start,
                end,
                json.find("on").map(ContentForm::date),
                spells(json.objects("acting")),
                whole(json, "rank"),
                whole(json, "ordinal"),
                json.texts("predecessor"),
                json.texts("successor"),
                json.find("noneBefore"),
                json.find("noneAfter"),
                others(json),
                qualifiers(json));
    }

    private static Map<String, List<String>> others(Json.Members json) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        if (json.get("with").orElse(Json.Members.none()) instanceof Json.Members with) {
            with.members().keySet().forEach(role -> others.put(role, with.texts(role)));
        }
        return others;
    }

    /** The witness, span, quote and citations as members of {@code json}; a row of a table has only the witness. */
    static Json.Members evidence(Json.Members json, Evidence evidence) {
        json.with("witness", lower(evidence.witness()));
        if (!evidence.quote().isEmpty()) {
            json.with("from", new Json.Whole(evidence.span().start()))
                    .with("quote", evidence.quote())
                    .with("cites", evidence.cites());
        }
        return json;
    }

    static Evidence evidence(Json.Members json, String document) {
        String quote = json.find("quote").orElse("");
        int from = Math.toIntExact(json.whole("from").orElse(0L));
        return new Evidence(
                document,
                upper(Witness.class, json.text("witness")),
                new Span(from, from + quote.length()),
                quote,
                json.texts("cites"));
    }

    private static Json.Members claim(Json.Members json, Claim claim) {
        json.with("person", claim.person());
        evidence(json, claim.evidence());
        return switch (claim) {
            case OfficeClaim office -> office(json, office);
            case LifeClaim life ->
                json.with("says", lower(life.kind()))
                        .with("value", life.value())
                        .with("start", bound(life.start()))
                        .with("end", bound(life.end()));
        };
    }

    private static Json.Members office(Json.Members json, OfficeClaim claim) {
        Position position = claim.position();
        json.with("says", "office")
                .with("position", position.label())
                .with("role", position.role())
                .with("organization", position.organization())
                .with("place", position.place())
                .with("keyRole", position.key().role())
                .with("keyTerms", List.copyOf(position.key().terms()))
                .with("start", bound(claim.start()))
                .with("end", bound(claim.end()))
                .with("on", claim.on().map(Edtf::toString))
                .with("predecessor", claim.predecessors())
                .with("successor", claim.successors())
                .with("noneBefore", claim.noneBefore())
                .with("noneAfter", claim.noneAfter())
                .with("with", claim.with())
                .with("qualifiers", qualifiers(claim.qualifiers()));
        json.with("links", claim.links());
        claim.rank().ifPresent(rank -> json.with("rank", new Json.Whole(rank)));
        claim.ordinal().ifPresent(ordinal -> json.with("ordinal", new Json.Whole(ordinal)));
        return claim.acting().isEmpty() ? json : json.with("acting", spellsJson(claim.acting()));
    }

    private static OfficeClaim office(Json.Members json, Evidence evidence) {
        Position position = new Position(
                json.text("position"),
                json.text("role"),
                json.find("organization"),
                json.find("place"),
                new PositionKey(json.text("keyRole"), new TreeSet<>(json.texts("keyTerms"))));
        OfficeClaimBuilder claim = OfficeClaim.of(json.text("person"), position, evidence)
                .start(bound(json.find("start")))
                .end(bound(json.find("end")));
        json.find("on").map(ContentForm::date).ifPresent(claim::on);
        spells(json.objects("acting")).forEach(claim::acting);
        whole(json, "rank").ifPresent(claim::rank);
        whole(json, "ordinal").ifPresent(claim::ordinal);
        json.texts("predecessor").forEach(claim::predecessor);
        json.texts("successor").forEach(claim::successor);
        json.find("noneBefore").ifPresent(claim::noneBefore);
        json.find("noneAfter").ifPresent(claim::noneAfter);
        others(json).forEach((role, names) -> names.forEach(name -> claim.with(role, name)));
        json.texts("links").forEach(claim::link);
        qualifiers(json).forEach(claim::qualifier);
        return claim.build();
    }

    private static List<String> qualifiers(Set<OfficeClaim.Qualifier> qualifiers) {
        return qualifiers.stream().sorted().map(ContentForm::lower).toList();
    }

    private static Set<OfficeClaim.Qualifier> qualifiers(Json.Members json) {
        return json.texts("qualifiers").stream()
                .map(name -> upper(OfficeClaim.Qualifier.class, name))
                .collect(Collectors.toSet());
    }

    private static LifeClaim life(Json.Members json, Evidence evidence) {
        return new LifeClaim(
                json.text("person"),
                upper(LifeClaim.Kind.class, json.text("says")),
                json.find("value"),
                bound(json.find("start")),
                bound(json.find("end")),
                evidence);
    }

    private static OptionalInt whole(Json.Members json, String name) {
        return json.whole(name)
                .map(value -> OptionalInt.of(Math.toIntExact(value)))
                .orElse(OptionalInt.empty());
    }

    static Edtf date(String text) {
        return Edtf.parse(text)
                .orElseThrow(() -> new ChronicleTrouble(
                        ChronicleTrouble.Kind.DAMAGED, "an entry of the ledger has a date that is none: " + text));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E upper(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ChronicleTrouble(
                    ChronicleTrouble.Kind.DAMAGED,
                    "an entry of the ledger has a word that Fasti does not know: " + name,
                    e);
        }
    }
}
