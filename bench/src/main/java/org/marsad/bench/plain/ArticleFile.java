package org.marsad.bench.plain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.DummyRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/** A Parquet file of the table {@code articles}, read column by column. */
final class ArticleFile {

    private static final List<String> COLUMNS =
            List.of("article_id", "title", "body", "story_id", "story_date", "published_date", "source");

    private ArticleFile() {}

    /** Gives the articles of the file, in its order. */
    static void read(Path file, Consumer<Article> each) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            MessageType all = reader.getFileMetaData().getSchema();
            MessageType schema = new MessageType(
                    all.getName(), COLUMNS.stream().map(all::getType).toList());
            reader.setRequestedSchema(schema);
            String writer = reader.getFileMetaData().getCreatedBy();
            for (PageReadStore rows = reader.readNextRowGroup(); rows != null; rows = reader.readNextRowGroup()) {
                read(rows, schema, writer, each);
            }
        }
    }

    private static void read(PageReadStore rows, MessageType schema, String writer, Consumer<Article> each) {
        ColumnReadStoreImpl store =
                new ColumnReadStoreImpl(rows, new DummyRecordConverter(schema).getRootConverter(), schema, writer);
        ColumnReader[] columns = COLUMNS.stream()
                .map(name -> store.getColumnReader(schema.getColumnDescription(new String[] {name})))
                .toArray(ColumnReader[]::new);
        for (long row = 0; row < rows.getRowCount(); row++) {
            each.accept(new Article(
                    binary(columns[0]),
                    text(columns[1]),
                    text(columns[2]),
                    binary(columns[3]),
                    whole(columns[4]),
                    whole(columns[5]),
                    binary(columns[6])));
        }
    }

    private static boolean isNull(ColumnReader column) {
        return column.getCurrentDefinitionLevel() < column.getDescriptor().getMaxDefinitionLevel();
    }

    private static Binary binary(ColumnReader column) {
        // A copy, since the page may be let go before the value is written.
        Binary value = isNull(column) ? null : column.getBinary().copy();
        column.consume();
        return value;
    }

    private static String text(ColumnReader column) {
        String value = isNull(column) ? null : column.getBinary().toStringUsingUTF8();
        column.consume();
        return value;
    }

    private static int whole(ColumnReader column) {
        int value = column.getInteger();
        column.consume();
        return value;
    }
}
