package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                        | 0
            '– … !'                   | 0
            The ships left            | 3
            أَبْحَرَتِ السُّفُنُ صباحا | 3
            'مرفأ،بحر'                | 2
            3.5 million               | 3
            """)
    void countsRunsOfLettersAndDigits(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }
}
