package org.fasti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fasti.claim.OfficeClaim;
import org.fasti.claim.Witness;
import org.fasti.office.TitleReader;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final int MANY = 1_000;

    /** More rows than any biography has come from texts made to break readers; none of them may be lost. */
    @Test
    void every_claim_is_in_one_spell_however_many_there_are() {
        Claims page = new Claims("Ana Reyes");
        for (int i = 0; i < MANY; i++) {
            page.says(
                            Witness.SUCCESSION,
                            "Mayor of Lota, after Soto " + i,
                            "Ana Reyes",
                            TitleReader.forLanguage("en").read("Mayor of Lota"))
                    .predecessor("Soto " + i % (MANY / 2));
        }
        List<OfficeClaim> claims = page.all().stream()
                .filter(OfficeClaim.class::isInstance)
                .map(OfficeClaim.class::cast)
                .toList();

        List<Spell> spells = Gathering.gather(claims);

        assertThat(spells).hasSize(MANY / 2);
        assertThat(spells.stream().flatMap(spell -> spell.claims().stream())).hasSameSizeAs(claims);
        assertThat(spells).allSatisfy(spell -> assertThat(spell.predecessors()).hasSize(1));
    }
}
