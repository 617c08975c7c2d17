package org.fasti.publish;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fasti.attest.AttestedTenure;
import org.fasti.query.Answer;

/** One answer a row, as RFC 4180 CSV with a header row. Several values in one cell are joined by {@code "; "}. */
public final class AnswersAsCsv implements AnswerFormat {
    private static final String HEADER =
            "holds,person,position,organization,place,start,end,acting,because,settled_by,sources";

    @Override
    public String answers(List<Answer> answers) {
        return Stream.concat(Stream.of(HEADER), answers.stream().map(AnswersAsCsv::row))
                .collect(Collectors.joining(CsvFormat.LINE_END, "", CsvFormat.LINE_END));
    }

    private static String row(Answer answer) {
        AttestedTenure tenure = answer.tenure();
        return Stream.of(
                        JsonTerms.name(answer.holds()),
                        tenure.person(),
                        tenure.office().position(),
                        tenure.office().organization().orElse(""),
                        tenure.office().place().orElse(""),
                        JsonTerms.edtf(tenure.start().shown()).orElse(""),
                        JsonTerms.edtf(tenure.end().shown()).orElse(""),
                        Boolean.toString(answer.acting()),
                        String.join("; ", answer.because()),
                        answer.settledBy().orElse(""),
                        AttestedTerms.sources(answer.tenure()))
                .map(CsvFormat::quoted)
                .collect(Collectors.joining(","));
    }
}
