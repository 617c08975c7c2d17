package org.fasti.source;

import java.io.Serializable;

/**
 * A part of a dump, to be read apart from the others, on any machine: the pages whose first byte lies in it. All parts
 * of a dump, one after the other, give what the dump gives, whatever their sizes.
 *
 * @param file what the dump is called in messages
 * @param number which part of the dump, from 0
 * @param from its first byte in the file, as it is stored, inclusive
 * @param to its last, exclusive
 * @param packing how the file is packed
 * @param language the tag of the language that the dump's head names; empty where it names none
 * @param base the address of the wiki's main page; empty where the head does not say it
 * @param categories what the wiki calls its categories
 */
public record DumpPart(
        String file, int number, long from, long to, Packing packing, String language, String base, String categories)
        implements Serializable {
    public DumpPart {
        if (number < 0 || from < 0 || to < from) {
            throw new IllegalArgumentException("not a part of a file: " + number + ", [" + from + ", " + to + ")");
        }
    }

    /** How a dump is packed. */
    public enum Packing {
        /** Not at all. */
        PLAIN,
        /** In blocks, each of which can be unpacked by itself. */
        BZIP2,
        /** In a way that can only be unpacked from the beginning; such a dump has one part. */
        WHOLE
    }
}
