package org.fasti.person;

import java.util.List;
import java.util.Optional;

/**
 * A name with its titles of nobility: "William Whitelaw, 1st Viscount Whitelaw" has both, "Viscount Whitelaw" only a
 * title.
 *
 * @param folded all of its words but honorifics, for finding equal ones
 * @param plain the name without titles; empty where only a title is given
 */
public record FullName(String folded, Optional<PersonName> plain, List<NobleTitle> titles) {
    public FullName {
        titles = List.copyOf(titles);
    }
}
