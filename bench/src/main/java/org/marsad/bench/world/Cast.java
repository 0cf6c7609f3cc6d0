package org.marsad.bench.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.ActorKind;
import org.marsad.catalogue.Catalogue;

/**
 * The actors of a world, and who appears with whom.
 *
 * <ul>
 *   <li>the busiest actor is in a given part of all stories, whatever they tell;
 *   <li>each topic has {@value #CORE} actors of its own, each in {@value #ON_TOPIC} of its stories;
 *   <li>{@value #PAIRS} planted pairs: where the first appears, the second does in {@value #TOGETHER} of the cases;
 *   <li>all appear by chance besides, each independently of the others, by Zipf's law.
 * </ul>
 *
 * <p>So two actors who are neither of one topic nor a pair nor namesakes are together by chance alone, but for stories
 * that list actors.
 */
public final class Cast {

    static final int CORE = 4;
    static final double ON_TOPIC = 0.45;
    static final int PAIRS = 20;
    static final double TOGETHER = 0.7;
    private static final double BY_CHANCE = 2.6;
    private static final double SHIFT = 12;
    private static final int NAMESAKES = 8;
    private static final int LISTED = 50;

    private final List<Player> players = new ArrayList<>();
    private final List<Player> media = new ArrayList<>();
    private final List<List<Player>> namesakes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] partners;
    private final Weights chances;
    private final double busiest;

    Cast(Parameters dials, Catalogue catalogue) {
        Draws draws = Draws.of(dials.seed(), "cast");
        List<Player> eligible = shuffled(catalogue, draws);
        List<Player> sharing = new ArrayList<>();
        findNamesakes(eligible, sharing);
        Player star = eligible.stream()
                .filter(player -> player.actor().kind() == ActorKind.STATE)
                .findFirst()
                .orElseThrow();
        Set<Player> chosen = new LinkedHashSet<>(List.of(star));
        eligible.stream().filter(player -> !sharing.contains(player)).forEach(chosen::add);
        chosen.stream().limit(Math.max(dials.actors(), firstFree())).forEach(players::add);
        for (int i = 0; i < players.size(); i++) {
            numbers.put(players.get(i).id(), i);
        }
        partners = new int[players.size()];
        for (int pair = 0; pair < PAIRS; pair++) {
            int first = 1 + CORE * Agenda.TOPICS + 2 * pair;
            partners[first] = first + 1;
        }
        int[] ranks = ranks();
        chances = Weights.of(players.size(), i -> i == 0 ? 0 : 1 / (ranks[i] + SHIFT));
        busiest = dials.busyActor();
    }

    private List<Player> shuffled(Catalogue catalogue, Draws draws) {
        List<Player> eligible = new ArrayList<>();
        Map<String, Actor> byId = new HashMap<>();
        catalogue.actors().forEach(actor -> byId.put(actor.id(), actor));
        for (String id : WorldFile.CAST.lines()) {
            Actor actor = byId.get(id);
            if (actor == null || actor.nameAr() == null || actor.nameEn() == null) {
                throw new IllegalStateException("The catalogue no longer has " + id + " with a name in both languages");
            }
            (actor.kind() == ActorKind.MEDIA ? media : eligible).add(new Player(actor));
        }
        for (int i = eligible.size() - 1; i > 0; i--) {
            Collections.swap(eligible, i, draws.below(i + 1));
        }
        return eligible;
    }

    private void findNamesakes(List<Player> eligible, List<Player> sharing) {
        Map<String, List<Player>> byShort = new TreeMap<>();
        for (Player player : eligible) {
            if (player.actor().kind() == ActorKind.PERSON
                    && !player.shorts(Tongue.ENGLISH).isEmpty()) {
                player.shorts(Tongue.ARABIC).forEach(name -> byShort.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(player));
            }
        }
        for (List<Player> same : byShort.values()) {
            boolean fresh = same.size() >= 2 && same.subList(0, 2).stream().noneMatch(sharing::contains);
            if (fresh && namesakes.size() < NAMESAKES) {
                namesakes.add(List.copyOf(same.subList(0, 2)));
                sharing.addAll(same);
            }
        }
    }

    private static int firstFree() {
        return 1 + CORE * Agenda.TOPICS + 2 * PAIRS;
    }

    /** Every third rank is that of a pair's first, so that pairs are seen often enough to be told from chance. */
    private int[] ranks() {
        int[] ranks = new int[players.size()];
        int next = 0;
        for (int i = 1; i < ranks.length; i++) {
            if (partners[i] == 0) {
                next += next % 3 == 0 && next / 3 < PAIRS ? 1 : 0;
                ranks[i] = next++;
            } else {
                ranks[i] = 3 * ((i - 1 - CORE * Agenda.TOPICS) / 2);
            }
        }
        return ranks;
    }

    /** All actors that stories name, namesakes and media not among them; the busiest first. */
    public List<Player> players() {
        return List.copyOf(players);
    }

    /** Who is in a story on the topic, each once, in the order in which they come. */
    List<Player> inStory(int topic, Draws draws) {
        Set<Player> present = new LinkedHashSet<>();
        for (int i = 0; i < CORE; i++) {
            if (draws.chance(ON_TOPIC)) {
                present.add(players.get(1 + topic * CORE + i));
            }
        }
        if (draws.chance(busiest)) {
            present.add(players.get(0));
        }
        // So many draws make each appear independently of the others.
        int byChance = draws.poisson(BY_CHANCE);
        for (int i = 0; i < byChance; i++) {
            int player = chances.draw(draws);
            if (present.add(players.get(player)) && partners[player] > 0 && draws.chance(TOGETHER)) {
                present.add(players.get(partners[player]));
            }
        }
        return List.copyOf(present);
    }

    /** Two actors with the same short form. */
    List<Player> namesakes(Draws draws) {
        return draws.oneOf(namesakes);
    }

    /** Fifty actors. */
    List<Player> listed(Draws draws) {
        Set<Player> listed = new LinkedHashSet<>();
        while (listed.size() < Math.min(LISTED, players.size())) {
            listed.add(draws.oneOf(players));
        }
        return List.copyOf(listed);
    }

    Player anyone(Draws draws) {
        return draws.oneOf(players);
    }

    Player medium(Draws draws) {
        return draws.oneOf(media);
    }

    /** Why two actors appear together; null if by chance. The ids in any order. */
    public String tie(String a, String b) {
        for (List<Player> pair : namesakes) {
            if (pair.stream().map(Player::id).toList().containsAll(List.of(a, b))) {
                return "namesakes";
            }
        }
        Integer first = numbers.get(a);
        Integer second = numbers.get(b);
        if (first == null || second == null) {
            return null;
        }
        if (isPair(first, second) || isPair(second, first)) {
            return "pair";
        }
        int topic = topicOf(first);
        return topic >= 0 && topic == topicOf(second) ? "topic" : null;
    }

    private boolean isPair(int first, int second) {
        return partners[first] == second && second > 0;
    }

    /** The topic that an actor belongs to, or a negative number. */
    public int topicOf(int player) {
        return player >= 1 && player <= CORE * Agenda.TOPICS ? (player - 1) / CORE : -1;
    }

    /** The probability that a story names the actor, if the actor's own topic has that share of all stories. */
    public double probability(int player, double topicShare) {
        double chance = player == 0 ? busiest : 1 - Math.exp(-BY_CHANCE * chances.share(player));
        return topicOf(player) < 0 ? chance : 1 - (1 - chance) * (1 - ON_TOPIC * topicShare);
    }
}
