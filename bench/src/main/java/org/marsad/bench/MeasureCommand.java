package org.marsad.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.marsad.bench.speed.Work;
import org.marsad.bench.speed.Worker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Does one work of the speed bench, in the process that 'bench speed' starts for it. */
@Command(name = "measure", hidden = true, description = "Does one work of the speed bench and measures it.")
final class MeasureCommand implements Callable<Integer> {

    @Option(names = "--work", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Work work;

    @Option(names = "--archive", paramLabel = "PATH", description = "The archive to read.")
    private String archive;

    @Option(names = "--directory", required = true, paramLabel = "DIR", description = "What is written, or the lake.")
    private Path directory;

    @Option(names = "--files", paramLabel = "FILE", description = "Names of files to read.")
    private Path files;

    @Option(names = "--threads", required = true, description = "Threads of DuckDB.")
    private int threads;

    @Option(names = "--result", required = true, paramLabel = "FILE", description = "Where the measures go.")
    private Path result;

    @Override
    public Integer call() {
        new Worker(work, archive, directory, files, threads).carryOut().write(result);
        return 0;
    }
}
