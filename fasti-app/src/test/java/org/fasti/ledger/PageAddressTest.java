package org.fasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fasti.ledger.Content.Publication;
import org.fasti.time.EndConvention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    https://en.wikipedia.org/w/index.php?oldid=12345,            Ann Lee, https://en.wikipedia.org/wiki/Ann_Lee
                    https://en.wikipedia.org/w/index.php?oldid=99999,            Ann Lee, https://en.wikipedia.org/wiki/Ann_Lee
                    https://en.wikipedia.org/w/index.php?title=Ann_Lee&oldid=7,  Other,   https://en.wikipedia.org/wiki/Ann_Lee
                    https://en.wikipedia.org/wiki/Ann_Lee#Career,                Ann Lee, https://en.wikipedia.org/wiki/Ann_Lee
                    http://EN.wikipedia.org/wiki/Ann_Lee,                        Ann Lee, https://en.wikipedia.org/wiki/Ann_Lee
                    https://it.wikipedia.org/w/index.php?oldid=12345,            Ann Lee, https://it.wikipedia.org/wiki/Ann_Lee
                    https://sund.example/mayors?id=3,                            Ann Lee, https://sund.example/mayors?id=3
                    https://sund.example/mayors?id=4,                            Ann Lee, https://sund.example/mayors?id=4
                    """)
    void revisions_of_a_page_share_an_address_and_pages_do_not(String uri, String title, String address) {
        assertThat(PageAddress.of(page(uri, Optional.of(title)))).contains(address);
    }

    @ParameterizedTest
    @CsvSource({"https://en.wikipedia.org/w/index.php?oldid=12345", "http://a b"})
    void what_does_not_say_which_page_it_is_shares_none(String uri) {
        assertThat(PageAddress.of(page(uri, Optional.empty()))).isEmpty();
    }

    private static Publication page(String uri, Optional<String> title) {
        return new Publication(
                Publication.Form.PAGE,
                "page",
                title,
                Optional.of(uri),
                Optional.empty(),
                Optional.empty(),
                EndConvention.UNKNOWN,
                Optional.empty(),
                "en");
    }
}
