package org.marsad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.AccessibleObject;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class BenchTest {

    private final StringWriter told = new StringWriter();
    private final PrintWriter out = new PrintWriter(told, true);

    @Test
    void unknownCommandsAreRefusedWithWhatThereIs() {
        assertThat(Bench.execute(new String[] {"simulte"}, out, out)).isEqualTo(2);
        assertThat(told.toString())
                .contains("bench: There is no command 'simulte'. There are simulate, fit")
                .doesNotContain("measure");
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        assertThat(Bench.execute(new String[] {}, out, out)).isEqualTo(2);
        assertThat(told.toString()).contains("Usage: bench");
    }

    @Test
    void everyDescriptionCanBeFormatted() {
        for (Class<?> type :
                Bench.class.getAnnotation(CommandLine.Command.class).subcommands()) {
            CommandLine command = new CommandLine(type);
            for (OptionSpec option : command.getCommandSpec().options()) {
                for (String description : written(option)) {
                    assertThatCode(() -> String.format(description))
                            .as(command.getCommandName() + " " + option.longestName())
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void helpIsNoFault() {
        assertThat(Bench.execute(new String[] {"--help"}, out, out)).isZero();
    }

    /** As it stands in the source: picocli gives it with its signs of format replaced already. */
    private static String[] written(OptionSpec option) {
        return option.userObject() instanceof AccessibleObject field
                ? field.getAnnotation(CommandLine.Option.class).description()
                : new String[0];
    }
}
