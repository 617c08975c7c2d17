package org.fasti.publish;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.attest.Passage;
import org.fasti.query.Explanation;
import org.fasti.query.Explanation.Witnessed;

/** One witness a row, as RFC 4180 CSV. */
public final class ExplanationAsCsv {
    private static final String HEADER =
            "tenure,person,position,source,published,record,witness,line,from,start,end,predecessor,successor,quote,cites";

    /** All of them under one header, with line ends. */
    public String of(List<Explanation> all) {
        return Stream.concat(
                        Stream.of(HEADER),
                        all.stream().flatMap(one -> one.witnesses().stream().map(witness -> row(one, witness))))
                .collect(Collectors.joining(CsvFormat.LINE_END, "", CsvFormat.LINE_END));
    }

    private static String row(Explanation one, Witnessed witnessed) {
        Passage passage = witnessed.passage();
        return Stream.of(
                        one.id().hex(),
                        passage.person(),
                        passage.position(),
                        passage.seen().source(),
                        passage.seen().published().orElse(""),
                        JsonTerms.name(witnessed.whose()),
                        JsonTerms.name(passage.seen().evidence().witness()),
                        passage.seen().line().isPresent()
                                ? Long.toString(passage.seen().line().getAsLong())
                                : "",
                        passage.seen().evidence().quote().isEmpty()
                                ? ""
                                : Integer.toString(
                                        passage.seen().evidence().span().start()),
                        JsonTerms.edtf(passage.said().start()).orElse(""),
                        JsonTerms.edtf(passage.said().end()).orElse(""),
                        String.join("; ", passage.said().predecessors()),
                        String.join("; ", passage.said().successors()),
                        passage.seen().evidence().quote(),
                        Citation.of(passage.seen()).stream()
                                .map(Citation::words)
                                .collect(Collectors.joining("; ")))
                .map(CsvFormat::quoted)
                .collect(Collectors.joining(","));
    }
}
