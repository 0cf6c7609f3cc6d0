package org.marsad.cli;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Removes secrets from what is printed, logged or written to the ledger. */
public final class Redaction {

    /** Shown instead of a secret. */
    public static final String HIDDEN = "(hidden)";

    /** The part of an address between the scheme and the host: {@code user:password@}. */
    private static final Pattern CREDENTIALS = Pattern.compile("(?<=://)[^/@\\s]{1,500}@");

    /** Parameters of signed addresses, and keys with a secret in options such as {@code spark.x.secret.key=value}. */
    private static final Pattern SECRETS = Pattern.compile(
            "(?i)((?:password|passwd|secret|token|signature|credential|access[._-]?key|account[._-]?key|sig)"
                    + "[\\w.-]{0,100}=)[^\\s&,;\"']{1,5000}");

    private Redaction() {}

    /** The text without credentials in addresses and without the values of keys that name a secret. */
    public static String of(String text) {
        return SECRETS.matcher(CREDENTIALS.matcher(text).replaceAll(HIDDEN + "@"))
                .replaceAll("$1" + HIDDEN);
    }

    /** The words of a command, one space apart, without secrets. */
    public static String command(String... words) {
        return Arrays.stream(words).map(Redaction::of).collect(Collectors.joining(" "));
    }
}
