package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "403 Forbidden",
                "Access denied",
                "Access Denied.",
                "Attention Required! | Cloudflare",
                "Just a moment...",
                "404 - Page not found",
                "404",
                "Error 404",
                "HTTP Error 503 Service Unavailable",
                "502 Bad Gateway",
                "Page not found",
                "Are you a robot?",
                "الصفحة غير موجودة"
            })
    void isAServersAnswer(String title) {
        assertThat(ErrorPage.is(title, "nginx")).isTrue();
        assertThat(ErrorPage.is("", title + "\nnginx")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Access denied to the harbour, captains say",
                "404 ships",
                "Forbidden City reopens",
                "Ships leave",
                "1984"
            })
    void isNoReport(String title) {
        assertThat(ErrorPage.is(title, "The ships left.")).isFalse();
    }

    @Test
    void isNothingWithALongText() {
        assertThat(ErrorPage.is("Access denied", "The ships were kept out of the harbour. ".repeat(30)))
                .isFalse();
        assertThat(ErrorPage.is("", "")).isFalse();
    }
}
