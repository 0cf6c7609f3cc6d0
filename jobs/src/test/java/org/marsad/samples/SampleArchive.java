package org.marsad.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * Makes the sample archive: Parquet files as a crawl leaves them, from the texts in {@code data-samples/source}.
 *
 * <p>Each source file gives a Parquet file of its name with the columns {@code url, title, content, date, source,
 * author}. The articles that are a text alone go together into {@code text-alone.parquet}, whose only column is
 * {@code content}; files of both kinds are read as one archive. All columns are strings. The same sources give the same
 * bytes, as long as the Parquet library is the same.
 */
public final class SampleArchive {

    static final String TEXT = "content";
    static final List<String> COLUMNS = List.of("url", "title", TEXT, "date", "source", "author");
    static final String TEXT_ALONE = "text-alone";
    static final String ENDING = ".parquet";

    private SampleArchive() {}

    public static void main(String[] arguments) throws IOException {
        write(SampleSources.read(SampleFiles.SOURCES), SampleFiles.ARCHIVE);
    }

    /** Writes the archive of the blocks into the directory, and removes Parquet files that were there before. */
    static void write(List<SampleBlock> blocks, Path directory) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path file :
                    entries.filter(entry -> entry.toString().endsWith(ENDING)).toList()) {
                Files.delete(file);
            }
        }
        Map<String, List<SampleBlock>> files =
                blocks.stream().collect(Collectors.groupingBy(SampleArchive::file, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<SampleBlock>> file : files.entrySet()) {
            List<String> columns = file.getKey().equals(TEXT_ALONE) ? List.of(TEXT) : COLUMNS;
            write(file.getValue(), columns, directory.resolve(file.getKey() + ENDING));
        }
    }

    /** The name, without its ending, of the Parquet file that holds the block. */
    static String file(SampleBlock block) {
        return block.isTextAlone() ? TEXT_ALONE : block.file();
    }

    /** What the column holds in the block's row; may be null. */
    static String value(SampleBlock block, String column) {
        return switch (column) {
            case "title" -> block.title();
            case TEXT -> block.body();
            default -> block.field(column);
        };
    }

    private static void write(List<SampleBlock> blocks, List<String> columns, Path file) throws IOException {
        MessageType schema = schema(columns);
        SimpleGroupFactory rows = new SimpleGroupFactory(schema);
        Function<SampleBlock, Group> row = block -> {
            Group group = rows.newGroup();
            for (String column : columns) {
                String value = value(block, column);
                if (value != null) {
                    group.append(column, value);
                }
            }
            return group;
        };
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(schema)
                .withWriteMode(ParquetFileWriter.Mode.CREATE)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build()) {
            for (SampleBlock block : blocks) {
                writer.write(row.apply(block));
            }
        }
    }

    private static MessageType schema(List<String> columns) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (String column : columns) {
            schema.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column);
        }
        return schema.named("article");
    }
}
