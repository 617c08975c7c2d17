package org.fasti.tighten;

import java.time.LocalDate;

/**
 * One step of a proof.
 *
 * @param premise what it uses
 * @param event what it says something of
 * @param day no earlier than which, or no later than which, that event was, by this step and those before it
 */
public record Step(Premise premise, Event event, LocalDate day) {}
