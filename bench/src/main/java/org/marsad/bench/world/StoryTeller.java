package org.marsad.bench.world;

import java.util.ArrayList;
import java.util.List;

/** Tells stories: what happens, who takes part, and the words. */
final class StoryTeller {

    /** What the draws of a story are drawn for. */
    static final String STORY = "story";

    /** Of the logarithm of an article's words: so that the mean is about 290 and the spread that of real archives. */
    private static final double LOG_WORDS = 4.78;

    private static final double LOG_SPREAD = 1.2;

    /** So many let an article have the mean number of words, with names and furniture. */
    private static final int MEAN_WORDS = 245;

    private static final int MIN_WORDS = 18;
    private static final int MAX_WORDS = 3_000;
    private static final int MIN_SENTENCE_LENGTH = 10;
    private static final int MORE_WORDS = 22;
    private static final double MENTIONS_AGAIN = 1.1;
    private static final double IN_TITLE = 0.7;

    private final World world;

    StoryTeller(World world) {
        this.world = world;
    }

    Story tell(long number, int day) {
        Parameters dials = world.dials();
        Draws draws = Draws.of(dials.seed(), STORY, number);
        Plot plot = Plot.of(world, day, draws);
        Tongue tongue = plot.tongue();
        int topic = plot.topic();
        List<Player> present = plot.present();
        boolean names = tongue != Tongue.FRENCH;
        List<Speech.Name> said = new ArrayList<>();
        for (Player player : present) {
            said.add(name(player, player.fullName(tongue, draws)));
            for (int again = draws.poisson(MENTIONS_AGAIN); again > 0; again--) {
                said.add(name(player, player.laterName(tongue, draws)));
            }
        }
        if (names && draws.chance(dials.namesakes())) {
            addNamesakes(tongue, said, draws);
        }
        boolean listed = names && draws.chance(dials.lists());
        if (names && draws.chance(dials.cited())) {
            Player medium = world.cast().medium(draws);
            said.add(new Speech.Name(medium.label(tongue), medium.id(), true));
        }
        List<Speech.Name> inTitle = present.stream()
                .limit(2)
                .filter(player -> draws.chance(IN_TITLE))
                .map(player -> name(player, player.fullName(tongue, draws)))
                .toList();
        Marked title = world.speech().headline(tongue, topic, inTitle, draws);
        int drawn = (int) Math.exp(LOG_WORDS + LOG_SPREAD * draws.normal());
        // Not drawn for the story that everybody prints: if long, it would lengthen the archive.
        int words = DayPlan.isCopied(number) ? MEAN_WORDS : Math.max(MIN_WORDS, Math.min(MAX_WORDS, drawn));
        List<List<Marked>> paragraphs = paragraphs(tongue, topic, words, said, draws);
        if (listed) {
            paragraphs.add(List.of(list(tongue, draws)));
        }
        return new Story(tongue, topic, present, title, paragraphs, listed);
    }

    /** A sentence in place of another. */
    Marked otherSentence(Story story, Draws draws) {
        int words = MIN_SENTENCE_LENGTH + draws.below(MORE_WORDS);
        return world.speech().sentence(story.tongue(), story.topic(), words, List.of(), draws);
    }

    /** Another title; now and then with the first actor of the story. */
    Marked otherTitle(Story story, Draws draws) {
        List<Speech.Name> names = story.present().stream()
                .limit(1)
                .filter(player -> draws.chance(IN_TITLE))
                .map(player -> name(player, player.fullName(story.tongue(), draws)))
                .toList();
        return world.speech().headline(story.tongue(), story.topic(), names, draws);
    }

    private static Speech.Name name(Player player, String text) {
        return new Speech.Name(text, player.id(), false);
    }

    /** Both are named in full, and then one of them by the name that they share. */
    private void addNamesakes(Tongue tongue, List<Speech.Name> said, Draws draws) {
        List<Player> both = world.cast().namesakes(draws);
        both.forEach(player -> said.add(name(player, player.label(tongue))));
        Player meant = draws.oneOf(both);
        said.add(name(meant, draws.oneOf(meant.shorts(tongue))));
    }

    private Marked list(Tongue tongue, Draws draws) {
        List<Speech.Name> names = world.cast().listed(draws).stream()
                .map(player -> name(player, player.label(tongue)))
                .toList();
        return world.speech().list(tongue, names, draws);
    }

    private List<List<Marked>> paragraphs(Tongue tongue, int topic, int words, List<Speech.Name> said, Draws draws) {
        int left = words;
        List<Integer> lengths = new ArrayList<>();
        while (left > 0) {
            int length = MIN_SENTENCE_LENGTH + draws.below(MORE_WORDS);
            lengths.add(length);
            left -= length;
        }
        List<List<Speech.Name>> names = new ArrayList<>();
        lengths.forEach(length -> names.add(new ArrayList<>()));
        said.forEach(name -> names.get(draws.below(names.size())).add(name));
        List<List<Marked>> paragraphs = new ArrayList<>();
        List<Marked> paragraph = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            paragraph.add(world.speech().sentence(tongue, topic, lengths.get(i), names.get(i), draws));
            if (draws.chance(0.35) || i + 1 == lengths.size()) {
                paragraphs.add(List.copyOf(paragraph));
                paragraph.clear();
            }
        }
        return paragraphs;
    }
}
