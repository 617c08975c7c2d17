package org.fasti.ledger;

import java.util.Optional;
import org.fasti.ledger.Content.CitedReference;
import org.fasti.source.Reference;
import org.fasti.source.Span;
import org.fasti.time.Edtf;

/** References as JSON and back. */
final class ReferenceForm {
    private ReferenceForm() {}

    static Json.Members of(CitedReference cited) {
        Reference reference = cited.reference();
        return Json.Members.none()
                .with("publication", cited.publication().toString())
                .with("key", reference.key())
                .with("from", new Json.Whole(reference.span().start()))
                .with("to", new Json.Whole(reference.span().end()))
                .with("title", reference.title())
                .with("publisher", reference.publisher())
                .with("published", date(reference.published()))
                .with("accessed", date(reference.accessed()))
                .with("archived", date(reference.archived()))
                .with("url", reference.url());
    }

    static CitedReference cited(Json.Members json) {
        return new CitedReference(Sha256.ofHex(json.text("publication")), reference(json));
    }

    static Reference reference(Json.Members json) {
        return new Reference(
                json.text("key"),
                new Span(offset(json, "from"), offset(json, "to")),
                json.find("title"),
                json.find("publisher"),
                json.find("published").map(ContentForm::date),
                json.find("accessed").map(ContentForm::date),
                json.find("archived").map(ContentForm::date),
                json.find("url"));
    }

    private static Optional<String> date(Optional<Edtf> date) {
        return date.map(Edtf::toString);
    }

    private static int offset(Json.Members json, String name) {
        return Math.toIntExact(json.whole(name).orElse(0L));
    }
}
