package org.marsad.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a catalogue from its files: {@code states.tsv}, {@code persons.tsv}, {@code organisations.tsv}, {@code
 * groups.tsv}, {@code media.tsv}, {@code places.tsv}; from {@code offices.tsv} and files such as {@code
 * offices-west.tsv} who held which office when, and from {@code office-titles.tsv} what the offices are called.
 *
 * <p>A file has comment lines ({@code #}), one header line, and a line an actor; columns are parted by tabs, values in
 * a column by {@code |}. A file that is missing lists nobody.
 */
public final class CatalogueFiles {

    private static final String RESOURCE_FOLDER = "/catalogue/";
    private static final List<String> OFFICES = List.of("offices.tsv", "offices-east.tsv", "offices-west.tsv");
    private static final Pattern OFFICES_NAME = Pattern.compile("offices(-[^.]+)?\\.tsv");

    private CatalogueFiles() {}

    /** Opens a file by name, or returns null if there is none. */
    private interface Source {
        InputStream open(String fileName) throws IOException;
    }

    /**
     * The catalogue that Marsad brings along.
     *
     * @throws CatalogueException naming every fault
     */
    public static Catalogue fromClassPath() {
        return read(name -> CatalogueFiles.class.getResourceAsStream(RESOURCE_FOLDER + name), OFFICES);
    }

    /**
     * The catalogue in a directory.
     *
     * @throws CatalogueException naming every fault
     */
    public static Catalogue fromDirectory(Path directory) {
        return read(
                name -> {
                    Path file = directory.resolve(name);
                    return Files.exists(file) ? Files.newInputStream(file) : null;
                },
                officesIn(directory));
    }

    private static List<String> officesIn(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> OFFICES_NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the catalogue directory " + directory + ".", e);
        }
    }

    private static Catalogue read(Source source, List<String> officeFiles) {
        List<CatalogueFault> faults = new ArrayList<>();
        List<ListedActor> listed = new ArrayList<>();
        for (CatalogueFile file : CatalogueFile.values()) {
            listed.addAll(new CatalogueLines(file, faults).read(lines(source, file.fileName())));
        }
        if (listed.isEmpty() && faults.isEmpty()) {
            faults.add(new CatalogueFault(
                    CatalogueFile.STATES.fileName(),
                    0,
                    "No file lists an actor.",
                    "Name a directory with .tsv files."));
        }
        faults.addAll(CatalogueChecks.faults(listed));
        OfficeLines offices = new OfficeLines(listed, faults);
        officeFiles.forEach(file -> offices.readTenures(file, lines(source, file)));
        offices.readTitles(lines(source, OfficeLines.TITLES_FILE));
        List<ListedActor> toldApart = SharedSpellings.tellApart(listed, faults, new ArrayList<>());
        if (!faults.isEmpty()) {
            throw new CatalogueException(faults);
        }
        return Catalogue.of(toldApart.stream().map(ListedActor::actor).toList(), offices.offices());
    }

    private static List<String> lines(Source source, String fileName) {
        try (InputStream stream = source.open(fileName)) {
            if (stream == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the catalogue file " + fileName + ".", e);
        }
    }
}
