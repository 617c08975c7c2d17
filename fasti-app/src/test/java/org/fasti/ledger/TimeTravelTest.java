package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fasti.attest.Attestation;
import org.fasti.ledger.Content.Acknowledgement;
import org.fasti.ledger.Content.CitedReference;
import org.fasti.ledger.Content.Completion;
import org.fasti.ledger.Content.Judgement;
import org.fasti.ledger.Content.OrganizationLink;
import org.fasti.ledger.Content.Publication;
import org.fasti.ledger.Content.RecordedClaim;
import org.fasti.ledger.Content.Retraction;
import org.fasti.ledger.RandomHistory.Recorded;
import org.fasti.publish.AnswersAsJsonl;
import org.fasti.publish.TenuresAsJsonl;
import org.fasti.query.EveryoneInOffice;
import org.fasti.query.InOffice;
import org.fasti.query.OnADay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer as of a state of knowledge is that of a chronicle which holds nothing else. */
@ParameterizedClass
@EnumSource
class TimeTravelTest {
    private static final int STATES = 6;
    private static final List<String> PERSONS = List.of("ann lee", "bo ek", "cy ng");
    private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1993, 3, 1), LocalDate.of(1996, 8, 1), LocalDate.of(2000, 1, 1), LocalDate.of(2010, 1, 1));

    @TempDir
    private Path folder;

    @Parameter
    private ChroniclePlace place = ChroniclePlace.FILE;

    private int histories;

    @BeforeEach
    void count() {
        histories = place == ChroniclePlace.FILE ? 10 : 2;
    }

    @Test
    void answers_as_of_a_state_are_those_of_a_chronicle_that_holds_nothing_else() {
        for (int seed = 0; seed < histories; seed++) {
            List<Recorded> history = new RandomHistory(seed).make();
            ChronicleAddress file = place.next(folder, seed + ".db");
            record(file, history);
            Random random = new Random(seed);
            for (int state = 0; state < STATES; state++) {
                AsOf asOf = state == 0 ? AsOf.NOW : state(random, history);
                ChronicleAddress part = place.next(folder, seed + "-" + state + ".db");
                record(part, allowed(history, asOf));
                assertThat(answers(file, asOf))
                        .as("history %d as of %s", seed, asOf)
                        .isEqualTo(answers(part, AsOf.NOW));
            }
        }
    }

    @Test
    void rebuilding_changes_no_answer_as_of_any_state() {
        for (int seed = 0; seed < histories; seed++) {
            List<Recorded> history = new RandomHistory(seed).make();
            ChronicleAddress file = place.next(folder, seed + ".db");
            record(file, history);
            List<AsOf> states = new ArrayList<>(List.of(AsOf.NOW));
            Random random = new Random(seed);
            for (int state = 1; state < STATES; state++) {
                states.add(state(random, history));
            }
            List<List<String>> before =
                    states.stream().map(asOf -> answers(file, asOf)).toList();
            try (Chronicle chronicle = Chronicle.toWrite(file, () -> {})) {
                chronicle.rebuild();
            }
            assertThat(states.stream().map(asOf -> answers(file, asOf)).toList())
                    .as("history %d", seed)
                    .isEqualTo(before);
        }
    }

    @Test
    void the_order_in_which_editions_are_recorded_changes_no_answer() {
        for (int seed = 0; seed < histories; seed++) {
            List<Recorded> history = new RandomHistory(seed).make();
            List<Recorded> dated = new ArrayList<>();
            Set<String> days = new HashSet<>();
            for (Recorded one : history) {
                // Where two editions are of one day, the order of recording counts.
                if (!one.contents().isEmpty()
                        && one.contents().getFirst() instanceof Publication publication
                        && publication.published().isPresent()
                        && days.add(publication.name() + publication.published())) {
                    dated.add(new Recorded(Instant.EPOCH, one.contents()));
                }
            }
            ChronicleAddress file = place.next(folder, seed + ".db");
            record(file, dated);
            ChronicleAddress reversed = place.next(folder, seed + "-reversed.db");
            record(reversed, dated.reversed());
            assertThat(standing(reversed)).as("history %d", seed).isEqualTo(standing(file));
        }
    }

    @Test
    void who_is_in_office_is_the_same_whether_decided_for_a_day_or_for_all_days() {
        for (int seed = 0; seed < histories; seed++) {
            List<Recorded> history = new RandomHistory(seed).make();
            ChronicleAddress file = place.next(folder, seed + ".db");
            record(file, history);
            Random random = new Random(seed);
            for (int state = 0; state < STATES / 2; state++) {
                AsOf asOf = state == 0 ? AsOf.NOW : state(random, history);
                try (Chronicle chronicle = Chronicle.toRead(file)) {
                    Testimonies known = chronicle.testimonies(asOf);
                    EveryoneInOffice everyone = ofAll(known);
                    for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1 + random.nextInt(60))) {
                        assertThat(everyone.on(day))
                                .as("history %d as of %s on %s", seed, asOf, day)
                                .containsExactlyInAnyOrderElementsOf(inOffice(day, known));
                    }
                }
            }
        }
    }

    private static EveryoneInOffice ofAll(Testimonies known) {
        EveryoneInOffice.Builder all = new EveryoneInOffice.Builder();
        known.everyTenure(all);
        return all.build();
    }

    private static List<InOffice> inOffice(LocalDate day, Testimonies known) {
        return new OnADay(day)
                .answers(known.on(day)).stream()
                        .map(answer -> new InOffice(
                                answer.holds(),
                                answer.tenure().person(),
                                answer.tenure().office()))
                        .toList();
    }

    private static AsOf state(Random random, List<Recorded> history) {
        Optional<LocalDate> published = random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(2015 + random.nextInt(11), 12, 31));
        Instant recorded = history.get(random.nextInt(history.size())).at();
        return new AsOf(published, random.nextBoolean() ? Optional.of(recorded) : Optional.empty());
    }

    /** The part of a history that was published and recorded by then. */
    private static List<Recorded> allowed(List<Recorded> history, AsOf asOf) {
        List<Recorded> part = new ArrayList<>();
        Set<Sha256> publications = new HashSet<>();
        for (Recorded one : history) {
            List<Content> contents = new ArrayList<>();
            for (Content content : one.contents()) {
                boolean out = switch (content) {
                    case Publication publication ->
                        isOut(publication, one.at(), asOf) && publications.add(publication.id())
                                || publications.contains(publication.id());
                    case RecordedClaim claim -> publications.contains(claim.publication());
                    case CitedReference cited -> publications.contains(cited.publication());
                    case Completion completion -> publications.contains(completion.publication());
                    case Retraction _, Acknowledgement _, Judgement _ -> true;
                    case OrganizationLink link -> publications.contains(link.publication());
                };
                if (out) {
                    contents.add(content);
                }
            }
            if (asOf.recorded().isEmpty() || !one.at().isAfter(asOf.recorded().get())) {
                part.add(new Recorded(one.at(), contents));
            }
        }
        return part;
    }

    private static boolean isOut(Publication publication, Instant recorded, AsOf asOf) {
        LocalDate out = publication
                .published()
                .map(date -> date.latest())
                .orElseGet(() -> LocalDate.ofInstant(recorded, ZoneOffset.UTC));
        return asOf.published().isEmpty() || !out.isAfter(asOf.published().get());
    }

    private static void record(ChronicleAddress file, List<Recorded> history) {
        try (Chronicle chronicle = Chronicle.toWrite(file, () -> {})) {
            history.forEach(one -> chronicle.record(one.at(), one.contents()));
        }
    }

    /** Everything that can be asked, as text; numbers differ from file to file, so that the order of lines may. */
    private static List<String> answers(ChronicleAddress file, AsOf asOf) {
        List<String> answers = new ArrayList<>();
        try (Chronicle chronicle = Chronicle.toRead(file)) {
            Testimonies known = chronicle.testimonies(asOf);
            for (LocalDate day : DAYS) {
                add("on " + day, new AnswersAsJsonl().answers(new OnADay(day).answers(known.on(day))), answers);
            }
            for (String person : PERSONS) {
                add(person, new TenuresAsJsonl().tenures(Attestation.of(known.of(person))), answers);
            }
            known.offices("mayor")
                    .forEach(office ->
                            add("of", new TenuresAsJsonl().tenures(Attestation.of(known.of(office))), answers));
        }
        return answers;
    }

    /** What stands, whatever the order. */
    private static List<String> standing(ChronicleAddress file) {
        try (Chronicle chronicle = Chronicle.toRead(file)) {
            return PERSONS.stream()
                    .flatMap(person -> chronicle.testimonies().of(person).stream())
                    .map(one -> one.person() + " " + one.office().position() + " "
                            + one.office().place() + " " + one.said() + " " + one.evidence())
                    .sorted()
                    .toList();
        }
    }

    private static void add(String question, String jsonl, List<String> answers) {
        jsonl.lines().sorted().forEach(line -> answers.add(question + ": " + line));
    }
}
