package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNameTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.News.example/a/b, news.example",
        "http://news.example:8080?x, news.example",
        "https://me@news.example#x, news.example",
        "https://m.news.example/a, news.example",
        "https://amp.news.example/a, news.example",
        "https://www.m.news.example./a, news.example",
        "https://m.example/a, m.example",
        "https://أخبار.example/a, أخبار.example"
    })
    void isTheHost(String url, String host) {
        assertThat(SourceName.ofUrl(url)).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.news.example/a, news.example",
        "www.news.example, news.example",
        "M.News.example, news.example",
        "The Lighthouse, The Lighthouse",
        "St. Louis Post, St. Louis Post",
        "Reuters, Reuters",
        "المنارة, المنارة"
    })
    void isTheHostWhereTheArchiveGivesAnAddress(String given, String name) {
        assertThat(SourceName.ofGiven(given)).isEqualTo(name);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"news.example/a", "https://", "https:///a", "://"})
    void isNothingWithoutAHost(String url) {
        assertThat(SourceName.ofUrl(url)).isNull();
    }
}
