package org.marsad.archive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.marsad.text.PercentEncoding;

/**
 * The columns that stand in the directories of a path, as Hive names them: {@code source=.../date=2024-06-10/}.
 *
 * <p>Values are percent-decoded; {@code __HIVE_DEFAULT_PARTITION__} and an empty value are null.
 */
final class PathPartitions {

    private static final String DEFAULT = "__HIVE_DEFAULT_PARTITION__";
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ .-]{0,99}");

    private PathPartitions() {}

    /** The values by key; of a key that stands there twice, the one nearest to the file. */
    static Map<String, String> of(String path) {
        Map<String, String> values = new LinkedHashMap<>();
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            String directory = path.substring(start, slash);
            int equals = directory.indexOf('=');
            String key = equals < 1 ? "" : PercentEncoding.decode(directory.substring(0, equals));
            if (KEY.matcher(key).matches()) {
                String value = PercentEncoding.decode(directory.substring(equals + 1));
                values.put(key, value.isEmpty() || value.equals(DEFAULT) ? null : value);
            }
            start = slash + 1;
        }
        return values;
    }

    /** The keys in any of the paths, sorted. */
    static Set<String> keys(Collection<String> paths) {
        Set<String> keys = new TreeSet<>();
        paths.forEach(path -> keys.addAll(of(path).keySet()));
        return keys;
    }

    /** Whether a directory is one, though its name begins as that of a hidden one does: {@code _date=2024-06-10}. */
    static boolean isPartition(String directory) {
        int equals = directory.indexOf('=');
        return equals > 0
                && directory.charAt(0) == '_'
                && KEY.matcher(directory.substring(0, equals)).matches();
    }
}
