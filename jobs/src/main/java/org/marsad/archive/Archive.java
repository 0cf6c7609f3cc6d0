package org.marsad.archive;

import static org.apache.spark.sql.functions.array;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
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
    private static final List<String> FIELDS =
            List.of("id", "url", "source", "title", "text", "author", "date", "crawl_date", "language");
    private static final String TAGS = "tags";

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
        } catch (RuntimeException e) {
            throw new InvalidInput("--archive " + path + " can't be read as one table: " + firstLine(e)
                    + " Files whose columns contradict each other must be ingested as archives of their own.");
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
        List<Column> columns = new ArrayList<>(List.of(col(FILE), col(HASH)));
        Dataset<Row> identified = identified();
        for (String field : FIELDS) {
            DataType type = type(field, expressions, identified, problems);
            columns.add(
                    type == null
                            ? lit(null).cast(DataTypes.StringType).as(field)
                            : string(expressions.get(field), type).as(field));
        }
        DataType tags = type(TAGS, expressions, identified, problems);
        DataType strings = DataTypes.createArrayType(DataTypes.StringType);
        columns.add((tags == null
                        ? lit(null).cast(strings)
                        : tags instanceof ArrayType
                                ? expr(expressions.get(TAGS)).cast(strings)
                                : array(expr(expressions.get(TAGS)).cast(DataTypes.StringType)))
                .as(TAGS));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return identified.select(columns.toArray(new Column[0]));
    }

    /** Every row as JSON, cut at {@value #LONGEST_RAW} characters: {@code archive_file, row_hash, raw}. */
    public Dataset<Row> raw() {
        Column[] columns =
                columns().stream().map(name -> rows.col(quoted(name))).toArray(Column[]::new);
        return identified()
                .select(
                        col(FILE),
                        col(HASH),
                        to_json(struct(columns)).substr(1, LONGEST_RAW).as("raw"));
    }

    private Dataset<Row> identified() {
        List<Column> hashed = new ArrayList<>();
        for (StructField field : rows.schema().fields()) {
            Column column = rows.col(quoted(field.name()));
            // A hash passes over nulls, so whether there is one goes in beside the value.
            hashed.add(column.isNull());
            hashed.add(field.dataType() instanceof MapType ? to_json(column) : column);
        }
        return rows.select(
                        col("*"),
                        regexp_replace(col("_metadata.file_path"), "^file:/+", "file:/")
                                .as(FILE))
                .withColumn(HASH, lpad(lower(hex(xxhash64(hashed.toArray(new Column[0])))), 16, "0"));
    }

    private static Column string(String expression, DataType type) {
        Column value = expr(expression);
        return type instanceof ArrayType
                ? org.apache.spark.sql.functions.array_join(
                        value.cast(DataTypes.createArrayType(DataTypes.StringType)), ", ")
                : value.cast(DataTypes.StringType);
    }

    private DataType type(
            String field, Map<String, String> expressions, Dataset<Row> identified, List<String> problems) {
        String expression = expressions.get(field);
        if (expression == null) {
            return null;
        }
        try {
            return identified.select(expr(expression)).schema().fields()[0].dataType();
        } catch (Exception e) {
            if (e instanceof AnalysisException || e instanceof org.apache.spark.SparkThrowable) {
                problems.add("--column " + field + "=" + expression + " can't be worked out: " + firstLine(e)
                        + " The archive has the columns " + String.join(", ", columns()) + ".");
                return null;
            }
            throw e;
        }
    }

    private static String quoted(String column) {
        return "`" + column.replace("`", "``") + "`";
    }

    private static String firstLine(Exception e) {
        return Arrays.stream(String.valueOf(e.getMessage()).split("\n", 2))
                .findFirst()
                .orElse("")
                .strip();
    }
}
