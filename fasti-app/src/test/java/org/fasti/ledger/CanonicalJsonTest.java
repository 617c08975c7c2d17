package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void names_are_in_order_and_nothing_is_between_them() {
        Json.Members json = Json.Members.none()
                .with("b", "\"\\\n\u0001é😀")
                .with("a", new Json.Array(List.of(new Json.Whole(-7), Json.Members.none())));
        assertThat(CanonicalJson.write(json)).isEqualTo("{\"a\":[-7,{}],\"b\":\"\\\"\\\\\\n\\u0001é😀\"}");
    }

    @Test
    void any_string_comes_back_as_it_was() {
        Random random = new Random(20260301);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(20), 0, random.nextBoolean() ? 0x80 : 0x10000)
                    .forEach(c -> text.append((char) c));
            Json.Members json = Json.Members.none().with(text.toString(), text.toString());
            assertThat(CanonicalJson.read(CanonicalJson.write(json))).isEqualTo(json);
        }
    }

    @Test
    void what_the_ledger_did_not_write_is_refused() {
        for (String text : List.of("", "[]", "{\"a\":null}", "{\"a\":1.5}", "{\"a\":", "{\"a\" 1}")) {
            assertThatThrownBy(() -> CanonicalJson.read(text)).isInstanceOf(ChronicleTrouble.class);
        }
    }
}
