package org.marsad.archive;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.ltrim;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.url_decode;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.marsad.mapping.ArticleField;
import org.marsad.mapping.Placeholders;

/**
 * The rows of the files of a layout.
 *
 * <p>A row is known by its file and a hash of its columns. The hash goes by the columns that have a value and by their
 * names, so it is the same whichever files the row's file is read with.
 */
final class LayoutRows {

    static final String FILE = "archive_file";
    static final String HASH = "row_hash";
    static final String MODIFIED = "file_modified";
    static final int MAX_RAW_LENGTH = 10_000;
    private static final int MAX_PLACEHOLDER = 64;
    private static final String LOCAL = "file:/";

    /** Their names beside the archive's own columns, which may have any name. */
    private static final String OWN = "__marsad_";

    private static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType);

    private final Layout layout;
    private final Dataset<Row> rows;
    private final Dataset<Row> identified;

    LayoutRows(SparkSession spark, Layout layout) {
        this.layout = layout;
        this.rows = read(spark, layout.schema(), layout.paths());
        this.identified = identified(rows);
    }

    /** The rows of files with all their columns. */
    static Dataset<Row> read(SparkSession spark, StructType schema, List<String> paths) {
        return FileSource.read(spark, schema, paths);
    }

    /** What {@link Archive#articles} gives, of this layout. */
    Dataset<Row> articles(String dateOrder) {
        List<Column> columns = new ArrayList<>(List.of(
                col(OWN + FILE).as(FILE),
                col(OWN + HASH).as(HASH),
                col(OWN + MODIFIED).as(MODIFIED)));
        for (ArticleField field : ArticleField.values()) {
            columns.add(layout.readExpressions(field).stream()
                    .map(expression -> column(identified, field, expression))
                    .reduce((first, other) -> when(isFilled(first), first).otherwise(other))
                    .orElseGet(() -> lit(null).cast(typeOf(field)))
                    .as(field.label()));
        }
        columns.add(lit(layout.dateColumn()).as("date_column"));
        columns.add(lit(dateOrder).cast(DataTypes.StringType).as("date_order"));
        return identified.select(columns.toArray(new Column[0]));
    }

    /** What {@link Archive#raw} gives, of this layout. */
    Dataset<Row> raw(Dataset<Row> wanted) {
        String text = layout.expression(ArticleField.TEXT).orElse("");
        Column[] columns = Arrays.stream(layout.schema().fieldNames())
                // The text last, since what follows it may be cut.
                .sorted(Comparator.comparing((String name) -> text.contains(name))
                        .thenComparing(name -> name))
                .map(name -> rows.col(quoted(name)))
                .toArray(Column[]::new);
        return identified
                .join(
                        wanted,
                        identified
                                .col(OWN + FILE)
                                .equalTo(wanted.col(FILE))
                                .and(identified.col(OWN + HASH).equalTo(wanted.col(HASH))),
                        "left_semi")
                .select(
                        col(OWN + FILE).as(FILE),
                        col(OWN + HASH).as(HASH),
                        to_json(struct(columns)).substr(1, MAX_RAW_LENGTH).as("raw"));
    }

    /**
     * Works an expression out on rows of the schema, without reading any.
     *
     * @throws RuntimeException of Spark's if it can't be done
     */
    static DataType attempt(SparkSession spark, StructType schema, ArticleField field, String expression) {
        Dataset<Row> none = spark.createDataFrame(List.<Row>of(), schema).withColumn(OWN + HASH, lit(""));
        DataType type = none.select(expr(expression)).schema().fields()[0].dataType();
        // Beside a column of the row, so that what makes fewer or more rows is refused too.
        none.select(col(OWN + HASH), column(none, field, expression));
        return type;
    }

    private static Dataset<Row> identified(Dataset<Row> rows) {
        Column hash = lit(0L);
        for (StructField field : rows.schema().fields()) {
            Column column = rows.col(quoted(field.name()));
            Column value = holdsMap(field.dataType()) ? to_json(column) : column;
            Column own = xxhash64(lit(field.name().toLowerCase(Locale.ROOT)), value);
            hash = hash.bitwiseXOR(when(column.isNull(), lit(0L)).otherwise(own));
        }
        return rows.select(
                        col("*"),
                        path(col("_metadata.file_path")).as(OWN + FILE),
                        col("_metadata.file_modification_time").as(OWN + MODIFIED))
                .withColumn(OWN + HASH, lpad(lower(hex(hash)), 16, "0"));
    }

    /**
     * As the file system names the file: Spark percent-encodes it, and writes three slashes after the scheme of local
     * files. A plus sign is itself, where forms write a space so.
     */
    private static Column path(Column encoded) {
        Column path = when(encoded.contains("%"), url_decode(replace(encoded, lit("+"), lit("%2B"))))
                .otherwise(encoded);
        return when(
                        path.startsWith(LOCAL),
                        concat(lit(LOCAL), ltrim(substring(path, LOCAL.length() + 1, Integer.MAX_VALUE), "/")))
                .otherwise(path);
    }

    /** A hash does not take a map. */
    private static boolean holdsMap(DataType type) {
        return type.catalogString().contains("map<") || type.catalogString().contains("variant");
    }

    private static DataType typeOf(ArticleField field) {
        return field == ArticleField.TAGS ? STRINGS : DataTypes.StringType;
    }

    private static Column column(Dataset<Row> rows, ArticleField field, String expression) {
        DataType type = rows.select(expr(expression)).schema().fields()[0].dataType();
        Column value = expr(expression);
        if (field == ArticleField.TAGS) {
            return type instanceof ArrayType ? value.cast(STRINGS) : array(value.cast(DataTypes.StringType));
        }
        String between = field == ArticleField.TEXT ? "\n\n" : ", ";
        return type instanceof ArrayType ? array_join(value.cast(STRINGS), between) : value.cast(DataTypes.StringType);
    }

    /** Whether it is neither null nor a placeholder; of strings. */
    private static Column isFilled(Column value) {
        return length(value)
                .gt(MAX_PLACEHOLDER)
                .or(not(coalesce(lower(trim(value)), lit(""))
                        .isin(Placeholders.all().toArray())));
    }

    static String quoted(String column) {
        return "`" + column.replace("`", "``") + "`";
    }
}
