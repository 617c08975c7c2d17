package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fasti.reconcile.Claims.office;
import static org.fasti.reconcile.Claims.on;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.fasti.claim.ActingSpell;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.claim.OfficeClaimBuilder;
import org.fasti.claim.Witness;
import org.fasti.office.Position;
import org.fasti.person.PersonNames;
import org.fasti.source.Document;
import org.fasti.time.Bound;
import org.fasti.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any claims, tried on random ones. */
class ReconcilerPropertiesTest {
    private static final List<String> PERSONS = List.of("Ann Lee", "Lee", "Ann B. Lee", "Bo Ek", "Ek", "Cy Fox");
    private static final List<Position> OFFICES = List.of(
            office("mayor", "beth"),
            office("mayor", "gimel"),
            office("mayor"),
            office("deputy mayor", "beth"),
            office("chair", "beth", "games"),
            office("president", "beth", "games", "2022"),
            office("president", "beth", "games"));

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private final Reconciler reconciler = new Reconciler();

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheClaimsDoesNotMatter(long seed) {
        Claims made = random(seed);
        Document page = made.page();
        List<Claim> shuffled = new ArrayList<>(made.all());
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertThat(reconciler.reconcile(page, shuffled)).isEqualTo(reconciler.reconcile(page, made.all()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sayingEverythingTwiceChangesNothing(long seed) {
        Claims made = random(seed);
        Document page = made.page();
        List<Claim> twice = new ArrayList<>(made.all());
        twice.addAll(made.all());
        assertThat(reconciler.reconcile(page, twice)).isEqualTo(reconciler.reconcile(page, made.all()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyClaimIsAWitnessOfOneTenureThatKeepsWhatItStates(long seed) {
        Claims made = random(seed);
        List<Tenure> tenures = reconciler.reconcile(made.page(), made.all()).tenures();
        for (Claim claim : made.all()) {
            List<Tenure> holding = tenures.stream()
                    .filter(tenure -> tenure.evidence().contains(claim.evidence()))
                    .toList();
            assertThat(holding).hasSize(1);
            OfficeClaim office = (OfficeClaim) claim;
            Tenure tenure = holding.getFirst();
            assertThat(keeps(BoundChoice.START, office.start(), tenure.start(), tenure, office))
                    .as("start of %s in %s", office, tenure)
                    .isTrue();
            assertThat(keeps(BoundChoice.END, office.end(), tenure.end(), tenure, office))
                    .as("end of %s in %s", office, tenure)
                    .isTrue();
            office.predecessors()
                    .forEach(name -> assertThat(people(made).who(name))
                            .isIn(tenure.predecessors().stream()
                                    .map(people(made)::who)
                                    .toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tenuresAndTheirWitnessesStandInTheOrderOfTheText(long seed) {
        Claims made = random(seed);
        List<Tenure> tenures = reconciler.reconcile(made.page(), made.all()).tenures();
        assertThat(tenures)
                .extracting(tenure -> tenure.evidence().getFirst().span().start())
                .isSorted();
        for (Tenure tenure : tenures) {
            assertThat(tenure.evidence()).isSortedAccordingTo(ClaimOrder.EVIDENCE);
            Set<Evidence> known = new HashSet<>(tenure.evidence());
            assertThat(known).hasSameSizeAs(tenure.evidence());
        }
    }

    @Test
    void aPageWithThousandsOfClaimsIsReadInTime() {
        Random random = new Random(7);
        Claims made = new Claims("Mayors of Beth");
        for (int i = 0; i < 10_000; i++) {
            int year = 1000 + random.nextInt(1000);
            made.says(Witness.LIST, "row " + i, "Person" + i % 5000 + " Name" + i % 700, OFFICES.get(i % 3))
                    .start(on(Integer.toString(year)))
                    .end(on(Integer.toString(year + random.nextInt(9))));
        }
        for (int i = 0; i < 2_000; i++) {
            made.says(Witness.BODY, "term " + i, "Ann Lee", OFFICES.getFirst())
                    .start(on(Integer.toString(1000 + i % 1500)));
        }
        Document page = made.page();
        List<Claim> claims = made.all();
        assertThat(Duration.ofNanos(timed(() -> reconciler.reconcile(page, claims))))
                .isLessThan(Duration.ofSeconds(20));
    }

    private static long timed(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return System.nanoTime() - from;
    }

    private static People people(Claims made) {
        return new People(
                PersonNames.forLanguage("en"),
                made.page().source().title(),
                made.all().stream().map(Claim::person).toList());
    }

    /** A stated bound is shown, agrees with what is shown, is a provisional spell's, or is named in a finding. */
    private static boolean keeps(BoundChoice side, Bound stated, Bound shown, Tenure tenure, OfficeClaim claim) {
        if (stated instanceof Bound.Unsaid || !side.contradict(stated, shown) && !(shown instanceof Bound.Unsaid)) {
            return true;
        }
        boolean acting = tenure.acting().stream()
                .anyMatch(spell -> !BoundChoice.END.contradict(stated, spell.end())
                        || !BoundChoice.START.contradict(stated, spell.start()));
        String rule = side == BoundChoice.START ? "witnesses-disagree-on-start" : "witnesses-disagree-on-end";
        return acting
                || tenure.findings().stream()
                        .filter(finding ->
                                finding.rule().equals(rule) || finding.rule().equals("starts-again-within-tenure"))
                        .anyMatch(finding -> finding.premises().contains(claim.evidence()));
    }

    private static Claims random(long seed) {
        Random random = new Random(seed);
        Claims made = new Claims("Ann Lee");
        int count = 1 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            Witness witness = Witness.values()[random.nextInt(Witness.values().length)];
            OfficeClaimBuilder claim = made.says(
                    witness,
                    "passage " + i,
                    PERSONS.get(random.nextInt(PERSONS.size())),
                    OFFICES.get(random.nextInt(OFFICES.size())));
            int year = 1990 + random.nextInt(8);
            if (random.nextInt(3) > 0) {
                claim.start(on(date(random, year)));
            }
            switch (random.nextInt(6)) {
                case 0, 1 -> claim.end(on(date(random, year + random.nextInt(4))));
                case 2 -> claim.end(Bound.STILL_HELD);
                case 3 -> claim.end(Bound.OVER);
                default -> {}
            }
            if (random.nextInt(8) == 0) {
                claim.on(Edtf.parse(date(random, year + 1)).orElseThrow());
            }
            if (random.nextInt(8) == 0) {
                claim.acting(new ActingSpell(Bound.UNSAID, on(date(random, year + 1))));
            }
            if (random.nextInt(6) == 0) {
                claim.qualifier(Qualifier.values()[random.nextInt(Qualifier.values().length)]);
            }
            if (random.nextInt(4) == 0) {
                claim.predecessor(PERSONS.get(random.nextInt(PERSONS.size())));
            }
        }
        return made;
    }

    private static String date(Random random, int year) {
        return switch (random.nextInt(4)) {
            case 0 -> Integer.toString(year);
            case 1 -> year + "~";
            case 2 -> year + "-0" + (1 + random.nextInt(9));
            default -> year + "-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(18));
        };
    }
}
