package org.fasti.publish;

import java.util.List;
import org.fasti.attest.AttestedTenure;

/** Tenures on the word of all their sources, in some form. */
public interface TenuresFormat {
    /** The text, with line ends. */
    String tenures(List<AttestedTenure> tenures);
}
