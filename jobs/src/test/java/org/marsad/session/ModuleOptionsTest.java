package org.marsad.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class ModuleOptionsTest {

    /** The build writes them for {@code bin/marsad} from the root pom. */
    @Test
    void theLaunchOptionsAreThoseThatSparkAsksFor() throws IOException {
        String[] written =
                Files.readString(Path.of("target/module.options")).strip().split("\\s+", -1);
        assertThat(written)
                .containsExactlyInAnyOrder(
                        JavaModuleOptions.defaultModuleOptions().strip().split("\\s+", -1));
    }
}
