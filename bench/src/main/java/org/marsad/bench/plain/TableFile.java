package org.marsad.bench.plain;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.marsad.tables.Column;
import org.marsad.tables.Table;

/** A Parquet file with the columns of a table, written row by row, packed as Delta packs. */
final class TableFile implements Closeable {

    private final ParquetWriter<Object[]> writer;

    /** Makes the file {@code NAME/rows.parquet} below the directory. */
    TableFile(Path directory, Table table) {
        try {
            Path file = directory.resolve(table.name()).resolve("rows.parquet");
            Files.createDirectories(file.getParent());
            writer = new Builder(new LocalOutputFile(file), schema(table))
                    .withCompressionCodec(CompressionCodecName.SNAPPY)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + table.name() + " can't be written", e);
        }
    }

    /** Writes a row: Binary, Integer, Long, Double, Boolean or null by column. */
    void write(Object... values) {
        try {
            writer.write(values);
        } catch (IOException e) {
            throw new UncheckedIOException("A row can't be written", e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A table can't be written to its end", e);
        }
    }

    private static MessageType schema(Table table) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (Column column : table.columns()) {
            LogicalTypeAnnotation logical = column.type().equals(DataTypes.StringType)
                    ? LogicalTypeAnnotation.stringType()
                    : column.type().equals(DataTypes.DateType) ? LogicalTypeAnnotation.dateType() : null;
            schema.optional(primitive(column.type())).as(logical).named(column.name());
        }
        return schema.named(table.name());
    }

    private static PrimitiveTypeName primitive(DataType type) {
        PrimitiveTypeName name = Map.of(
                        DataTypes.StringType, PrimitiveTypeName.BINARY,
                        DataTypes.DateType, PrimitiveTypeName.INT32,
                        DataTypes.IntegerType, PrimitiveTypeName.INT32,
                        DataTypes.LongType, PrimitiveTypeName.INT64,
                        DataTypes.DoubleType, PrimitiveTypeName.DOUBLE,
                        DataTypes.BooleanType, PrimitiveTypeName.BOOLEAN)
                .get(type);
        if (name == null) {
            throw new IllegalArgumentException("Columns of type " + type + " can't be written");
        }
        return name;
    }

    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
        private final MessageType schema;

        Builder(OutputFile file, MessageType schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder self() {
            return this;
        }

        // Parquet has replaced it, and declares it abstract still.
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
            return new Rows(schema);
        }
    }

    private static final class Rows extends WriteSupport<Object[]> {
        private final MessageType schema;
        private RecordConsumer consumer;

        Rows(MessageType schema) {
            this.schema = schema;
        }

        @Override
        @SuppressWarnings("deprecation")
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(Object[] values) {
            consumer.startMessage();
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    String field = schema.getFieldName(i);
                    consumer.startField(field, i);
                    add(values[i]);
                    consumer.endField(field, i);
                }
            }
            consumer.endMessage();
        }

        private void add(Object value) {
            if (value instanceof Binary text) {
                consumer.addBinary(text);
            } else if (value instanceof Integer whole) {
                consumer.addInteger(whole);
            } else if (value instanceof Long count) {
                consumer.addLong(count);
            } else if (value instanceof Double number) {
                consumer.addDouble(number);
            } else {
                consumer.addBoolean((Boolean) value);
            }
        }
    }
}
