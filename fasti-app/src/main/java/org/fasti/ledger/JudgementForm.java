package org.fasti.ledger;

import java.util.Optional;
import org.fasti.ledger.Content.Judgement;
import org.fasti.ledger.Content.Subject;

/** Judgements as JSON and back. */
final class JudgementForm {
    private static final String BY_ID = "id ";
    private static final String BY_NAME = "name ";

    private JudgementForm() {}

    static Json.Members of(Judgement judgement) {
        return Json.Members.none()
                .with("says", judgement.isSame() ? "same" : "different")
                .with("of", judgement.a() instanceof Subject.Person ? "person" : "office")
                .with("a", subject(judgement.a()))
                .with("b", subject(judgement.b()))
                .with("author", judgement.author())
                .with("reason", judgement.reason());
    }

    static Judgement judgement(Json.Members json) {
        boolean ofPersons = json.text("of").equals("person");
        return new Judgement(
                subject(json, "a", ofPersons),
                subject(json, "b", ofPersons),
                json.text("says").equals("same"),
                json.text("author"),
                json.text("reason"));
    }

    private static Json.Members subject(Subject subject) {
        return switch (subject) {
            case Subject.Person(String source, String knownBy) -> {
                boolean byId = knownBy.startsWith(BY_ID);
                yield Json.Members.none()
                        .with("source", source)
                        .with(byId ? "id" : "name", knownBy.substring((byId ? BY_ID : BY_NAME).length()));
            }
            case Subject.Office(String position, String organization, String place) ->
                Json.Members.none()
                        .with("position", position)
                        .with("organization", said(organization))
                        .with("place", said(place));
        };
    }

    private static Subject subject(Json.Members json, String name, boolean ofPersons) {
        if (!(json.get(name).orElse(Json.Members.none()) instanceof Json.Members subject)) {
            throw new ChronicleTrouble(ChronicleTrouble.Kind.DAMAGED, "a judgement of the ledger lacks '" + name + "'");
        }
        if (ofPersons) {
            String knownBy = subject.find("id").map(id -> BY_ID + id).orElseGet(() -> BY_NAME + subject.text("name"));
            return new Subject.Person(subject.text("source"), knownBy);
        }
        return new Subject.Office(
                subject.text("position"),
                subject.find("organization").orElse(""),
                subject.find("place").orElse(""));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }
}
