package org.fasti.source.dump;

/** Tells from where in a file, as it lies on the disk, bytes that were just read can be had again. */
@FunctionalInterface
public interface PackedPlace {
    long now();
}
