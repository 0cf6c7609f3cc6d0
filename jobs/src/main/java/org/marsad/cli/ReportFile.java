package org.marsad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.marsad.InvalidInput;
import org.marsad.lake.Lake;
import org.marsad.report.ReportData;
import org.marsad.report.ReportPage;
import org.marsad.report.ReportSettings;

/** The file of a report on this machine; replaced whole, so that a reader never sees half of one. */
record ReportFile(Path path) {

    /**
     * The file, which need not be there.
     *
     * @throws InvalidInput if it can't be written
     */
    static ReportFile at(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath();
            Path directory = path.getParent();
            if (Files.isDirectory(path) || directory == null || !Files.isDirectory(directory)) {
                throw new InvalidInput("The report can't be written to " + file + ": "
                        + (Files.isDirectory(path) ? "it is a directory" : "its directory is not there")
                        + ". Name a file in a directory that is there.");
            }
            return new ReportFile(path);
        } catch (InvalidPathException e) {
            throw new InvalidInput("The report can't be written to " + file + ": " + e.getReason() + ".");
        }
    }

    /** Writes the report of the lake; returns its size in bytes. */
    long write(Lake lake, ReportSettings settings) {
        byte[] html = ReportPage.html(ReportData.read(lake, settings)).getBytes(StandardCharsets.UTF_8);
        try {
            Path partial = path.resolveSibling(path.getFileName() + ".partial");
            Files.write(partial, html);
            Files.move(partial, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The report can't be written to " + path, e);
        }
        return html.length;
    }
}
