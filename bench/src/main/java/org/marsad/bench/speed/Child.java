package org.marsad.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts processes like this one, each with a heap and caches of its own.
 *
 * @param main the main class
 * @param threads cores that Spark and DuckDB use
 */
public record Child(Class<?> main, int threads) {

    private static final String MASTER = "-Dspark.master=";

    /**
     * Runs a command of the program in a new process, and returns when it has ended.
     *
     * @param log what the process tells goes here
     * @throws IllegalStateException if it ends with a fault, with the last lines that it told
     */
    public void run(Path log, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith(MASTER))
                .forEach(command::add);
        command.add(MASTER + "local[" + threads + "]");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(arguments);
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                List<String> told = Files.readAllLines(log);
                throw new IllegalStateException(String.join(" ", arguments) + " ended with code " + code + ":\n"
                        + String.join("\n", told.subList(Math.max(0, told.size() - 20), told.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A process can't be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The bench was interrupted", e);
        }
    }
}
