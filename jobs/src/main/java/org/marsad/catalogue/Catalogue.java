package org.marsad.catalogue;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The actors that a run looks for, by id; immutable. */
public final class Catalogue implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Actor> actors = new TreeMap<>();

    private final List<String> notNames;
    private final Offices offices;

    private Catalogue(Collection<Actor> actors, Offices offices, Collection<String> notNames) {
        this.offices = offices;
        this.notNames = List.copyOf(notNames);
        for (Actor actor : actors) {
            if (this.actors.put(actor.id(), actor) != null) {
                throw new IllegalArgumentException("Two actors have the id " + actor.id() + "; give each its own.");
            }
        }
    }

    /**
     * The catalogue of these actors.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalogue of(Collection<Actor> actors) {
        return of(actors, Offices.NONE, List.of());
    }

    /**
     * The catalogue of these actors, who held these offices, and of phrases that name nobody though a name may stand in
     * them.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalogue of(Collection<Actor> actors, Offices offices, Collection<String> notNames) {
        return new Catalogue(actors, offices, notNames);
    }

    public Offices offices() {
        return offices;
    }

    /** Phrases that name nobody, beside those that Marsad knows. */
    public List<String> notNames() {
        return notNames;
    }

    /** The actors in order of their ids. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    public int size() {
        return actors.size();
    }

    /** A hash of all that the catalogue says, in hexadecimal; the same for the same actors in any order of lines. */
    public String fingerprint() {
        MessageDigest digest = sha256();
        for (Actor actor : actors.values()) {
            digest.update(actor.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        for (String phrase : notNames) {
            digest.update(phrase.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 1);
        }
        Stream.concat(offices.tenures().stream(), offices.titles().stream())
                .map(Object::toString)
                .sorted()
                .forEach(line -> digest.update((line + "\0").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
