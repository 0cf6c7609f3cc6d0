package org.marsad.lake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The commits of a Delta table, read from its log as the protocol lays it down, without a Spark job. */
final class CommitLog {

    /** Where a Delta table keeps its log. */
    static final String DIRECTORY = "_delta_log";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COMMIT_FILE = Pattern.compile("\\d{20}\\.json");

    private final Path log;
    private final Configuration hadoop;

    CommitLog(String tablePath, Configuration hadoop) {
        this.log = new Path(tablePath, DIRECTORY);
        this.hadoop = hadoop;
    }

    /** The newest version; empty if there is no table. */
    OptionalLong latestVersion() {
        try {
            FileSystem files = log.getFileSystem(hadoop);
            long latest = -1;
            for (FileStatus file : files.listStatus(log)) {
                String name = file.getPath().getName();
                if (COMMIT_FILE.matcher(name).matches()) {
                    latest = Math.max(latest, Long.parseLong(name.substring(0, 20)));
                }
            }
            return latest < 0 ? OptionalLong.empty() : OptionalLong.of(latest);
        } catch (FileNotFoundException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The log of the table can't be listed: " + log, e);
        }
    }

    /** The commit of that version; empty if the log no longer holds it. */
    Optional<Commit> commit(long version) {
        Path file = new Path(log, String.format("%020d.json", version));
        boolean changesData = false;
        long rows = 0;
        Optional<CommitMetadata> note = Optional.empty();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(log.getFileSystem(hadoop).open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode action = JSON.readTree(line);
                JsonNode info = action.get("commitInfo");
                if (info != null) {
                    rows = info.path("operationMetrics").path("numOutputRows").asLong();
                    note = Optional.ofNullable(info.get("userMetadata"))
                            .flatMap(text -> CommitMetadata.parse(text.asText()));
                }
                JsonNode fileAction = action.has("add") ? action.get("add") : action.path("remove");
                changesData |= fileAction.path("dataChange").asBoolean();
            }
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The commit can't be read: " + file, e);
        }
        return Optional.of(new Commit(version, changesData, rows, note));
    }

    /** The newest version after one, up to another, whose commit has the note; empty if none has. */
    Optional<Long> versionOf(CommitMetadata note, long after, long upTo) {
        for (long version = upTo; version > after; version--) {
            if (commit(version).flatMap(Commit::note).equals(Optional.of(note))) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** The newest commit, up to the given version, that a run of Marsad made and noted. */
    Optional<CommitMetadata> lastNote(long version) {
        for (long at = version; at >= 0; at--) {
            Optional<Commit> commit = commit(at);
            if (commit.isEmpty()) {
                return Optional.empty();
            }
            if (commit.get().note().isPresent()) {
                return commit.get().note();
            }
        }
        return Optional.empty();
    }
}
