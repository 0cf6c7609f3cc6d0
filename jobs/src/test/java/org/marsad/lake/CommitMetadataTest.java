package org.marsad.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.calendar.Days;

class CommitMetadataTest {

    @Test
    void whatIsNotedIsReadAgain() {
        CommitMetadata note = new CommitMetadata(
                "run", "ingest", Days.parse("2024-06-14,2024-06-16.."), Map.of("file:/أرشيف", "2 \"files\""), "1 a\nb");
        assertThat(CommitMetadata.parse(note.toJson())).contains(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "5", "[]", "{}", "nightly job", "{\"run_id\": \"x\"}", "{\"marsad\": 1}"})
    void whatAnotherWriterNotedIsNoNote(String userMetadata) {
        assertThat(CommitMetadata.parse(userMetadata)).isEmpty();
    }
}
