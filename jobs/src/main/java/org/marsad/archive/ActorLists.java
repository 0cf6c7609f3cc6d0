package org.marsad.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.marsad.InvalidInput;
import org.marsad.catalogue.CatalogueBuilder;
import org.marsad.catalogue.CatalogueFiles;

/** Finds out in which form a list of actors is kept at a path, and adds it to a catalogue. */
public final class ActorLists {

    private static final String FORMS = "Name a .csv or .tsv file, a .json file with the answer of a Wikidata query, "
            + "Parquet files, a Delta table, or a directory that holds "
            + String.join(
                    ", ",
                    CatalogueFiles.fileNames()
                            .subList(0, CatalogueFiles.fileNames().size() - 1)) + " or "
            + CatalogueFiles.fileNames().get(CatalogueFiles.fileNames().size() - 1) + ".";

    private final CatalogueBuilder catalogue;
    private final Supplier<SparkSession> spark;

    /**
     * Adds to a catalogue.
     *
     * @param spark asked only for Parquet, Delta, and what lies on another file system than this machine's
     */
    public ActorLists(CatalogueBuilder catalogue, Supplier<SparkSession> spark) {
        this.catalogue = catalogue;
        this.spark = spark;
    }

    /**
     * Adds the list at a path.
     *
     * @param option the option that names it, for what is told to the user
     * @throws InvalidInput if nothing is there, or nothing that is a list of actors
     */
    public void add(String option, String path) {
        String named = option + " " + path;
        try {
            Path given = new Path(path);
            FileSystem system = system(given);
            FileStatus status = system.getFileStatus(given);
            if (status.isDirectory()) {
                addDirectory(named, system, given, path);
            } else {
                addFile(named, system, given);
            }
        } catch (FileNotFoundException e) {
            throw new InvalidInput(named + " does not exist. " + FORMS);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput(named + " can't be read: " + e.getMessage() + ". " + FORMS);
        }
    }

    /**
     * Adds the overrides in a file.
     *
     * @throws InvalidInput if it is not there
     */
    public void addOverrides(String option, String path) {
        String remedy = "Name a .csv or .tsv file, see docs/catalogue.md.";
        Path given = new Path(path);
        try (InputStream stream = system(given).open(given)) {
            catalogue.addOverrides(given.getName(), stream);
        } catch (FileNotFoundException e) {
            throw new InvalidInput(option + " " + path + " does not exist. " + remedy);
        } catch (IOException e) {
            throw new InvalidInput(option + " " + path + " can't be read: " + e.getMessage() + ". " + remedy);
        }
    }

    private FileSystem system(Path path) throws IOException {
        String scheme = path.toUri().getScheme();
        boolean here = scheme == null || scheme.equals("file");
        return path.getFileSystem(
                here ? new Configuration() : spark.get().sparkContext().hadoopConfiguration());
    }

    private void addDirectory(String named, FileSystem system, Path directory, String path) throws IOException {
        List<FileStatus> entries = Arrays.stream(system.listStatus(directory))
                .sorted(Comparator.comparing(entry -> entry.getPath().getName()))
                .toList();
        List<String> names =
                entries.stream().map(entry -> entry.getPath().getName()).toList();
        List<Path> files = entries.stream()
                .filter(FileStatus::isFile)
                .map(FileStatus::getPath)
                .filter(file -> ending(file).equals("csv") || ending(file).equals("json"))
                .toList();
        if (names.contains("_delta_log")) {
            addTable(directory.getName(), path, "delta");
        } else if (names.stream().anyMatch(CatalogueFiles.fileNames()::contains)) {
            catalogue.addFolder(new CatalogueFiles.Folder(
                    names, name -> names.contains(name) ? system.open(new Path(directory, name)) : null));
        } else if (names.stream().anyMatch(name -> name.endsWith(".parquet"))) {
            addTable(directory.getName(), path, "parquet");
        } else if (!files.isEmpty()) {
            for (Path file : files) {
                addFile(named, system, file);
            }
        } else {
            throw new InvalidInput(named + " holds no list of actors, but "
                    + (names.isEmpty() ? "nothing" : String.join(", ", names.subList(0, Math.min(10, names.size()))))
                    + ". " + FORMS);
        }
    }

    private void addFile(String named, FileSystem system, Path file) throws IOException {
        switch (ending(file)) {
            case "csv", "tsv" -> {
                try (InputStream stream = system.open(file)) {
                    catalogue.addCsv(file.getName(), stream);
                }
            }
            case "json" -> {
                try (InputStream stream = system.open(file)) {
                    catalogue.addWikidataAnswer(file.getName(), stream);
                }
            }
            case "parquet" -> addTable(file.getName(), file.toString(), "parquet");
            default -> throw new InvalidInput(named + " is a file of an unknown kind. " + FORMS);
        }
    }

    private void addTable(String name, String path, String format) {
        catalogue.addTable(name, table -> ActorTableReader.read(spark.get(), path, format, table));
    }

    private static String ending(Path file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
