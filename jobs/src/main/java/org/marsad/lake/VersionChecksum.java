package org.marsad.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * What the version checksum file of a table's version says, see the Delta protocol: the schema and, of a table of few
 * files, each live file. One small file is read, however old the table is, and no Spark job is run.
 *
 * @param schema the columns, in the order of the table
 */
record VersionChecksum(StructType schema, List<DataFile> files) {

    /** Bytes of the live files, of however many; empty if there is no checksum. */
    static OptionalLong bytes(Path log, Configuration hadoop, long version) {
        return json(log, hadoop, version)
                .map(checksum -> OptionalLong.of(checksum.path("tableSizeBytes").asLong()))
                .orElseGet(OptionalLong::empty);
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    VersionChecksum {
        files = List.copyOf(files);
    }

    /**
     * Reads the checksum.
     *
     * @param log the directory of the table's log
     * @return empty if there is none, if it does not list the files, or if the table needs more of a reader than to read
     *     whole Parquet files
     */
    static Optional<VersionChecksum> read(Path log, Configuration hadoop, long version) {
        return json(log, hadoop, version).flatMap(VersionChecksum::of);
    }

    private static Optional<VersionChecksum> of(JsonNode checksum) {
        JsonNode metadata = checksum.path("metadata");
        boolean plain = checksum.path("protocol").path("minReaderVersion").asInt() == 1
                && metadata.path("partitionColumns").isEmpty();
        JsonNode files = checksum.path("allFiles");
        if (!plain
                || !files.isArray()
                || files.size() != checksum.path("numFiles").asInt(-1)) {
            return Optional.empty();
        }
        List<DataFile> live = new ArrayList<>();
        files.forEach(add -> live.add(new DataFile(add)));
        return Optional.of(new VersionChecksum(
                (StructType) DataType.fromJson(metadata.path("schemaString").asText()), live));
    }

    private static Optional<JsonNode> json(Path log, Configuration hadoop, long version) {
        Path file = new Path(log, String.format("%020d.crc", version));
        try (InputStream in = log.getFileSystem(hadoop).open(file)) {
            return Optional.of(JSON.readTree(in));
        } catch (FileNotFoundException | JsonProcessingException e) {
            // It is an optional file: Delta's own log is the authority.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The checksum of the version can't be read: " + file, e);
        }
    }
}
