package org.fasti.tighten;

import java.util.List;

/**
 * What a statement rests on.
 *
 * @param ids the caller's, by which the words of the witnesses are found again
 * @param words what to show of it: "Ann Lee, infobox: 2002"
 */
public record Basis(List<String> ids, String words) {
    public Basis {
        ids = List.copyOf(ids);
    }

    /** The words of one witness. */
    public static Basis of(String id, String words) {
        return new Basis(List.of(id), words);
    }
}
