package org.fasti.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fasti.claim.Claim;
import org.fasti.claim.Evidence;
import org.fasti.ledger.Content.Publication;
import org.fasti.source.Digest;
import org.fasti.source.Document;
import org.fasti.source.Source;

/** A page as far as the ledger knows it: the quotes at their places, and blanks where nothing was claimed. */
final class PageInGaps {
    private PageInGaps() {}

    static Document of(Publication page, List<Claim> claims) {
        List<Evidence> quotes = claims.stream().map(Claim::evidence).toList();
        char[] text = new char
                [quotes.stream().mapToInt(quote -> quote.span().end()).max().orElse(0)];
        Arrays.fill(text, ' ');
        quotes.forEach(quote -> quote.quote()
                .getChars(0, quote.quote().length(), text, quote.span().start()));
        Source source = new Source(
                page.name(),
                page.title(),
                Optional.empty(),
                page.published(),
                Optional.empty(),
                page.digest().map(Digest::taken),
                page.licence());
        return new Document(source, page.language(), new String(text), List.of(), List.of(), List.of(), List.of());
    }
}
