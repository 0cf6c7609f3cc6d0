package org.marsad.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of Marsad, as the build wrote it into the jar. */
public final class Version implements IVersionProvider {

    /** The version; {@code development} outside a jar. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"marsad " + current()};
    }
}
