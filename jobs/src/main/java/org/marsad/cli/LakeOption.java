package org.marsad.cli;

import picocli.CommandLine.Option;

/** Options of every command that writes a lake. */
final class LakeOption {

    @Option(
            names = "--lake",
            required = true,
            paramLabel = "PATH",
            description = "Directory of the Delta tables; made if it is not there.")
    String lake;

    @Option(
            names = "--wait",
            paramLabel = "MINUTES",
            defaultValue = "0",
            description = "How long to wait while another run writes the lake; by default it is refused at once.")
    int wait;

    @Option(names = "--recompute", description = "Compute everything again, though nothing has changed.")
    boolean recompute;
}
