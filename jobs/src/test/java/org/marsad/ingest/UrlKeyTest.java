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
                "-, -"
            })
    void keepsWhatTellsArticlesApart(String url, String key) {
        assertThat(UrlKey.of(url)).isEqualTo(key);
    }
}
