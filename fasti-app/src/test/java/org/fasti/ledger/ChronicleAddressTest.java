package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.fasti.ledger.ChronicleAddress.InFile;
import org.fasti.ledger.ChronicleAddress.OnServer;
import org.junit.jupiter.api.Test;

class ChronicleAddressTest {
    @Test
    void what_is_no_address_is_a_file() {
        assertThat(ChronicleAddress.parse("fasti.db")).isEqualTo(new InFile(Path.of("fasti.db")));
        assertThat(ChronicleAddress.parse("a: b/c.db")).isEqualTo(new InFile(Path.of("a: b/c.db")));
    }

    @Test
    void an_address_has_a_host_and_a_database_and_the_rest_if_need_be() {
        assertThat(ChronicleAddress.parse("postgresql://example.org/offices"))
                .isEqualTo(new OnServer("example.org", 5432, "offices", Optional.empty(), Optional.empty(), Map.of()));
        assertThat(ChronicleAddress.parse("postgres://ann:a%40b+c@example.org:99/offices?sslmode=require"))
                .isEqualTo(new OnServer(
                        "example.org",
                        99,
                        "offices",
                        Optional.of("ann"),
                        Optional.of("a@b+c"),
                        Map.of("sslmode", "require")));
    }

    @Test
    void an_address_is_shown_without_its_password() {
        assertThat(ChronicleAddress.parse("postgresql://ann:s3cret@example.org:99/offices?currentSchema=uk"))
                .hasToString("postgresql://example.org:99/offices?currentSchema=uk");
    }

    @Test
    void what_is_wrong_with_an_address_is_said_without_its_password() {
        assertThatThrownBy(() -> ChronicleAddress.parse("postgresql://ann:s3 cret@example.org/offices"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be written as %xx")
                .hasMessageNotContaining("s3");
        assertThatThrownBy(() -> ChronicleAddress.parse("postgresql://ann:s3cret@example.org"))
                .hasMessageContaining("the database is missing")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> ChronicleAddress.parse("postgresql://example.org/offices?socketFactory=x"))
                .hasMessageContaining("the option socketFactory is not one of");
    }
}
