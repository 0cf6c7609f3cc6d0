package org.marsad.topics;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.topics.network.TopicModel.Fit;
import org.marsad.topics.vocabulary.TermVector;
import org.marsad.topics.vocabulary.VectorReader;

/** Reads the different terms of an article and finds its topics, in one pass. Not for several threads at once. */
final class ArticleReader {

    /** The columns read, as expressions on the table {@code articles}. */
    static final String[] INPUT = {
        "article_id",
        "story_id",
        "story_date",
        "published_date",
        "source",
        "coalesce(language, 'und') AS language",
        "coalesce(title, '') AS title",
        "coalesce(body, '') AS body"
    };

    /** An article; {@code items} are its terms and topics by number ({@link ArticleModel}), four bytes each. */
    static final StructType SCHEMA = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("story_id", DataTypes.StringType)
            .add("story_date", DataTypes.DateType)
            .add("published_date", DataTypes.DateType)
            .add("source", DataTypes.StringType)
            .add("items", DataTypes.BinaryType)
            .add(
                    "topics",
                    DataTypes.createArrayType(new StructType()
                            .add("topic_id", DataTypes.StringType)
                            .add("weight", DataTypes.DoubleType)));

    private final ArticleModel model;
    private final VectorReader reader;

    ArticleReader(ArticleModel model) {
        this.model = model;
        this.reader = new VectorReader(model.vocabulary(), model.maxTerms());
    }

    /** A row of {@link #SCHEMA} from one of {@link #INPUT}. */
    Row read(Row article) {
        TermVector vector = reader.read(article.getAs("language"), article.getAs("title"), article.getAs("body"));
        int[] terms = reader.differentTerms();
        List<Fit> topics = model.topics().fits(vector, model.maxTopics(), model.minWeight());
        ByteBuffer items = ByteBuffer.allocate((terms.length + topics.size()) * Integer.BYTES);
        items.asIntBuffer()
                .put(terms)
                .put(topics.stream()
                        .mapToInt(fit -> model.vocabulary().size() + fit.topic())
                        .toArray());
        return RowFactory.create(
                article.get(0),
                article.get(1),
                article.get(2),
                article.get(3),
                article.get(4),
                items.array(),
                topics.stream()
                        .map(fit -> RowFactory.create(model.topics().id(fit.topic()), fit.weight()))
                        .toArray(Row[]::new));
    }
}
