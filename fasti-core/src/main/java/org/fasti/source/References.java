package org.fasti.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A document's reference list. An entry may be parted into title, publisher and dates only when it is asked for. */
public final class References {
    /** The empty list. */
    public static final References NONE = of(List.of());

    private final List<Entry> entries;
    private final Map<String, Entry> byKey = new HashMap<>();

    private References(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> byKey.putIfAbsent(entry.key, entry));
    }

    /** A list of entries that have been read. */
    public static References of(List<Reference> references) {
        return new References(references.stream()
                .map(reference -> new Entry(reference.key(), reference, null))
                .toList());
    }

    /** The entry that marks with this key cite; the first where several have it. */
    public Optional<Reference> of(String key) {
        return Optional.ofNullable(byKey.get(key)).map(Entry::read);
    }

    /** The entries with one of these keys, in the order of the text. */
    public List<Reference> among(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> keys.contains(entry.key))
                        .map(Entry::read)
                        .toList();
    }

    /** All entries in the order of the text. */
    public List<Reference> all() {
        return entries.stream().map(Entry::read).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof References references && all().equals(references.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }

    /** A list being made. */
    static final class Builder {
        private final List<Entry> entries = new ArrayList<>();

        /** Adds an entry that is read, at most once, when it is asked for. */
        void add(String key, Supplier<Reference> reader) {
            entries.add(new Entry(key, null, reader));
        }

        References build() {
            return new References(entries);
        }
    }

    /** An entry, read or still to be read. */
    private static final class Entry {
        private final String key;
        private @Nullable Reference reference;
        private @Nullable Supplier<Reference> reader;

        Entry(String key, @Nullable Reference reference, @Nullable Supplier<Reference> reader) {
            this.key = key;
            this.reference = reference;
            this.reader = reader;
        }

        synchronized Reference read() {
            if (reference == null) {
                reference = Objects.requireNonNull(reader, "an entry that is not read can be")
                        .get();
                reader = null;
            }
            return reference;
        }
    }
}
