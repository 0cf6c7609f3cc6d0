package org.marsad.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The definition of a Delta table of the lake: what a row is, its columns, its key, and how it is replaced.
 *
 * @param key the columns that identify a row
 * @param scope the part that a commit replaces
 * @param dayColumn the column of days that {@link Scope#DAYS} goes by, else null
 * @param clustering the columns by which readers skip files, at most four
 */
public record Table(
        String name,
        String comment,
        List<Column> columns,
        List<String> key,
        Scope scope,
        String dayColumn,
        List<String> clustering) {

    public Table {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        clustering = List.copyOf(clustering);
        List<String> names = columns.stream().map(Column::name).toList();
        if (!names.containsAll(key) || !names.containsAll(clustering)) {
            throw new IllegalArgumentException(
                    "Table " + name + ": key " + key + " and clustering " + clustering + " must be among " + names);
        }
        if (scope == Scope.DAYS && !names.contains(dayColumn)) {
            throw new IllegalArgumentException(
                    "Table " + name + " is replaced by days, but has no column " + dayColumn);
        }
    }

    /** The schema of the rows, every column nullable, comments included. */
    public StructType schema() {
        StructType schema = new StructType();
        for (Column column : columns) {
            schema = schema.add(DataTypes.createStructField(column.name(), column.type(), true)
                    .withComment(column.comment()));
        }
        return schema;
    }

    /** The names of the columns, in their order. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The columns whose least and greatest values each file tells, so that readers can skip it. */
    public List<String> skipping() {
        List<String> replaced =
                switch (scope) {
                    case DAYS -> List.of(dayColumn);
                    case ARCHIVE -> List.of("archive_file");
                    case PERIODS, WHOLE, APPEND -> List.of();
                };
        return Stream.of(clustering, key, replaced)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Starts the definition of a table; {@code comment} says what one row is. */
    public static Builder named(String name, String comment) {
        return new Builder(name, comment);
    }

    /** Collects a table's columns in their order. */
    public static final class Builder {
        private final String name;
        private final String comment;
        private final List<Column> columns = new ArrayList<>();
        private List<String> key = List.of();
        private List<String> clustering = List.of();

        private Builder(String name, String comment) {
            this.name = name;
            this.comment = comment;
        }

        /** Adds a column of texts. */
        public Builder text(String column, String meaning) {
            return column(column, DataTypes.StringType, meaning);
        }

        /** Adds a column of days. */
        public Builder day(String column, String meaning) {
            return column(column, DataTypes.DateType, meaning);
        }

        /** Adds a column of counts. */
        public Builder count(String column, String meaning) {
            return column(column, DataTypes.LongType, meaning);
        }

        /** Adds a column of numbers. */
        public Builder number(String column, String meaning) {
            return column(column, DataTypes.DoubleType, meaning);
        }

        /** Adds a column of yes and no. */
        public Builder flag(String column, String meaning) {
            return column(column, DataTypes.BooleanType, meaning);
        }

        /** Adds a column of whole numbers. */
        public Builder whole(String column, String meaning) {
            return column(column, DataTypes.IntegerType, meaning);
        }

        /** Adds a column of moments. */
        public Builder moment(String column, String meaning) {
            return column(column, DataTypes.TimestampType, meaning);
        }

        /** Adds a column of the type; the tables of the lake have plain ones only, which every reader takes. */
        public Builder column(String column, DataType type, String meaning) {
            columns.add(new Column(column, type, meaning));
            return this;
        }

        /** Names the key. */
        public Builder key(String... names) {
            key = List.of(names);
            return this;
        }

        /** Names the columns by which readers skip files. */
        public Builder clusteredBy(String... names) {
            clustering = List.of(names);
            return this;
        }

        /** The table, replaced by the days of that column. */
        public Table byDay(String dayColumn) {
            return new Table(name, comment, columns, key, Scope.DAYS, dayColumn, clustering);
        }

        /** The table, replaced as the scope says. */
        public Table by(Scope scope) {
            return new Table(name, comment, columns, key, scope, null, clustering);
        }
    }
}
