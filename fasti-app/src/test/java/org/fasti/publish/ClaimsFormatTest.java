package org.fasti.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fasti.claim.LifeClaim;
import org.fasti.claim.OfficeClaim;
import org.fasti.time.Bound;
import org.junit.jupiter.api.Test;

class ClaimsFormatTest {
    @Test
    void an_office_and_a_fact_of_life_are_told_apart() {
        OfficeClaim office = OfficeClaim.of("Cai Qi", Records.MAYOR, Records.EVIDENCE)
                .start(Records.on("2016-10-31"))
                .ordinal(17)
                .qualifier(OfficeClaim.Qualifier.EX_OFFICIO)
                .build();
        LifeClaim born = new LifeClaim(
                "Cai Qi",
                LifeClaim.Kind.BORN,
                Optional.of("Youxi"),
                Records.on("1955-12-05"),
                Bound.UNSAID,
                Records.EVIDENCE);

        String[] lines = new ClaimsFormat().page(Records.claims(office, born)).split("\n");

        assertThat(lines).hasSize(2);
        assertThat(lines[0])
                .startsWith("{\"doc\": \"cai-qi\", \"claim\": \"office\", \"person\": \"Cai Qi\", "
                        + "\"position\": \"Mayor of Beijing\"")
                .contains("\"start\": \"2016-10-31\", \"end\": null", "\"ordinal\": 17", "[\"ex-officio\"]");
        assertThat(lines[1])
                .startsWith("{\"doc\": \"cai-qi\", \"claim\": \"born\", \"person\": \"Cai Qi\", \"value\": \"Youxi\", "
                        + "\"start\": \"1955-12-05\", \"end\": null, \"evidence\": {\"witness\": \"infobox\"");
    }
}
