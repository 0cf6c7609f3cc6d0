package org.marsad.catalogue;

/**
 * A fault of a catalogue file.
 *
 * @param line counted from 1, or 0 for the file as a whole
 * @param problem what is wrong, and what stands there
 * @param remedy what to do
 */
public record CatalogueFault(String file, int line, String problem, String remedy) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + problem + " " + remedy;
    }
}
