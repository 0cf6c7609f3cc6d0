package org.marsad.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Row;
import org.marsad.InvalidInput;
import org.marsad.archive.Archive;
import org.marsad.bench.matcher.MatcherTrials;
import org.marsad.bench.matcher.Texts;
import org.marsad.bench.world.Parameters;
import org.marsad.bench.world.Printed;
import org.marsad.bench.world.PrintingHouse;
import org.marsad.bench.world.Tongue;
import org.marsad.bench.world.World;
import org.marsad.session.Sessions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the matcher alone, without Spark. */
@Command(
        name = "matcher",
        description = "Measures the matcher alone with JMH: text a second of a core's time in Arabic and English, and "
                + "the size and build time of the matcher, with ever larger catalogues.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MatcherCommand implements Callable<Integer> {

    private static final int MEGABYTE = 1_000_000;
    private static final int MAX_NAMES = 4_000_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--archive", paramLabel = "PATH", description = "Default: articles that are simulated.")
    private String archive;

    @Option(
            names = "--megabytes",
            paramLabel = "MB",
            defaultValue = "4",
            description = "Text of each language, at most; ${DEFAULT-VALUE}.")
    private double megabytes;

    @Option(
            names = "--names",
            split = ",",
            paramLabel = "N",
            defaultValue = "0,200000,1000000",
            description = "Coined names beside Marsad's catalogue, one measure each; ${DEFAULT-VALUE}.")
    private List<Integer> names;

    @Option(
            names = "--forks",
            paramLabel = "N",
            defaultValue = "2",
            description = "Processes of each measure; ${DEFAULT-VALUE}.")
    private int forks;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "5",
            description = "Iterations that count, of each process, after as many that do not; ${DEFAULT-VALUE}.")
    private int iterations;

    @Option(
            names = "--milliseconds",
            paramLabel = "MS",
            defaultValue = "1000",
            description = "Of each iteration; ${DEFAULT-VALUE}.")
    private long milliseconds;

    @Override
    public Integer call() throws IOException {
        refuse();
        Path work = Files.createTempDirectory("marsad-matcher");
        PrintWriter out = spec.commandLine().getOut();
        try {
            Map<Tongue, List<Texts.Text>> texts = archive == null ? simulated() : read();
            out.printf(
                    "%-8s %9s %28s %10s %11s %11s %9s%n",
                    "language", "names", "MB/s of a core", "forms", "bytes/form", "heap MB", "build s");
            MatcherTrials trials = new MatcherTrials(forks, iterations, iterations, milliseconds);
            for (Map.Entry<Tongue, List<Texts.Text>> language : texts.entrySet()) {
                if (!language.getValue().isEmpty()) {
                    Path file = work.resolve(language.getKey().code());
                    Texts.of(language.getValue()).write(file);
                    names.forEach(number -> tell(out, language.getKey(), number, trials.run(file, number)));
                }
            }
            return 0;
        } finally {
            FileUtils.deleteQuietly(work.toFile());
        }
    }

    private void refuse() {
        List<String> problems = new ArrayList<>();
        if (!(megabytes > 0 && megabytes <= 1_000)) {
            problems.add("--megabytes " + megabytes + " is impossible. Give more than 0 and at most 1000.");
        }
        if (names.stream().anyMatch(number -> number < 0 || number > MAX_NAMES)) {
            problems.add("--names " + names + " can't be coined. Give numbers from 0 to " + MAX_NAMES + ".");
        }
        if (forks < 1 || iterations < 1 || milliseconds < 1) {
            problems.add("--forks, --iterations and --milliseconds must be at least 1.");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void tell(PrintWriter out, Tongue language, int names, MatcherTrials.Measured measured) {
        out.printf(
                Locale.ROOT,
                "%-8s %,9d %28s %,10d %11.1f %11.1f %9.2f%n",
                language.code(),
                names,
                measured.speed(),
                measured.forms(),
                measured.formBytes() / measured.forms(),
                measured.heapBytes() / MEGABYTE,
                measured.buildSeconds());
        out.flush();
    }

    private Map<Tongue, List<Texts.Text>> simulated() {
        Parameters dials = CommandLine.populateCommand(new ParameterOptions(), "--copies", "0", "--gap", "0")
                .dials();
        Sample sample = new Sample();
        PrintingHouse house = new PrintingHouse(World.of(dials));
        for (int day = 0; day < dials.days() && !sample.isFull(); day++) {
            for (int file = 0; file < dials.filesPerDay(); file++) {
                house.print(day, file, printed -> {
                    if (printed.kind() != Printed.Kind.UNUSABLE) {
                        sample.add(
                                printed.tongue(),
                                printed.title().text(),
                                printed.body().text());
                    }
                });
            }
        }
        return sample.texts;
    }

    private Map<Tongue, List<Texts.Text>> read() {
        Sample sample = new Sample();
        Archive.open(Sessions.open("bench matcher"), archive, Map.of())
                .articles()
                .ifPresent(articles -> {
                    var rows = articles.select("title", "text").toLocalIterator();
                    while (rows.hasNext() && !sample.isFull()) {
                        Row row = rows.next();
                        String title = row.isNullAt(0) ? "" : row.getString(0);
                        String body = row.isNullAt(1) ? "" : row.getString(1);
                        sample.add(isArabic(body) ? Tongue.ARABIC : Tongue.ENGLISH, title, body);
                    }
                });
        return sample.texts;
    }

    private static boolean isArabic(String body) {
        long letters = body.chars().filter(Character::isLetter).count();
        long arabic = body.chars()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        return 2 * arabic > letters;
    }

    /** As much of each language as is wanted. */
    private final class Sample {

        private final Map<Tongue, List<Texts.Text>> texts = new EnumMap<>(Map.of(
                Tongue.ARABIC, new ArrayList<Texts.Text>(),
                Tongue.ENGLISH, new ArrayList<Texts.Text>()));
        private final Map<Tongue, Long> bytes = new EnumMap<>(Map.of(Tongue.ARABIC, 0L, Tongue.ENGLISH, 0L));

        void add(Tongue tongue, String title, String body) {
            if (texts.containsKey(tongue) && !isFull(tongue)) {
                Texts.Text text = new Texts.Text(title, body);
                texts.get(tongue).add(text);
                bytes.merge(tongue, Texts.of(List.of(text)).bytes(), Long::sum);
            }
        }

        boolean isFull() {
            return texts.keySet().stream().allMatch(this::isFull);
        }

        private boolean isFull(Tongue tongue) {
            return bytes.get(tongue) >= megabytes * MEGABYTE;
        }
    }
}
