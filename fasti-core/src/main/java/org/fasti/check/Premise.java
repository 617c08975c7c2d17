package org.fasti.check;

import java.util.List;
import java.util.Optional;
import org.fasti.attest.Seen;

/**
 * One statement of one source that a finding rests on.
 *
 * @param states what is stated: {@code start}, {@code end}, {@code predecessor} …
 * @param value as the source states it: EDTF, {@code ..} for still held, a name; {@code over} for ended, date unknown
 * @param person whom it is about, as the source names them
 * @param position the office it is about, as the source words it; empty for facts of a life or of a body
 * @param source the publication's name
 * @param published EDTF
 * @param evidence the passages or the row; may be empty
 */
public record Premise(
        String states,
        String value,
        String person,
        String position,
        String source,
        Optional<String> published,
        List<Seen> evidence) {
    public Premise {
        evidence = List.copyOf(evidence);
    }

    /** What is stated, by whom, in which words; not when it was published nor where it stands. */
    String content() {
        StringBuilder content = new StringBuilder();
        for (String part : List.of(source, person, position, states, value)) {
            content.append(part).append('\u001f');
        }
        evidence.stream()
                .map(seen -> seen.evidence().quote())
                .filter(quote -> !quote.isEmpty())
                .sorted()
                .forEach(quote -> content.append(quote).append('\u001f'));
        return content.toString();
    }
}
