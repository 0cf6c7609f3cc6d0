package org.marsad.discovery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.marsad.InvalidInput;
import org.marsad.tagger.NameClass;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/**
 * A candidate as a line of a list of actors, see {@code docs/catalogue.md}.
 *
 * <p>Its id is made of its first spelling, whatever letter variants that has, so that it stays the same as the archive grows.
 * The last word of a person's name of two or more is a short form.
 */
public final class AcceptedActor {

    private static final int ID_BYTES = 6;

    private AcceptedActor() {}

    /** The columns of the list. */
    public static String header() {
        return "actor_id,kind,name_en,name_ar,aliases_en,aliases_ar,short_en,short_ar";
    }

    /**
     * The line of an actor.
     *
     * @param spellings one or several, parted by {@code |}, the usual one first
     * @throws InvalidInput if there is none with a letter
     */
    public static String line(String spellings, NameClass kind) {
        List<String> arabic = new ArrayList<>();
        List<String> latin = new ArrayList<>();
        String id = null;
        for (String spelling : spellings.split("\\|", -1)) {
            Tokens tokens = Tokenizer.tokenize(spelling.strip());
            if (tokens.size() > 0) {
                (tokens.is(0, Tokens.ARABIC) ? arabic : latin).add(spelling.strip());
                id = id == null ? id(NameKey.of(tokens, 0, tokens.size() - 1)) : id;
            }
        }
        if (id == null) {
            throw new InvalidInput(
                    "The name '" + spellings + "' has no letters. Write a name as 'marsad candidates' shows it.");
        }
        return String.join(
                ",",
                id,
                kind.name().toLowerCase(Locale.ROOT),
                quoted(latin.isEmpty() ? "" : latin.get(0)),
                quoted(arabic.isEmpty() ? "" : arabic.get(0)),
                quoted(others(latin)),
                quoted(others(arabic)),
                quoted(shortForm(latin, kind)),
                quoted(shortForm(arabic, kind)));
    }

    /** A cell of CSV. */
    public static String quoted(String cell) {
        return cell.isEmpty()
                ? ""
                : '"' + cell.replace("\"", "\"\"").replace('\n', ' ').replace('\r', ' ') + '"';
    }

    private static String others(List<String> spellings) {
        return spellings.size() < 2 ? "" : String.join("|", spellings.subList(1, spellings.size()));
    }

    private static String shortForm(List<String> spellings, NameClass kind) {
        if (kind != NameClass.PERSON || spellings.isEmpty()) {
            return "";
        }
        String name = spellings.get(0);
        return name.indexOf(' ') < 0 ? "" : name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String id(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "discovered-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
