package org.marsad.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.marsad.SharedSpark;
import org.marsad.calendar.Days;
import org.marsad.catalogue.CatalogueFiles;
import org.marsad.step.Inputs;
import org.marsad.tables.ActorTables;
import org.marsad.tables.Table;

class FindActorsTest {

    private static final StructType ARTICLES = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("body", DataTypes.StringType)
            .add("story_id", DataTypes.StringType)
            .add("story_date", DataTypes.DateType)
            .add("published_date", DataTypes.DateType)
            .add("source", DataTypes.StringType);

    private final SparkSession spark = SharedSpark.session();

    @Test
    void theSameCapitalStandsForTheStateOfEachArticlesDay() {
        List<Row> articles = List.of(article("then", "1987-03-01"), article("now", "2024-03-01"));
        List<String> found = computed(articles, ActorTables.MENTIONS)
                .where("method = 'metonym'")
                .select(functions.concat_ws(":", functions.col("article_id"), functions.col("actor_id")))
                .as(Encoders.STRING())
                .collectAsList();
        assertThat(found).containsExactlyInAnyOrder("then:SUN", "now:RUS");
    }

    @Test
    void everyStateThatAnArticleLeadsToHasARowOnTheArticlesDay() {
        List<Row> articles = List.of(article("then", "1987-03-01"), article("now", "2024-03-01"));
        List<String> found = computed(articles, ActorTables.ARTICLE_STATES)
                .select(functions.concat_ws(
                        " ",
                        functions.col("article_id"),
                        functions.col("state_id"),
                        functions.col("published_date"),
                        functions.col("clue"),
                        functions.col("sentences"),
                        functions.col("in_title")))
                .as(Encoders.STRING())
                .collectAsList();
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "then SUN 1987-03-01 named 1 false",
                        "then JPN 1987-03-01 money 1 true",
                        "now RUS 2024-03-01 named 1 false",
                        "now JPN 2024-03-01 money 1 true");
    }

    @Test
    void noArticleHasNoState() {
        assertThat(computed(List.of(), ActorTables.ARTICLE_STATES).count()).isZero();
    }

    private Dataset<Row> computed(List<Row> articles, Table wanted) {
        Inputs inputs = new Inputs() {
            @Override
            public Dataset<Row> read(Table table) {
                return spark.createDataFrame(articles, ARTICLES);
            }

            @Override
            public Dataset<Row> rows(List<Row> rows, StructType schema) {
                return spark.createDataFrame(rows, schema);
            }

            @Override
            public <T> Broadcast<T> shared(T value) {
                return JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext())
                        .broadcast(value);
            }

            @Override
            public Dataset<Row> lookup(Dataset<Row> rows) {
                return rows;
            }
        };
        return new FindActors(CatalogueFiles.fromClassPath())
                .compute(inputs, Days.ALL).outputs().stream()
                        .filter(output -> output.table().equals(wanted))
                        .findFirst()
                        .orElseThrow()
                        .rows();
    }

    private static Row article(String id, String day) {
        Date date = Date.valueOf(day);
        return RowFactory.create(
                id, "Talks on the yen", "The minister said that Moscow had agreed.", id, date, date, "paper");
    }
}
