package org.marsad.lake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.actions.Format;
import org.apache.spark.sql.delta.actions.Metadata;
import org.apache.spark.sql.delta.skipping.clustering.ClusteredTableUtils;
import org.apache.spark.sql.delta.skipping.clustering.temp.ClusterBySpec;
import org.marsad.tables.Table;
import scala.Option;
import scala.collection.immutable.Map$;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * One commit to a Delta table, by Delta's own transaction: the rows are written by one Spark query, which is all that is
 * run.
 *
 * <p>Delta's public writers make two commits and five queries of a table's creation with its first rows, and look for the
 * files to replace by queries of their own. The classes used here are not part of its stable interface: only this class
 * uses them, and the version of Delta is pinned and part of the submitted jar.
 */
final class Transaction {

    /** Delta's default, the first 32 columns, costs a twentieth of a run for what no reader looks for. */
    private static final String STATISTICS_OF = "delta.dataSkippingStatsColumns";

    private static final String CLUSTERING = "delta.feature.clustering";

    private final Table table;
    private final OptimisticTransaction transaction;

    private final Lake lake;

    private Transaction(Lake lake, Table table, OptimisticTransaction transaction) {
        this.lake = lake;
        this.table = table;
        this.transaction = transaction;
    }

    static Transaction begin(Lake lake, Table table) {
        lake.requireWritable();
        OptimisticTransaction begun = DeltaLog.forTable(lake.spark(), new Path(lake.path(table)))
                .startTransaction(Option.empty(), Option.empty());
        return new Transaction(lake, table, begun);
    }

    /** The version that the commit will follow; empty if there is no table yet. */
    Optional<Long> readVersion() {
        long version = transaction.readVersion();
        return version < 0 ? Optional.empty() : Optional.of(version);
    }

    /** Creates the table with the rows; returns the version committed. */
    long create(Dataset<Row> rows, CommitMetadata note) {
        transaction.updateMetadataForNewTable(metadata());
        List<Action> actions = new ArrayList<>(written(rows));
        if (!table.clustering().isEmpty()) {
            ClusterBySpec columns = ClusterBySpec.fromColumnNames(seq(table.clustering()));
            actions.addAll(CollectionConverters.asJava(
                    ClusteredTableUtils.getDomainMetadataFromTransaction(Option.apply(columns), transaction)));
        }
        return commit(actions, SaveMode.Overwrite, null, note);
    }

    /** Adds the rows; returns the version committed. */
    long append(Dataset<Row> rows, CommitMetadata note) {
        return commit(new ArrayList<>(written(rows)), SaveMode.Append, null, note);
    }

    /**
     * Removes the files and adds the rows, among them those of the files that stay.
     *
     * @param where what the rows removed have in common, for the table's history
     * @throws RuntimeException of Delta's if another writer has changed the table meanwhile
     */
    long replace(List<DataFile> removed, Dataset<Row> rows, String where, CommitMetadata note) {
        transaction.readWholeTable();
        List<Action> actions = new ArrayList<>(written(rows));
        for (DataFile file : removed) {
            String add =
                    JsonNodeFactory.instance.objectNode().set("add", file.add()).toString();
            actions.add(((AddFile) Action.fromJson(add)).remove());
        }
        return commit(actions, SaveMode.Overwrite, where, note);
    }

    private List<? extends Action> written(Dataset<Row> rows) {
        return CollectionConverters.asJava(transaction.writeFiles(rows));
    }

    private long commit(List<Action> actions, SaveMode mode, String where, CommitMetadata note) {
        DeltaOperations.Write operation = new DeltaOperations.Write(
                mode,
                Option.empty(),
                Option.apply(where),
                Option.apply(note.toJson()),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty());
        lake.requireWritable();
        return transaction.commit(seq(actions), operation);
    }

    private Metadata metadata() {
        Map<String, String> properties = table.clustering().isEmpty()
                ? Map.of(STATISTICS_OF, String.join(",", table.skipping()))
                : Map.of(STATISTICS_OF, String.join(",", table.skipping()), CLUSTERING, "supported");
        return new Metadata(
                UUID.randomUUID().toString(),
                null,
                table.comment(),
                new Format("parquet", Map$.MODULE$.empty()),
                table.schema().json(),
                seq(List.of()),
                Map$.MODULE$.from(CollectionConverters.asScala(properties)),
                Option.apply(System.currentTimeMillis()));
    }

    private static <T> Seq<T> seq(List<T> list) {
        return CollectionConverters.asScala(list).toSeq();
    }
}
