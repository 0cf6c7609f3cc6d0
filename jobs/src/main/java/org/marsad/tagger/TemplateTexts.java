package org.marsad.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.marsad.catalogue.Actor;
import org.marsad.catalogue.Catalogue;
import org.marsad.matcher.ArticleText;
import org.marsad.matcher.Matcher;
import org.marsad.matcher.Part;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/**
 * Invented sentences with labelled names: templates with places for names, filled with names of the catalogue and with made-up
 * ones; the same number always gives the same texts.
 */
public final class TemplateTexts {

    private static final String FOLDER = "/org/marsad/tagger/";
    private static final long SEED = 7;
    private static final double INVENTED_PERSONS = 0.7;
    private static final double INVENTED_OTHERS = 0.15;
    private static final double NATIVE = 0.5;

    private final List<String> templates = lines("templates.txt");
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<NameClass, List<Actor>> actors = new EnumMap<>(NameClass.class);
    private final Catalogue catalogue;
    private final Matcher matcher;
    private final SplittableRandom random = new SplittableRandom(SEED);

    public TemplateTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
        matcher = Matcher.of(catalogue);
        for (String line : lines("name-parts.tsv")) {
            int tab = line.indexOf('\t');
            parts.put(line.substring(0, tab), List.of(line.substring(tab + 1).split(" ")));
        }
        for (String line : lines("word-classes.tsv")) {
            if (line.startsWith("given\t")) {
                List<String> words = List.of(line.substring("given\t".length()).split(" "));
                parts.put(
                        "given-ar",
                        words.stream().filter(TemplateTexts::isArabic).toList());
                parts.put(
                        "given-en",
                        words.stream().filter(word -> !isArabic(word)).toList());
            } else if (line.startsWith("family\t")) {
                parts.put(
                        "family-en", List.of(line.substring("family\t".length()).split(" ")));
            }
        }
        for (NameClass nameClass : NameClass.values()) {
            actors.put(nameClass, new ArrayList<>());
        }
        for (Actor actor : catalogue.actors()) {
            actors.get(NameClass.of(actor.kind())).add(actor);
        }
    }

    /** So many sentences. */
    public List<LabelledText> texts(int count) {
        List<LabelledText> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(filled(templates.get(random.nextInt(templates.size()))));
        }
        return texts;
    }

    private LabelledText filled(String template) {
        boolean arabic = template.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700);
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        String family = "";
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            text.append(template, at, open);
            char slot = template.charAt(open + 1);
            NameClass nameClass =
                    switch (slot) {
                        case 'L' -> NameClass.PLACE;
                        case 'O' -> NameClass.ORGANISATION;
                        default -> NameClass.PERSON;
                    };
            String name = slot == 'F' && !family.isEmpty() ? family : name(nameClass, arabic);
            if (nameClass == NameClass.PERSON) {
                name = slot == 'F' ? name.substring(name.lastIndexOf(' ') + 1) : name;
                family = name.substring(name.lastIndexOf(' ') + 1);
            }
            spans.add(new int[] {text.length(), text.length() + name.length(), NameTag.first(nameClass)});
            text.append(name);
            at = open + 3;
        }
        text.append(template, at, template.length());
        return labelled(Tokenizer.tokenize(text.toString()), spans);
    }

    private LabelledText labelled(Tokens tokens, List<int[]> spans) {
        int[] tags = new int[tokens.size()];
        for (int[] span : spans) {
            int tag = span[2];
            for (int i = 0; i < tags.length; i++) {
                if (tokens.end(i) > span[0] && tokens.start(i) < span[1]) {
                    tags[i] = tag;
                    tag = NameTag.isFirst(tag) ? tag + 1 : tag;
                }
            }
        }
        ArticleText article = new ArticleText(Tokenizer.tokenize(""), tokens);
        return new LabelledText(
                tokens, CatalogueHints.of(Part.BODY, tokens, matcher.match(article, LocalDate.MAX), catalogue), tags);
    }

    private String name(NameClass nameClass, boolean arabic) {
        boolean invented = random.nextDouble() < (nameClass == NameClass.PERSON ? INVENTED_PERSONS : INVENTED_OTHERS);
        if (!invented) {
            List<Actor> known = actors.get(nameClass);
            Actor actor = known.get(random.nextInt(known.size()));
            String name = arabic ? actor.nameAr() : actor.nameEn();
            if (name != null && !name.isEmpty() && isArabic(name) == arabic) {
                return name;
            }
        }
        String script = arabic ? "ar" : "en";
        return switch (nameClass) {
            case PERSON -> person(script);
            case PLACE -> coined(script);
            case ORGANISATION -> arabic ? part("body-ar") + coined(script) : coined(script) + part("body-en");
        };
    }

    private String person(String script) {
        String given = random.nextDouble() < NATIVE ? part("given-" + script) : coined(script);
        String family = random.nextDouble() < NATIVE ? part("family-" + script) : coined(script);
        return random.nextInt(4) == 0 ? given + " " + part("given-" + script) + " " + family : given + " " + family;
    }

    private String coined(String script) {
        String start = part("start-" + script);
        String middle = random.nextBoolean() ? part("middle-" + script) : "";
        return start + middle + part("end-" + script);
    }

    private String part(String kind) {
        List<String> words = parts.get(kind);
        return words.get(random.nextInt(words.size())).replace('_', ' ');
    }

    private static boolean isArabic(String word) {
        return word.charAt(0) >= 0x600 && word.charAt(0) < 0x700;
    }

    private static List<String> lines(String name) {
        try (InputStream stream = TemplateTexts.class.getResourceAsStream(FOLDER + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + name + ".", e);
        }
    }
}
