package org.marsad.counting;

import java.sql.Date;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** An occurrence; days are those of June 2024. */
record Mentioned(
        String story, String article, int storyDay, int day, String source, String item, int side, Integer sentence) {

    static final StructType SCHEMA = StructType.fromDDL("story_id STRING, article_id STRING, story_date DATE,"
            + " published_date DATE, source STRING, item STRING, side INT, sentence INT");

    static LocalDate june(int day) {
        return LocalDate.of(2024, 6, day);
    }

    Row row() {
        return RowFactory.create(
                story, article, Date.valueOf(june(storyDay)), Date.valueOf(june(day)), source, item, side, sentence);
    }
}
