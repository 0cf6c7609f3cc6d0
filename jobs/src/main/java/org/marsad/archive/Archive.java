package org.marsad.archive;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.marsad.InvalidInput;

/**
 * An archive of articles: Parquet files below a directory, or one file.
 *
 * <p>A row is known by its file and a hash of all its columns.
 */
public final class Archive {

    private static final int LONGEST_RAW = 10_000;
    private static final String FILE = "archive_file";
    private static final String HASH = "row_hash";

    /** Their names beside the archive's own columns, which may have any name. */
    private static final String OWN = "__marsad_";

    private static final List<String> FIELDS =
            List.of("id", "url", "source", "title", "text", "author", "date", "crawl_date", "language");
    private static final String TAGS = "tags";
    private static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType);

    private final ArchiveFiles files;
    private final Dataset<Row> rows;

    private Archive(ArchiveFiles files, Dataset<Row> rows) {
        this.files = files;
        this.rows = rows;
    }

    /**
     * Opens the archive; its rows are not read yet.
     *
     * @throws InvalidInput if there is nothing at the path, no Parquet file below it, or a file that is not Parquet
     */
    public static Archive open(SparkSession spark, String path) {
        ArchiveFiles files = ArchiveFiles.list(path, spark.sparkContext().hadoopConfiguration());
        try {
            Dataset<Row> read = spark.read()
                    .option("mergeSchema", files.paths().size() > 1)
                    .parquet(files.paths().toArray(new String[0]));
            return new Archive(files, read);
        } catch (Exception e) {
            if (!SparkMessage.isRefusal(e)) {
                throw e;
            }
            throw new InvalidInput("--archive " + path + " can't be read as one table: " + SparkMessage.of(e)
                    + " Remove files that are damaged; ingest files whose columns contradict each other as archives "
                    + "of their own.");
        }
    }

    public ArchiveFiles files() {
        return files;
    }

    /** The columns that the archive has, in their order. */
    public List<String> columns() {
        return List.of(rows.columns());
    }

    /**
     * The rows with the columns that {@code ingest} reads, all strings but {@code tags} (an array of them), and
     * {@code archive_file, row_hash}.
     *
     * @param expressions the Spark SQL expression of each column that the archive has something for
     * @throws InvalidInput naming every expression that can't be worked out
     */
    public Dataset<Row> articles(Map<String, String> expressions) {
        List<String> problems = new ArrayList<>();
        List<Column> columns = new ArrayList<>(
                List.of(col(OWN + FILE).as(FILE), col(OWN + HASH).as(HASH)));
        Dataset<Row> identified = identified();
        for (String field : FIELDS) {
            columns.add(column(field, expressions, identified, problems).as(field));
        }
        columns.add(column(TAGS, expressions, identified, problems).as(TAGS));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return identified.select(columns.toArray(new Column[0]));
    }

    /**
     * Rows as JSON, cut at {@value #LONGEST_RAW} characters: {@code archive_file, row_hash, raw}, each row once.
     *
     * @param wanted {@code archive_file, row_hash} of the rows; only these are shuffled and written out
     */
    public Dataset<Row> raw(Dataset<Row> wanted) {
        Column[] columns =
                columns().stream().map(name -> rows.col(quoted(name))).toArray(Column[]::new);
        Dataset<Row> all = identified();
        return all.join(
                        wanted,
                        all.col(OWN + FILE)
                                .equalTo(wanted.col(FILE))
                                .and(all.col(OWN + HASH).equalTo(wanted.col(HASH))),
                        "left_semi")
                .select(
                        col(OWN + FILE).as(FILE),
                        col(OWN + HASH).as(HASH),
                        to_json(struct(columns)).substr(1, LONGEST_RAW).as("raw"))
                .dropDuplicates(FILE, HASH);
    }

    private Dataset<Row> identified() {
        List<Column> hashed = new ArrayList<>();
        for (StructField field : rows.schema().fields()) {
            Column column = rows.col(quoted(field.name()));
            // A hash passes over nulls, so whether there is one goes in beside the value.
            hashed.add(column.isNull());
            hashed.add(holdsMap(field.dataType()) ? to_json(column) : column);
        }
        return rows.select(
                        col("*"),
                        regexp_replace(col("_metadata.file_path"), "^file:/+", "file:/")
                                .as(OWN + FILE))
                .withColumn(OWN + HASH, lpad(lower(hex(xxhash64(hashed.toArray(new Column[0])))), 16, "0"));
    }

    /** A hash does not take a map. */
    private static boolean holdsMap(DataType type) {
        return type.catalogString().contains("map<");
    }

    private Column column(
            String field, Map<String, String> expressions, Dataset<Row> identified, List<String> problems) {
        String expression = expressions.get(field);
        boolean tags = field.equals(TAGS);
        if (expression != null) {
            try {
                DataType type =
                        identified.select(expr(expression)).schema().fields()[0].dataType();
                Column column = tags ? strings(expression, type) : string(expression, type);
                // Beside a column of the row, so that what makes fewer or more rows is refused too.
                identified.select(col(OWN + HASH), column);
                return column;
            } catch (Exception e) {
                if (!SparkMessage.isRefusal(e)) {
                    throw e;
                }
                problems.add("--column " + field + "=" + expression + " can't be worked out: " + SparkMessage.of(e)
                        + " The archive has the columns " + String.join(", ", columns()) + ".");
            }
        }
        return lit(null).cast(tags ? STRINGS : DataTypes.StringType);
    }

    private static Column string(String expression, DataType type) {
        Column value = expr(expression);
        return type instanceof ArrayType ? array_join(value.cast(STRINGS), ", ") : value.cast(DataTypes.StringType);
    }

    private static Column strings(String expression, DataType type) {
        Column value = expr(expression);
        return type instanceof ArrayType ? value.cast(STRINGS) : array(value.cast(DataTypes.StringType));
    }

    private static String quoted(String column) {
        return "`" + column.replace("`", "``") + "`";
    }
}
