package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlKeyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://www.Example.org/a/1/, example.org/a/1",
                "http://example.org/a/1#top, example.org/a/1",
                "https://example.org/a?utm_source=x&id=2&fbclid=y, example.org/a?id=2",
                "https://example.org/a?utm_source=x, example.org/a",
                "https://example.org/?p=12, example.org?p=12",
                "https://example.org/, -",
                "https://example.org/?utm_source=x, -",
                "https://example.org, -",
                "example.org/a, -",
                "https://m.news.example/a, news.example/a",
                "https://m.example/a, m.example/a",
                "https://mobile.news.example/a/, news.example/a",
                "https://amp.news.example/a, news.example/a",
                "https://news.example/a/amp/, news.example/a",
                "https://news.example/amp/a, news.example/a",
                "https://news.example/a.amp.html, news.example/a.html",
                "https://news.example/a?outputType=amp, news.example/a",
                "https://news-example-org.cdn.ampproject.org/c/s/www.news.example.org/a/amp, news.example.org/a",
                "https://www.google.com/amp/s/www.news.example/a, news.example/a",
                "https://web.archive.org/web/20240614/https://www.news.example/a, news.example/a",
                "https://app.example/index.html#!/story/101, app.example/index.html#!/story/101",
                "https://app.example/#/story/101/, app.example#/story/101",
                "https://app.example/#!, -",
                "https://cms.example/story.aspx?ref=101, cms.example/story.aspx?ref=101",
                "https://cms.example/story.aspx?ref=home, cms.example/story.aspx",
                "https://cms.example/s?b=2&a=1, cms.example/s?a=1&b=2",
                "https://cms.example/s;jsessionid=ABC?a=1, cms.example/s?a=1",
                "https://ar.example/%D8%A3%d8%ae, ar.example/أخ",
                "https://ar.example/أخ, ar.example/أخ",
                "https://ar.example/a%2Fb%20c, ar.example/a%2Fb%20c",
                "https://ar.example/a%2fb c, ar.example/a%2Fb%20c",
                "https://ar.example/100%, ar.example/100%",
                "https://ar.example/%ff%fe, ar.example/%ff%fe",
                "-, -"
            })
    void keepsWhatTellsArticlesApart(String url, String key) {
        assertThat(UrlKey.of(url)).isEqualTo(key);
    }
}
