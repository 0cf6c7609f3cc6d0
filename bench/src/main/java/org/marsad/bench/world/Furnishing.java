package org.marsad.bench.world;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a body onto a page: a date line above it; below it a credit line, tags, buttons, a copyright and a box of other
 * stories, with their actors; a line that points to another story in the midst; a line of the source's own, in words that
 * no program can know beforehand.
 */
final class Furnishing {

    private static final double INLINE = 0.3;
    private static final double WHOLE_ARTICLE = 0.3;
    private static final int MIN_WORDS = 3;
    private static final int MORE_WORDS = 6;

    private final World world;

    Furnishing(World world) {
        this.world = world;
    }

    /** A page, and what of it is no part of the article, from above. */
    record Page(String text, List<Printed.Piece> furniture) {}

    /** What pages say around an article. */
    private record Words(String date, String source, String tags, String share, String rights, String related) {}

    private static Words words(Tongue tongue) {
        return switch (tongue) {
            case ARABIC -> new Words(
                    "تاريخ النشر: ",
                    "المصدر: ",
                    "كلمات دلالية: ",
                    "شارك على فيسبوك تويتر واتساب",
                    "جميع الحقوق محفوظة",
                    "اقرأ أيضاً:");
            case ENGLISH -> new Words(
                    "Published: ",
                    "Source: ",
                    "Tags: ",
                    "Share on Facebook Twitter WhatsApp",
                    "All rights reserved",
                    "Read also:");
            case FRENCH -> new Words(
                    "Publié le : ", "Source : ", "Mots-clés : ", "Partager", "Tous droits réservés", "Lire aussi :");
        };
    }

    Page page(Story story, long article, Marked body, String source, String day, String tags, Draws draws) {
        Parameters dials = world.dials();
        Words words = words(story.tongue());
        double chance = dials.furniture();
        List<String> lines = new ArrayList<>(List.of(body.text().split("\n", -1)));
        List<Printed.Piece> above = new ArrayList<>();
        List<Printed.Piece> below = new ArrayList<>();
        add(above, "date_line", words.date() + day, chance, draws);
        add(below, "credit", words.source() + source, chance, draws);
        add(below, "tags", words.tags() + tags, chance, draws);
        add(below, "share", words.share(), chance, draws);
        add(below, "copyright", words.rights(), chance, draws);
        addOwnLine(below, story.tongue(), article, source);
        List<Printed.Piece> furniture = new ArrayList<>(above);
        if (draws.chance(dials.related())) {
            if (draws.chance(INLINE) && lines.size() > 1) {
                Printed.Piece line = new Printed.Piece("related", words.related() + " " + headline(story, draws));
                lines.add(1 + draws.below(lines.size() - 1), line.text());
                furniture.add(line);
            } else {
                // Last, since whatever stands below such a box goes with it.
                below.add(new Printed.Piece("related", words.related() + "\n" + others(story, draws)));
            }
        }
        furniture.addAll(below);
        above.forEach(piece -> lines.add(0, piece.text()));
        below.forEach(piece -> lines.add(piece.text()));
        return new Page(String.join("\n", lines), furniture);
    }

    /** Drawn apart, so that all else is as it would be without. */
    private void addOwnLine(List<Printed.Piece> pieces, Tongue tongue, long article, String source) {
        long seed = world.dials().seed();
        Draws own = Draws.of(
                seed, "own line of a source", source.hashCode(), tongue.name().hashCode());
        Draws page = Draws.of(seed, "own line of an article", article);
        if (page.chance(world.dials().ownLines())) {
            List<String> words = new ArrayList<>();
            for (int i = MIN_WORDS + own.below(MORE_WORDS); i > 0; i--) {
                words.add(world.lexicon().rare(tongue, own));
            }
            pieces.add(new Printed.Piece("recurring", String.join(" ", words)));
        }
    }

    private static void add(List<Printed.Piece> pieces, String kind, String text, double chance, Draws draws) {
        if (draws.chance(chance)) {
            pieces.add(new Printed.Piece(kind, text));
        }
    }

    private String headline(Story story, Draws draws) {
        return world.speech()
                .headline(story.tongue(), draws.below(Agenda.TOPICS), List.of(anyone(story, draws)), draws)
                .text();
    }

    /** Headlines of other stories, or a whole other article under its own. */
    private String others(Story story, Draws draws) {
        List<String> lines = new ArrayList<>(List.of(headline(story, draws)));
        if (draws.chance(WHOLE_ARTICLE)) {
            int topic = draws.below(Agenda.TOPICS);
            for (int i = 2 + draws.below(3); i > 0; i--) {
                List<Speech.Name> names = List.of(anyone(story, draws));
                lines.add(world.speech()
                                .sentence(story.tongue(), topic, 30, names, draws)
                                .text() + ".");
            }
        } else {
            for (int i = 1 + draws.below(3); i > 0; i--) {
                lines.add(headline(story, draws));
            }
        }
        return String.join("\n", lines);
    }

    private Speech.Name anyone(Story story, Draws draws) {
        Player player = world.cast().anyone(draws);
        return new Speech.Name(player.label(story.tongue()), player.id(), false);
    }
}
