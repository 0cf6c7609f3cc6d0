package org.marsad.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs a command as a process of its own and measures it from outside: {@code seconds} from its start to its end, and
 * {@code cpu}, the processor seconds of the process and its children, both by the shell's {@code time}.
 *
 * @param log where the output of the command goes
 * @param environment variables that are added to those of this process
 */
record TimedCommand(Path log, Map<String, String> environment) {

    private static final String SCRIPT = "TIMEFORMAT='%R %U %S'; log=$1; shift; time \"$@\" >>\"$log\" 2>&1";
    private static final int FIGURES = 3;

    TimedCommand {
        environment = Map.copyOf(environment);
    }

    /** @throws IllegalStateException if the command fails, with what it printed */
    Measured run(List<String> command) {
        List<String> words = new ArrayList<>(List.of("bash", "-c", SCRIPT, "bash", log.toString()));
        words.addAll(command);
        try {
            Files.deleteIfExists(log);
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().putAll(environment);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            String times = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + Files.readString(log));
            }
            return measured(times.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The command can't be started: " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The bench was interrupted", e);
        }
    }

    /** Reads {@code wall user system}, the last line that the shell printed. */
    static Measured measured(String times) {
        String[] figures = times.substring(times.lastIndexOf('\n') + 1).split(" ", -1);
        if (figures.length != FIGURES) {
            throw new IllegalStateException("The shell printed no times, but: " + times);
        }
        return new Measured(Map.of(
                Measured.SECONDS,
                Double.valueOf(figures[0]),
                Measured.CPU,
                Double.parseDouble(figures[1]) + Double.parseDouble(figures[2])));
    }
}
