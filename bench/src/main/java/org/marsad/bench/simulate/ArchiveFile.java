package org.marsad.bench.simulate;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Types;
import org.marsad.bench.world.Printed;

/**
 * A Parquet file that is being written: under a name of its own until it is whole, so that a task that is run again
 * leaves the same file. It is there only if it has a row.
 */
final class ArchiveFile implements Closeable {

    private final Path path;
    private final Path unfinished;
    private final Configuration configuration;
    private final Profile profile;
    private final LocalDate modified;
    private final MessageType schema;
    private ParquetWriter<Group> writer;

    /**
     * A file that has no row yet.
     *
     * @param attempt tells this attempt to write it from others at the same time
     * @param modified the day on which it was last modified, as Marsad believes no date behind that of the newest file
     */
    ArchiveFile(Path path, long attempt, Configuration configuration, Profile profile, LocalDate modified) {
        this.path = path;
        this.unfinished = new Path(path.getParent(), "." + path.getName() + "." + attempt);
        this.configuration = configuration;
        this.profile = profile;
        this.modified = modified;
        this.schema = schema(profile.columns());
    }

    private static MessageType schema(List<String> columns) {
        Types.GroupBuilder<MessageType> schema = Types.buildMessage();
        for (String column : columns) {
            schema.optional(PrimitiveType.PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column);
        }
        return schema.named("article");
    }

    void add(Printed row) {
        try {
            if (writer == null) {
                writer = ExampleParquetWriter.builder(HadoopOutputFile.fromPath(unfinished, configuration))
                        .withType(schema)
                        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                        .withCompressionCodec(CompressionCodecName.SNAPPY)
                        .build();
            }
            Group group = new SimpleGroup(schema);
            List<String> values = profile.values(row);
            for (int i = 0; i < values.size(); i++) {
                if (!values.get(i).isEmpty()) {
                    group.add(i, values.get(i));
                }
            }
            writer.write(group);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + unfinished + " can't be written", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (writer == null) {
            return;
        }
        writer.close();
        FileSystem files = path.getFileSystem(configuration);
        files.delete(path, false);
        if (!files.rename(unfinished, path)) {
            throw new IOException("The file " + unfinished + " can't be renamed to " + path);
        }
        files.setTimes(path, modified.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli(), -1);
    }
}
