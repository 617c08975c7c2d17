package org.fasti.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proves the chain from the first entry to the head. */
final class Verification {
    private static final String ENTRIES =
            "SELECT number, recorded, kind, id, about, body, hash FROM entry ORDER BY number";

    private final Database database;
    private long number;
    private Sha256 previous = Sha256.NOTHING;
    private Optional<Verdict.Broken> broken = Optional.empty();

    Verification(Database database) {
        this.database = database;
    }

    Verdict verdict() {
        database.each(ENTRIES, row -> {
            if (broken.isEmpty()) {
                check(row);
            }
        });
        return broken.<Verdict>map(first -> first).orElseGet(this::againstTheHead);
    }

    private void check(Database.Row row) {
        long expected = number + 1;
        number = row.whole(1);
        String recorded = row.text(2);
        String kind = row.text(3);
        String body = row.text(6);
        Sha256 hash = Sha256.ofBytes(row.bytes(7));
        Optional<Sha256> about =
                Optional.of(row.bytes(5)).filter(bytes -> bytes.length > 0).map(Sha256::ofBytes);
        if (number != expected) {
            breaks(expected, "was removed: entry " + number + " stands where it should");
        } else if (!EntryChain.id(kind, body).equals(Sha256.ofBytes(row.bytes(4)))) {
            breaks(number, "was altered: its content is not what its id was made of");
        } else if (!about(kind, body).equals(about)) {
            breaks(number, "was altered: it is about something else than its content says");
        } else if (!EntryChain.hash(previous, recorded, kind, body).equals(hash)) {
            breaks(number, misplaced(recorded, kind, body, hash));
        }
        previous = hash;
    }

    /** The content is sound but not at this place: looks for the entry after which it was recorded. */
    private String misplaced(String recorded, String kind, String body, Sha256 hash) {
        if (EntryChain.hash(Sha256.NOTHING, recorded, kind, body).equals(hash)) {
            return "was moved: it was recorded first";
        }
        List<Long> found = new ArrayList<>();
        database.each("SELECT number, hash FROM entry", row -> {
            if (EntryChain.hash(Sha256.ofBytes(row.bytes(2)), recorded, kind, body)
                    .equals(hash)) {
                found.add(row.whole(1));
            }
        });
        return found.isEmpty()
                ? "was altered, or the entry that stood before it was removed"
                : "was moved: it was recorded right after what is now entry " + found.getFirst();
    }

    private Verdict againstTheHead() {
        record Head(long number, Sha256 hash) {}
        Head head = database.first(
                        "SELECT number, hash FROM head", row -> new Head(row.whole(1), Sha256.ofBytes(row.bytes(2))))
                .orElse(new Head(0, Sha256.NOTHING));
        if (head.number() > number) {
            return new Verdict.Broken(
                    number + 1, sentence(number + 1, "was removed: the ledger had " + head.number() + " entries"));
        }
        if (head.number() < number || !head.hash().equals(previous)) {
            return new Verdict.Broken(
                    head.number() + 1,
                    sentence(head.number() + 1, "was not recorded by Fasti, or the head was altered"));
        }
        return new Verdict.Sound(number, previous.toString());
    }

    /** What the entry refers to, as its content says. */
    private static Optional<Sha256> about(String kind, String body) {
        return switch (kind) {
            case "claim", "reference", "completion", "organization-link" ->
                CanonicalJson.read(body).find("publication").map(Sha256::ofHex);
            case "retraction" -> CanonicalJson.read(body).find("claim").map(Sha256::ofHex);
            default -> Optional.empty();
        };
    }

    private void breaks(long entry, String what) {
        broken = Optional.of(new Verdict.Broken(entry, sentence(entry, what)));
    }

    private static String sentence(long entry, String what) {
        return "entry " + entry + " " + what;
    }
}
