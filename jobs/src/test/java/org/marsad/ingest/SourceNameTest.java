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
        "https://أخبار.example/a, أخبار.example"
    })
    void isTheHost(String url, String host) {
        assertThat(SourceName.ofUrl(url)).isEqualTo(host);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"news.example/a", "https://", "https:///a", "://"})
    void isNothingWithoutAHost(String url) {
        assertThat(SourceName.ofUrl(url)).isNull();
    }
}
