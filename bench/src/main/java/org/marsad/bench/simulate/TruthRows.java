package org.marsad.bench.simulate;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.marsad.bench.world.Marked;
import org.marsad.bench.world.Parameters;
import org.marsad.bench.world.Printed;
import org.marsad.bench.world.PrintingHouse;
import org.marsad.bench.world.World;

/** The rows of an archive with all that is true of them: the columns of {@link TruthTables#ARTICLES} and nested rows. */
final class TruthRows {

    private static final StructType MENTION = new StructType()
            .add("part", StringType)
            .add("start", IntegerType)
            .add("end", IntegerType)
            .add("actor_id", StringType)
            .add("surface", StringType)
            .add("attribution", BooleanType);
    private static final StructType PIECE =
            new StructType().add("kind", StringType).add("text", StringType);
    private static final StructType SCHEMA = TruthTables.ARTICLES
            .schema()
            .add("reason", StringType)
            .add("mentions", createArrayType(MENTION))
            .add("furniture", createArrayType(PIECE));

    private TruthRows() {}

    /** The rows of the files, which are written on the way. */
    static Dataset<Row> of(Dataset<Long> numbers, PrintedFiles files, Parameters dials) {
        FlatMapFunction<Long, Row> print = number -> {
            List<Row> rows = new ArrayList<>();
            files.write(new PrintingHouse(World.of(dials)), number, row -> rows.add(row(row, dials)));
            return rows.iterator();
        };
        return numbers.flatMap(print, Encoders.row(SCHEMA));
    }

    private static Row row(Printed row, Parameters dials) {
        String text = row.title().text() + "\n" + row.body().text();
        List<Row> mentions = new ArrayList<>();
        addMentions("title", row.title(), mentions);
        addMentions("body", row.body(), mentions);
        List<Row> furniture = row.furniture().stream()
                .map(piece -> RowFactory.create(piece.kind(), piece.text()))
                .toList();
        String pieces = String.join(
                "\n", row.furniture().stream().map(Printed.Piece::text).toList());
        return RowFactory.create(
                row.url(),
                row.story(),
                Date.valueOf(dials.first().plusDays(row.story() >>> Integer.SIZE)),
                Date.valueOf(row.day()),
                row.dateOrigin(),
                row.source(),
                row.tongue().code(),
                row.topic(),
                row.kind().name().toLowerCase(Locale.ROOT),
                row.shared(),
                row.listed(),
                (int) text.lines().mapToLong(line -> line.split(" ", -1).length).sum(),
                text.getBytes(StandardCharsets.UTF_8).length,
                Lines.hashes(row.body().text()),
                Lines.hashes(pieces),
                row.reason(),
                mentions.toArray(Row[]::new),
                furniture.toArray(Row[]::new));
    }

    private static void addMentions(String part, Marked text, List<Row> mentions) {
        for (Marked.Mark mark : text.marks()) {
            mentions.add(RowFactory.create(
                    part,
                    mark.start(),
                    mark.end(),
                    mark.actor(),
                    text.text().substring(mark.start(), mark.end()),
                    mark.cited()));
        }
    }
}
