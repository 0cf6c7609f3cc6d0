package org.marsad.bench.world;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.CatalogueFiles;

/** Everything that is the same for all stories of a world; built once in a JVM. */
public final class World {

    private static final Map<Parameters, World> BUILT = new ConcurrentHashMap<>();
    private static final Map<Long, Lexicon> LEXICONS = new ConcurrentHashMap<>();
    private static final Catalogue CATALOGUE = CatalogueFiles.fromClassPath();

    private final Parameters dials;
    private final Volume volume;
    private final Agenda agenda;
    private final Cast cast;
    private final Press press;
    private final Lexicon lexicon;
    private final Speech speech;

    private World(Parameters dials) {
        this.dials = dials;
        this.volume = new Volume(dials);
        this.agenda = new Agenda(dials, volume);
        this.cast = new Cast(dials, CATALOGUE);
        this.lexicon = LEXICONS.computeIfAbsent(
                dials.seed(), seed -> new Lexicon(seed, Agenda.TOPICS, NameWords.of(CATALOGUE)));
        this.press = new Press(dials, lexicon);
        this.speech = new Speech(lexicon, dials.respelt());
    }

    /** The world that the dials set. */
    public static World of(Parameters dials) {
        return BUILT.computeIfAbsent(dials, World::new);
    }

    public Parameters dials() {
        return dials;
    }

    public Volume volume() {
        return volume;
    }

    public Agenda agenda() {
        return agenda;
    }

    public Cast cast() {
        return cast;
    }

    public Press press() {
        return press;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Speech speech() {
        return speech;
    }
}
