package org.marsad.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.calendar.Days;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.Catalogue;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.Table;

/** Lists the names of the catalogue's actors, one a row; only another catalogue changes them. */
public final class ListNames implements Step {

    private static final String VERSION = "1";

    private final Catalogue catalogue;

    public ListNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "list names";
    }

    @Override
    public List<Table> reads() {
        return List.of();
    }

    @Override
    public List<Table> writes() {
        return List.of(ActorTables.ACTOR_NAMES);
    }

    @Override
    public String fingerprint() {
        return VERSION + " catalogue " + catalogue.fingerprint();
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        List<Row> rows = new ArrayList<>();
        for (Actor actor : catalogue.actors()) {
            for (Map.Entry<String, List<String>> names : new TreeMap<>(actor.names()).entrySet()) {
                int rank = 0;
                for (String name : names.getValue()) {
                    rank++;
                    rows.add(RowFactory.create(actor.id(), names.getKey(), rank, name));
                }
            }
        }
        return StepResult.of(new Output(
                ActorTables.ACTOR_NAMES,
                inputs.rows(rows, ActorTables.ACTOR_NAMES.schema()).coalesce(1)));
    }
}
