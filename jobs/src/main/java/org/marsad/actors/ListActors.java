package org.marsad.actors;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.marsad.calendar.Days;
import org.marsad.catalogue.Catalogue;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.Table;

/** Lists the actors of the catalogue with the first and last day on which each was mentioned. */
public final class ListActors implements Step {

    private static final String VERSION = "3";
    private static final String CATALOGUE = "catalogue";

    private final Catalogue catalogue;

    public ListActors(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "list actors";
    }

    @Override
    public List<Table> reads() {
        return List.of(ActorTables.MENTIONS);
    }

    @Override
    public List<Table> writes() {
        return List.of(ActorTables.ACTORS);
    }

    @Override
    public String fingerprint() {
        return VERSION + " catalogue " + catalogue.fingerprint();
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Dataset<Row> mentions = inputs.read(ActorTables.MENTIONS);
        Dataset<Row> seen = mentions.groupBy("actor_id")
                .agg(
                        min("published_date").as("first_seen"),
                        max("published_date").as("last_seen"));
        StructType schema = new StructType();
        for (String column : ActorTables.ACTORS.columnNames()) {
            if (!column.endsWith("_seen")) {
                schema = schema.add(ActorTables.ACTORS.schema().apply(column));
            }
        }
        List<Row> rows = catalogue.actors().stream()
                .map(actor -> RowFactory.create(
                        actor.id(),
                        actor.kind().label(),
                        actor.nameEn(),
                        actor.nameAr(),
                        actor.country(),
                        actor.partOf(),
                        actor.wikidataId(),
                        CATALOGUE))
                .toList();
        Dataset<Row> actors = inputs.rows(rows, schema);
        return StepResult.of(new Output(
                ActorTables.ACTORS,
                actors.join(
                        broadcast(seen),
                        scala.jdk.javaapi.CollectionConverters.asScala(List.of("actor_id"))
                                .toSeq(),
                        "left")));
    }
}
