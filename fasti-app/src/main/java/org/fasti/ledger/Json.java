package org.fasti.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A JSON value of the kinds that the ledger writes: no fractions, and nothing is null but left out. */
sealed interface Json {
    /** A string. */
    record Text(String value) implements Json {}

    /** A whole number. */
    record Whole(long value) implements Json {}

    /** An array. */
    record Array(List<Json> elements) implements Json {
        public Array {
            elements = List.copyOf(elements);
        }

        static Array ofTexts(List<String> values) {
            return new Array(values.stream().<Json>map(Text::new).toList());
        }

        List<String> texts() {
            return elements.stream().map(Json::text).toList();
        }
    }

    /** An object, in the order of its names' UTF-16 code units. */
    record Members(SortedMap<String, Json> members) implements Json {
        static Members none() {
            return new Members(new TreeMap<>());
        }

        Members with(String name, Json value) {
            members.put(name, value);
            return this;
        }

        Members with(String name, String value) {
            return with(name, new Text(value));
        }

        Members with(String name, Optional<String> value) {
            value.ifPresent(text -> with(name, text));
            return this;
        }

        /** Left out where empty. */
        Members with(String name, List<String> values) {
            return values.isEmpty() ? this : with(name, Array.ofTexts(values));
        }

        Members with(String name, Map<String, List<String>> values) {
            if (values.isEmpty()) {
                return this;
            }
            Members object = none();
            values.forEach((key, texts) -> object.with(key, Array.ofTexts(texts)));
            return with(name, object);
        }

        Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        String text(String name) {
            return find(name)
                    .orElseThrow(() -> new ChronicleTrouble(
                            ChronicleTrouble.Kind.DAMAGED, "an entry of the ledger lacks '" + name + "'"));
        }

        Optional<String> find(String name) {
            return get(name).map(Json::text);
        }

        List<String> texts(String name) {
            return get(name).map(value -> ((Array) value).texts()).orElse(List.of());
        }

        List<Members> objects(String name) {
            return get(name)
                    .map(value -> ((Array) value)
                            .elements().stream().map(one -> (Members) one).toList())
                    .orElse(List.of());
        }

        Optional<Long> whole(String name) {
            return get(name).map(value -> ((Whole) value).value());
        }
    }

    private static String text(Json value) {
        return ((Text) value).value();
    }
}
