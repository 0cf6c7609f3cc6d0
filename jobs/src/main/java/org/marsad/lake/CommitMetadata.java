package org.marsad.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.marsad.calendar.Days;

/**
 * What a commit of Marsad's says of itself, in the commit's user metadata.
 *
 * <p>It is written in one with the rows, so it is true even of a run that was killed: a stage finds in the last note of
 * its own table up to which version of its inputs it has come, and in the notes of its inputs which days have changed
 * since.
 *
 * @param days the days whose rows the commit may have changed
 * @param inputs the versions of the tables, or the states of the archives, that it was computed from, by name
 * @param fingerprint settings and code that it was computed with
 */
public record CommitMetadata(String runId, String job, Days days, Map<String, String> inputs, String fingerprint) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "marsad";
    private static final List<String> FIELDS = List.of("run_id", "job", "days", "inputs", "fingerprint");

    public CommitMetadata {
        inputs = Map.copyOf(inputs);
    }

    /** The version of the table that it was computed from; empty if it was not, or that is no version. */
    public OptionalLong version(String table) {
        String version = inputs.get(table);
        return version == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(version));
    }

    /** The note as JSON. */
    public String toJson() {
        ObjectNode note = JSON.createObjectNode();
        note.put(MARK, 1);
        note.put("run_id", runId);
        note.put("job", job);
        note.put("days", days.toString());
        ObjectNode versions = note.putObject("inputs");
        new TreeMap<>(inputs).forEach(versions::put);
        note.put("fingerprint", fingerprint);
        return note.toString();
    }

    /** The note in the user metadata of a commit; empty where another writer made the commit. */
    public static Optional<CommitMetadata> parse(String userMetadata) {
        try {
            JsonNode note = JSON.readTree(userMetadata);
            if (note == null || !note.has(MARK) || !FIELDS.stream().allMatch(note::has)) {
                return Optional.empty();
            }
            Map<String, String> inputs = new TreeMap<>();
            note.get("inputs")
                    .properties()
                    .forEach(
                            entry -> inputs.put(entry.getKey(), entry.getValue().asText()));
            return Optional.of(new CommitMetadata(
                    note.get("run_id").asText(),
                    note.get("job").asText(),
                    Days.parse(note.get("days").asText()),
                    inputs,
                    note.get("fingerprint").asText()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
