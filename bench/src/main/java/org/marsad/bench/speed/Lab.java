package org.marsad.bench.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.FileUtils;

/** Measures works, each in a process of its own, below a directory. */
public final class Lab {

    private final Child child;
    private final Path directory;
    private final PrintWriter progress;

    public Lab(Child child, Path directory, PrintWriter progress) {
        this.child = child;
        this.directory = directory;
        this.progress = progress;
    }

    public Path directory() {
        return directory;
    }

    /** Measures every trial so many times: each once, then each once more, so that a busy while falls on all. */
    public void rounds(Figures figures, int repeats, List<Trial> trials) {
        for (int repeat = 0; repeat < repeats; repeat++) {
            List<Trial> order = new ArrayList<>(trials);
            Collections.rotate(order, repeat);
            for (Trial trial : order) {
                Path output = directory.resolve("output");
                figures.add(trial.name(), measure(trial, output));
                FileUtils.deleteQuietly(output.toFile());
            }
        }
    }

    /** Measures a trial once, and leaves what it wrote at the path. */
    public Measured measure(Trial trial, Path output) {
        FileUtils.deleteQuietly(output.toFile());
        try {
            if (trial.lake() != null) {
                FileUtils.copyDirectory(trial.lake().toFile(), output.toFile());
            }
            return go(trial, output);
        } catch (IOException e) {
            throw new UncheckedIOException("The lake " + trial.lake() + " can't be copied", e);
        }
    }

    /** Measures a trial on what stands at the path already. */
    public Measured again(Trial trial, Path output) {
        return go(trial, output);
    }

    private Measured go(Trial trial, Path output) {
        Path result = directory.resolve("measured.tsv");
        List<String> arguments = new ArrayList<>(List.of(
                "measure",
                "--work",
                trial.work().name(),
                "--directory",
                output.toString(),
                "--threads",
                Integer.toString(child.threads()),
                "--result",
                result.toString()));
        if (trial.archive() != null) {
            arguments.addAll(List.of("--archive", trial.archive()));
        }
        if (trial.files() != null) {
            arguments.addAll(List.of("--files", trial.files().toString()));
        }
        child.run(directory.resolve("log.txt"), arguments);
        Measured measured = Measured.read(result);
        progress.printf(Locale.ROOT, "%8.1f s  %s%n", measured.value(Measured.SECONDS), trial.name());
        progress.flush();
        return measured;
    }

    /** Writes the names of files, a line each. */
    public Path list(String name, List<Path> files) {
        try {
            return Files.write(
                    directory.resolve(name), files.stream().map(Path::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + name + " can't be written", e);
        }
    }
}
