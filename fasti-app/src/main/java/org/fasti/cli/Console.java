package org.fasti.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a run of the program reads from and writes to.
 *
 * @param in standard input
 * @param out where answers go; written in UTF-8
 * @param err where messages go, each flushed as a line
 * @param terminal what the person sees
 */
record Console(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {}
