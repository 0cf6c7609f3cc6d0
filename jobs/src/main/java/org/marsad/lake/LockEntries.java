package org.marsad.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.storage.LogStore;
import org.apache.spark.sql.delta.storage.LogStore$;
import scala.jdk.javaapi.CollectionConverters;

/** The numbered entries of a lock: each number is written once, by whoever comes first. */
final class LockEntries {

    private static final Pattern ENTRY = Pattern.compile("\\d{20}\\.json");
    private static final int NUMBER_LENGTH = 20;

    /** So many entries are kept, to be read by people. */
    private static final int KEPT = 20;

    private final LogStore store;
    private final Path directory;
    private final Configuration hadoop;

    LockEntries(SparkSession spark, Path directory) {
        this.store = LogStore$.MODULE$.createLogStore(spark);
        this.directory = directory;
        this.hadoop = spark.sparkContext().hadoopConfiguration();
    }

    /**
     * An entry.
     *
     * @param number from 1; 0 where there is none yet
     * @param holder empty if the lock is free
     */
    record Entry(long number, Optional<LockHolder> holder) {}

    Entry newest() {
        long newest = 0;
        try {
            for (FileStatus file : files().listStatus(directory)) {
                if (ENTRY.matcher(file.getPath().getName()).matches()) {
                    newest = Math.max(newest, number(file.getPath()));
                }
            }
            return newest == 0
                    ? new Entry(0, Optional.empty())
                    : new Entry(newest, LockHolder.parse(String.join("", lines(path(newest)))));
        } catch (FileNotFoundException e) {
            return new Entry(0, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("The lock can't be read: " + directory, e);
        }
    }

    /** Writes an entry; false if another process was first. */
    boolean add(long number, Optional<LockHolder> holder) {
        try {
            files().mkdirs(directory);
            String line = holder.map(LockHolder::toJson).orElse("{}");
            store.write(path(number), CollectionConverters.asScala(List.of(line).iterator()), false, hadoop);
            if (number > KEPT) {
                files().delete(path(number - KEPT), false);
            }
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("The lock can't be written: " + directory, e);
        }
    }

    private List<String> lines(Path path) {
        return CollectionConverters.asJava(store.read(path, hadoop));
    }

    private FileSystem files() throws IOException {
        return directory.getFileSystem(hadoop);
    }

    private Path path(long number) {
        return new Path(directory, String.format("%020d.json", number));
    }

    private static long number(Path path) {
        return Long.parseLong(path.getName().substring(0, NUMBER_LENGTH));
    }
}
