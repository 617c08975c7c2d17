package org.fasti.source.dump;

import java.util.Optional;

/**
 * The head of a dump.
 *
 * @param refused why nothing of the dump is read, and what to do next
 */
public record ExportHead(ExportSite site, Optional<String> refused) {}
