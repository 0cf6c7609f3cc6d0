package org.marsad.topics;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.objects.Object2LongOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.marsad.language.Languages;
import org.marsad.language.words.WordSink;
import org.marsad.language.words.Words;

/** Counts the stories that contain a word, by language, and those of a source; the empty word is in every story. */
final class WordCounts implements PartialAggregation.Counter {

    static final String ANY = "";

    static final int WORD = 0;
    static final int SOURCE = 1;

    static final StructType SCHEMA = new StructType()
            .add("language", DataTypes.StringType)
            .add("kind", DataTypes.IntegerType)
            .add("form", DataTypes.StringType)
            .add("stories", DataTypes.LongType);

    private static final int MAX_REMEMBERED = 1_000_000;

    /** The counts of a language, by the number of a form. */
    private static final class Counts implements WordSink {
        final Words words;
        final Object2LongOpenHashMap<String> storiesOfSource = new Object2LongOpenHashMap<>();
        int stories;
        int[] storiesOfForm = IntArrays.EMPTY_ARRAY;

        /** The story in which a form was counted last, from 1. */
        int[] lastStory = IntArrays.EMPTY_ARRAY;

        Counts(String language) {
            words = Languages.words(language);
        }

        @Override
        public void word(int form, int start, int end, boolean adjoining) {
            if (form >= lastStory.length) {
                storiesOfForm = IntArrays.grow(storiesOfForm, form + 1);
                lastStory = IntArrays.grow(lastStory, storiesOfForm.length);
            }
            if (lastStory[form] != stories) {
                lastStory[form] = stories;
                storiesOfForm[form]++;
            }
        }
    }

    private final Map<String, Counts> counts = new HashMap<>();
    private int remembered;

    @Override
    public void add(Row story) {
        Counts ofLanguage = counts.computeIfAbsent(story.getAs("language"), Counts::new);
        int before = ofLanguage.words.remembered();
        ofLanguage.stories++;
        ofLanguage.storiesOfSource.addTo(story.getAs("source"), 1);
        ofLanguage.words.read(story.getAs("title"), ofLanguage);
        ofLanguage.words.read(story.getAs("body"), ofLanguage);
        remembered += ofLanguage.words.remembered() - before;
    }

    @Override
    public boolean full() {
        return remembered >= MAX_REMEMBERED;
    }

    @Override
    public List<Row> drain() {
        List<Row> rows = new ArrayList<>();
        counts.forEach((language, ofLanguage) -> {
            rows.add(RowFactory.create(language, WORD, ANY, (long) ofLanguage.stories));
            ofLanguage.storiesOfSource.forEach(
                    (source, stories) -> rows.add(RowFactory.create(language, SOURCE, source, stories)));
            for (int form = 0; form < ofLanguage.storiesOfForm.length && ofLanguage.storiesOfForm[form] > 0; form++) {
                rows.add(RowFactory.create(
                        language, WORD, ofLanguage.words.form(form), (long) ofLanguage.storiesOfForm[form]));
            }
        });
        counts.clear();
        remembered = 0;
        return rows;
    }
}
