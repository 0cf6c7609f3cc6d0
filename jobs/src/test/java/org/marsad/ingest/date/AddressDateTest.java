package org.marsad.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateTest {

    private static final LocalDate DAY = LocalDate.of(2015, 8, 6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/2015/08/06/harbour",
                "https://news.example/2015/8/6/harbour.html",
                "https://news.example/world/2015/aug/06/harbour",
                "https://news.example/2015-08-06-harbour",
                "https://news.example/issues/20150806/du4.htm",
                "https://news.example/harbour?date=2015-08-06",
                "https://news.example/n/2015/0806/c31660-1.html",
                "https://news.example/2015-08/06/c_1.htm",
                "https://news.example/201508/06/story",
                "https://news.example/06-08-2015/harbour",
                "https://news.example/world/2015/08/150806_harbour_fire.shtml",
                "https://news.example/world/2015/8/harbour-150806.html",
                "https://news.example/06/08/2015/harbour",
                "https://news.example/world/6-aug-2015.html",
                "https://news.example/أخبار/6-أغسطس-2015/",
                "news.example/2015/08/06"
            })
    void findsTheDayOfAUrl(String url) {
        assertThat(AddressDate.inUrl(url)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/article/413241/memory-of-23-july-1952",
                "https://20150806.example/article",
                "https://news.example/world-asia-19720830",
                "https://news.example/23-july-1952-revolution",
                "https://news.example/2015/1340/",
                "https://news.example/2015/08/150706_harbour",
                "https://news.example/2015/08/harbour/150806",
                "https://news.example/201508061234",
                "https://news.example/2015/08/",
                "https://news.example",
                "",
            })
    void findsNoDayInAHeadlineOrHostOrLongNumber(String url) {
        assertThat(AddressDate.inUrl(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lake/news/year=2015/month=08/day=06/part-00000-20010101.parquet",
                "/lake/news/date=2015-08-06/a.parquet",
                "/lake/news/year=2015/month=8/day=6/data_0.parquet",
                "/lake/news/y=2015/m=08/d=06/x",
                "/lake/_date=2015-08-06/x.parquet",
                "/lake/date=2015%2D08%2D06/x.parquet",
                "/lake/date=2015-08-06/crawl_date=2016-01-01/x.parquet",
                "/lake/2001-01-01/news-2015-08-06.parquet",
                "news_20150806.parquet"
            })
    void findsTheDayOfAPathThatStandsNearestToTheFile(String path) {
        assertThat(AddressDate.inPath(path)).contains(DAY);
    }

    @Test
    void findsNoDayInTheNameThatSparkGivesAFile() {
        assertThat(AddressDate.inPath("/lake/part-00000-20150806-9782.parquet")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lake/year=2015/month=08/a.parquet", "/lake/fetched_on=2015-08-06/a.parquet"})
    void findsNoDayInAMonthAloneOrInTheDayOfACrawl(String path) {
        assertThat(AddressDate.inPath(path)).isEmpty();
    }

    @Test
    void findsNothingInNull() {
        assertThat(AddressDate.inUrl(null)).isEmpty();
        assertThat(AddressDate.inPath(null)).isEmpty();
    }
}
