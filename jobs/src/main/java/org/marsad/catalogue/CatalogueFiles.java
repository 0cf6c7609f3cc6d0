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
import java.util.Arrays;
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

    private static final List<String> OFFICES =
            List.of("offices.tsv", "offices-east.tsv", "offices-places.tsv", "offices-west.tsv");
    private static final Pattern OFFICES_NAME = Pattern.compile("offices(-[^.]+)?\\.tsv");

    /** Opens a file by name, or returns null if there is none. */
    public interface Opener {
        InputStream open(String fileName) throws IOException;
    }

    /** Where the files of a catalogue lie: their names, and how each is opened. */
    public record Folder(List<String> names, Opener opener) {

        public Folder {
            names = List.copyOf(names);
        }
    }

    /** The lines of a file of offices. */
    record Lines(String file, List<String> lines) {}

    static final Folder ON_CLASS_PATH =
            new Folder(OFFICES, name -> CatalogueFiles.class.getResourceAsStream(RESOURCE_FOLDER + name));

    private CatalogueFiles() {}

    /** The names that the files have. */
    public static List<String> fileNames() {
        return Arrays.stream(CatalogueFile.values())
                .map(CatalogueFile::fileName)
                .toList();
    }

    /**
     * The catalogue that Marsad brings along.
     *
     * @throws CatalogueException naming every fault
     */
    public static Catalogue fromClassPath() {
        return new CatalogueBuilder().addMarsads().build();
    }

    /**
     * The catalogue in a directory.
     *
     * @throws CatalogueException naming every fault
     */
    public static Catalogue fromDirectory(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            return new CatalogueBuilder()
                    .addFolder(new Folder(
                            names, name -> names.contains(name) ? Files.newInputStream(directory.resolve(name)) : null))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the catalogue directory " + directory + ".", e);
        }
    }

    /** The files of a folder that tell who held an office. */
    static List<Lines> tenures(Folder folder) {
        return folder.names().stream()
                .filter(name -> OFFICES_NAME.matcher(name).matches())
                .sorted()
                .map(name -> new Lines(name, lines(folder, name)))
                .toList();
    }

    /** The file of a folder that tells what offices are called. */
    static Lines titles(Folder folder) {
        return new Lines(OfficeLines.TITLES_FILE, lines(folder, OfficeLines.TITLES_FILE));
    }

    /** The actors in a folder; what is wrong with their lines is noted. */
    static List<ListedActor> read(Folder folder, CatalogueList list, List<CatalogueFault> faults) {
        List<ListedActor> listed = new ArrayList<>();
        for (CatalogueFile file : CatalogueFile.values()) {
            listed.addAll(new CatalogueLines(file, list, faults).read(lines(folder, file.fileName())));
        }
        return listed;
    }

    private static List<String> lines(Folder folder, String fileName) {
        try (InputStream stream = folder.opener().open(fileName)) {
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
