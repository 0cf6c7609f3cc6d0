package org.marsad.focus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;
import org.marsad.catalogue.Language;
import org.marsad.catalogue.Spelling;
import org.marsad.catalogue.SpellingUse;
import org.marsad.catalogue.Validity;
import org.marsad.matcher.ArticleText;
import org.marsad.matcher.Matcher;
import org.marsad.matcher.Mention;
import org.marsad.text.Sentences;

/**
 * Finds signs of states that name neither a state nor anyone of it, as {@code state-signs.tsv} lists them.
 *
 * <ul>
 *   <li>words for a currency and for the legal form of a firm: {@code stg}, {@code billion yen}, {@code Plc}; found by a
 *       {@link Matcher} of their own, so that they are no mentions;
 *   <li>the code of an exchange at the end of a security's code, see {@link SecurityCodes};
 *   <li>the seat of an international body that is mentioned.
 * </ul>
 */
final class StateSigns implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "state-signs.tsv";
    private static final int KIND = 0;
    private static final int STATE = 1;
    private static final int SIGNS = 2;
    private static final int FROM = 3;
    private static final int TO = 4;

    private final Matcher words;
    private final SecurityCodes codes;
    private final HashMap<String, String> seats = new HashMap<>();

    /** The signs of the states that are known; others would lead nowhere. */
    StateSigns(Set<String> states) {
        Map<String, List<Spelling>> spellings = new TreeMap<>();
        Map<String, String> exchanges = new HashMap<>();
        for (String[] line : lines()) {
            if (!states.contains(line[STATE])) {
                continue;
            }
            for (String sign : line[SIGNS].split("\\|", -1)) {
                switch (line[KIND]) {
                    case "money" -> spellings
                            .computeIfAbsent(line[STATE] + " " + Evidence.MONEY, key -> new ArrayList<>())
                            .add(word(sign, line));
                    case "firm" -> spellings
                            .computeIfAbsent(line[STATE] + " " + Evidence.MARKET, key -> new ArrayList<>())
                            .add(word(sign, line));
                    case "market" -> exchanges.put(sign, line[STATE]);
                    case "seat" -> seats.put(sign, line[STATE]);
                    default -> throw new IllegalStateException(
                            "The kind '" + line[KIND] + "' in " + FILE + " is none.");
                }
            }
        }
        List<Actor> actors = new ArrayList<>();
        spellings.forEach((id, words) ->
                actors.add(new Actor(id, ActorKind.GROUP, null, null, null, null, null, null, null, words)));
        words = Matcher.of(Catalogue.of(actors));
        codes = new SecurityCodes(exchanges);
    }

    private static Spelling word(String sign, String[] line) {
        return new Spelling(
                sign, Language.ENGLISH, SpellingUse.ALIAS, Validity.of(orNull(line[FROM]), orNull(line[TO])));
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String[]> lines() {
        try (InputStream stream = StateSigns.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The signs of states can't be read.", e);
        }
    }

    /** The state where an international body sits, or null. */
    String seat(String actorId) {
        return seats.get(actorId);
    }

    /** Adds the signs in an article. */
    void find(ArticleText text, LocalDate published, List<Trace> traces) {
        for (Mention sign : words.match(text, published)) {
            String[] id = sign.actorId().split(" ", 2);
            traces.add(new Trace(id[0], Evidence.valueOf(id[1]), sign.sentence()));
        }
        codes.find(text.title().text()).forEach(code -> traces.add(new Trace(code.stateId(), Evidence.MARKET, 0)));
        List<SecurityCodes.Code> inBody = codes.find(text.body().text());
        if (!inBody.isEmpty()) {
            List<Sentences.Sentence> sentences = Sentences.split(text.body().text());
            int sentence = 0;
            for (SecurityCodes.Code code : inBody) {
                while (sentence + 1 < sentences.size()
                        && sentences.get(sentence + 1).start() <= code.start()) {
                    sentence++;
                }
                traces.add(new Trace(code.stateId(), Evidence.MARKET, sentence + 1));
            }
        }
    }
}
