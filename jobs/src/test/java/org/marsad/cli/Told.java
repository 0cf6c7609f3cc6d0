package org.marsad.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.marsad.SharedSpark;

/** What a command told its user. */
record Told(int exitCode, String out, String err) {

    /** Carries out a command in this process. */
    static Told by(Object... arguments) {
        SharedSpark.session();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exitCode = Marsad.execute(words, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Told(exitCode, out.toString(), err.toString());
    }

    /** The problems, without the name of the program before each. */
    List<String> problems() {
        return err.lines()
                .filter(line -> line.startsWith("marsad: "))
                .map(line -> line.substring("marsad: ".length()))
                .toList();
    }
}
