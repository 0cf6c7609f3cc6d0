package org.marsad.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/**
 * A run that holds the lock of a lake.
 *
 * @param host where its driver runs
 * @param pid the process id of the driver
 */
public record LockHolder(String runId, String host, long pid, Instant since) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The run in this process. */
    public static LockHolder ofThisProcess(String runId, Instant since) {
        return new LockHolder(runId, thisHost(), ProcessHandle.current().pid(), since);
    }

    /** Whether the process ran on this host and has ended; false where that can't be known. */
    boolean isKnownDead() {
        return host.equals(thisHost()) && ProcessHandle.of(pid).isEmpty();
    }

    String toJson() {
        return JSON.createObjectNode()
                .put("run_id", runId)
                .put("host", host)
                .put("pid", pid)
                .put("since", since.toString())
                .toString();
    }

    /** The holder; empty if the text is that of a lock that was released. */
    static Optional<LockHolder> parse(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return node == null || !node.hasNonNull("run_id")
                    ? Optional.empty()
                    : Optional.of(new LockHolder(
                            node.get("run_id").asText(),
                            node.path("host").asText(),
                            node.path("pid").asLong(),
                            Instant.parse(node.path("since").asText())));
        } catch (JsonProcessingException | java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    @Override
    public String toString() {
        return "run " + runId + " (process " + pid + " on " + host + ", since " + since + ")";
    }
}
