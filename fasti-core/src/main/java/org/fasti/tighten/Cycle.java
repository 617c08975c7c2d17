package org.fasti.tighten;

/**
 * Edges one after another back to where the first began, of negative weight in sum and with no node twice: a
 * contradiction. No premise of it can be spared: each bears on one pair of nodes, so that without one of them the others
 * join a path, and a path contradicts nothing.
 *
 * @param edges from the calendar, where it passes there
 * @param days the sum of the weights, negative: by how much the premises contradict each other
 * @param smallest whether no cycle of fewer edges contradicts itself
 */
record Cycle(int[] edges, long days, boolean smallest) {}
