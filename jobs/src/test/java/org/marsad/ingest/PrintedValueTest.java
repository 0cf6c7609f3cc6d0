package org.marsad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'id': 'cnn', 'name': 'CNN'} # CNN",
                "{\"id\":null,\"name\":\"Gulf Example\"} # Gulf Example",
                "['A. Writer', \"B. O'Writer\"] # A. Writer|B. O'Writer",
                "[{'name': 'A', 'uri': 'x'}, {'name': 'B'}] # A|B",
                "['a' 'b'] # a|b",
                "{'rendered': '<p>Ships</p>', 'protected': False} # <p>Ships</p>",
                "{'_id': ObjectId('5f'), 'title': 'Ships'} # Ships",
                "[\"\\u0628\\u062d\\u0631\"] # بحر",
                "{'id': None, 'name': '[Removed]'} # ``",
                "[] # ``",
                "{} # ``"
            })
    void isWhatItHolds(String printed, String parts) {
        assertThat(String.join("|", PrintedValue.parts(printed))).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CNN", "{CNN}", "[Video] Ships leave", "[sic]", "{'a': ", "['a', 'b'", "{'a' 'b'}", "[a, b]", "{"
            })
    void isNoOtherText(String text) {
        assertThat(PrintedValue.parts(text)).containsExactly(text);
    }

    @Test
    void isNoneInNullNorWhenNestedTooDeeply() {
        assertThat(PrintedValue.parts(null)).isEmpty();
        String deep = "[".repeat(1_000) + "]".repeat(1_000);
        assertThat(PrintedValue.parts(deep)).containsExactly(deep);
    }
}
