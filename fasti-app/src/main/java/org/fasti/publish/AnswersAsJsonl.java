package org.fasti.publish;

import java.util.List;
import org.fasti.attest.AttestedTenure;
import org.fasti.attest.TenureId;
import org.fasti.query.Answer;

/** One answer a line, as JSON. Members are never left out, but for those of evidence that only pages or tables have. */
public final class AnswersAsJsonl implements AnswerFormat {
    @Override
    public String answers(List<Answer> answers) {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        for (Answer answer : answers) {
            json.object(() -> answer(json, answer)).endLine();
        }
        return out.toString();
    }

    private static void answer(JsonWriter json, Answer answer) {
        AttestedTenure tenure = answer.tenure();
        json.member("holds", JsonTerms.name(answer.holds()));
        json.member("person", tenure.person());
        json.member("position", tenure.office().position());
        json.member("organization", tenure.office().organization());
        json.member("place", tenure.office().place());
        json.member("start", JsonTerms.edtf(tenure.start().shown()));
        json.member("end", JsonTerms.edtf(tenure.end().shown()));
        json.name("acting").bool(answer.acting());
        json.member("because", answer.because());
        json.member("settledBy", answer.settledBy());
        json.member("id", TenureId.of(tenure).hex());
        json.name("evidence").array(answer.tenure().evidence(), seen -> SeenTerms.write(json, seen));
    }
}
