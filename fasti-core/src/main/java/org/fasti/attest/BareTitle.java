package org.fasti.attest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A title of one word without a body or a place, such as "President". On pages about different things it hardly means one
 * office, and nothing follows for the holders on one from those on another.
 */
public final class BareTitle {
    private BareTitle() {}

    /**
     * What is said of one line of holders, in parts that may be told as lines of their own: as a whole, but for a bare
     * title, of which those stay together that one page or table has, or that tell of a person in common.
     *
     * @param line in the order in which the parts keep it
     */
    public static List<List<Testimony>> apart(List<Testimony> line) {
        if (line.isEmpty() || !line.stream().allMatch(one -> isBare(one.office()))) {
            return line.isEmpty() ? List.of() : List.of(line);
        }
        int[] part = IntStream.range(0, line.size()).toArray();
        Map<String, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < part.length; i++) {
            Testimony one = line.get(i);
            for (String bond :
                    List.of(one.edition().list(), "person " + one.bearer().person())) {
                Integer first = firstOf.putIfAbsent(bond, i);
                if (first != null) {
                    part[root(part, i)] = root(part, first);
                }
            }
        }
        Map<Integer, List<Testimony>> parts = new LinkedHashMap<>();
        for (int i = 0; i < part.length; i++) {
            parts.computeIfAbsent(root(part, i), p -> new ArrayList<>()).add(line.get(i));
        }
        return List.copyOf(parts.values());
    }

    private static int root(int[] part, int of) {
        int root = of;
        while (part[root] != root) {
            root = part[root];
        }
        part[of] = root;
        return root;
    }

    private static boolean isBare(Office office) {
        return office.organization().isEmpty()
                && office.place().isEmpty()
                && office.position().strip().indexOf(' ') < 0;
    }
}
