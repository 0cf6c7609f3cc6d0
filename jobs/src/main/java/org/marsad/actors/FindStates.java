package org.marsad.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.marsad.calendar.Days;
import org.marsad.catalogue.Catalogue;
import org.marsad.engine.focus.FocusedState;
import org.marsad.engine.focus.StateFocus;
import org.marsad.engine.matcher.Matcher;
import org.marsad.step.Inputs;
import org.marsad.step.Output;
import org.marsad.step.Step;
import org.marsad.step.StepResult;
import org.marsad.tables.ActorTables;
import org.marsad.tables.ArticleTables;
import org.marsad.tables.Table;

/**
 * Tells which states every article is about, see {@link StateFocus}, each article by itself.
 *
 * <p>Mentions are found anew: signs such as currencies need the text, and reading it once more costs less than bringing
 * the stored mentions to their articles.
 */
public final class FindStates implements Step {

    private static final String VERSION = "1";

    private final Catalogue catalogue;

    public FindStates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "find states";
    }

    @Override
    public List<Table> reads() {
        return List.of(ArticleTables.ARTICLES);
    }

    @Override
    public List<Table> writes() {
        return List.of(ActorTables.ARTICLE_STATES);
    }

    @Override
    public String fingerprint() {
        return VERSION + " catalogue " + catalogue.fingerprint();
    }

    @Override
    public StepResult compute(Inputs inputs, Days days) {
        Dataset<Row> articles = inputs.read(ArticleTables.ARTICLES)
                .where(days.where("published_date"))
                .select("article_id", "title", "body", "story_id", "story_date", "published_date", "source");
        Broadcast<Matcher> matcher = inputs.shared(Matcher.of(catalogue));
        Broadcast<StateFocus> focus = inputs.shared(new StateFocus(catalogue));
        FlatMapFunction<Row, Row> find = article -> states(article, matcher.value(), focus.value());
        return StepResult.of(new Output(
                ActorTables.ARTICLE_STATES, articles.flatMap(find, Encoders.row(ActorTables.ARTICLE_STATES.schema()))));
    }

    private static Iterator<Row> states(Row article, Matcher matcher, StateFocus focus) {
        String title = article.getString(1);
        String body = article.getString(2);
        LocalDate day = article.getDate(5).toLocalDate();
        List<Row> rows = new ArrayList<>();
        for (FocusedState state : focus.of(title, body, day, matcher.match(title, body, day))) {
            rows.add(RowFactory.create(
                    article.get(0),
                    state.stateId(),
                    article.get(3),
                    article.get(4),
                    article.get(5),
                    article.get(6),
                    state.score(),
                    state.clue().label(),
                    state.sentences(),
                    state.inTitle()));
        }
        return rows.iterator();
    }
}
