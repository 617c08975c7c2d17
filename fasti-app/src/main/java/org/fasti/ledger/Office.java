package org.fasti.ledger;

import java.util.Optional;

/** An office of which the chronicle has tenures. */
public record Office(long number, String position, Optional<String> organization, Optional<String> place) {}
