package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "A Quiet Vote - The New York Times # New York Times # ",
                "A Quiet Vote - The New York Times # # nytimes.com",
                "A Quiet Vote | Daily Mail Online # Daily Mail #",
                "A Quiet Vote | Daily Mail Online # # dailymail.co.uk",
                "A Quiet Vote – BBC News # BBC #",
                "A Quiet Vote - BBC News # # bbc.com",
                "A Quiet Vote - WSJ # The Wall Street Journal # wsj.com",
                "A Quiet Vote - Gulf Example # Gulf Example # gulf.example",
                "A Quiet Vote | صحيفة المنارة # المنارة #"
            })
    void isCutFromTheEndOfTheTitle(String title, String source, String host) {
        assertThat(SiteName.split(title, source, host).title()).isEqualTo("A Quiet Vote");
        assertThat(SiteName.split(title, source, host).name()).isEqualTo(title.substring("A Quiet Vote ".length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Port opens - Kuwait # Kuwait Times # kuwaittimes.com",
                "Vote held - what we know # New York Times # nytimes.com",
                "Anglo-Dutch-BBC # BBC # bbc.com",
                "BBC News # BBC # bbc.com",
                " - BBC # BBC #",
                "Ships leave - and return # # ",
                "عودة السفن - تحليل # المنارة #"
            })
    void isNotWhatElseStandsBehindADash(String title, String source, String host) {
        String whole = title.strip();
        assertThat(SiteName.split(whole, source, host)).isEqualTo(new SiteName(whole, ""));
    }
}
