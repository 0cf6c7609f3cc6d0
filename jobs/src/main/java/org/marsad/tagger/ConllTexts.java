package org.marsad.tagger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marsad.InvalidInput;
import org.marsad.catalogue.Catalogue;
import org.marsad.matcher.ArticleText;
import org.marsad.matcher.Matcher;
import org.marsad.matcher.Part;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/**
 * Reads texts with labelled names in CoNLL form: a line a token, which comes first, its tag last ({@code O}, {@code B-} or
 * {@code I-} and {@code PERS}, {@code LOC} or {@code ORG}; names of other classes count as none); an empty line behind a
 * sentence.
 */
public final class ConllTexts {

    private static final int MAX_PROBLEMS = 10;

    private final Catalogue catalogue;
    private final Matcher matcher;

    public ConllTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.matcher = Matcher.of(catalogue);
    }

    /**
     * The sentences of a file, each as a text.
     *
     * @throws InvalidInput if it can't be read, holds no token, or has lines of another form; it names the first ten
     */
    public List<LabelledText> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InvalidInput("--conll " + file + " can't be read ("
                    + e.getClass().getSimpleName() + "). Name a text file in UTF-8 with a token and its tag a line.");
        }
        List<LabelledText> texts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i == lines.size() ? "" : lines.get(i).strip();
            int space = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
            if (line.isEmpty() || line.startsWith("-DOCSTART-")) {
                if (!words.isEmpty()) {
                    texts.add(text(words, tags));
                    words.clear();
                    tags.clear();
                }
            } else if (space > 0 && isTag(line.substring(space + 1))) {
                words.add(line.split("[ \t]", 2)[0]);
                tags.add(line.substring(space + 1));
            } else if (problems.size() < MAX_PROBLEMS) {
                problems.add(file + ", line " + (i + 1) + ": '" + line
                        + "' is no token with a tag. Write the token, a space, and O, B-CLASS or I-CLASS.");
            }
        }
        if (problems.isEmpty() && texts.isEmpty()) {
            problems.add(file + " holds no token. Name a file with a token and its tag a line.");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return texts;
    }

    private static boolean isTag(String tag) {
        return tag.equals("O") || tag.startsWith("B-") || tag.startsWith("I-");
    }

    /** A text of tokens with a space between, and their tags. */
    private LabelledText text(List<String> words, List<String> tags) {
        Tokens tokens = Tokenizer.tokenize(String.join(" ", words));
        int[] right = new int[tokens.size()];
        int start = 0;
        int token = 0;
        for (int word = 0; word < words.size(); word++) {
            int end = start + words.get(word).length();
            int tag = number(tags.get(word));
            boolean first = true;
            for (; token < tokens.size() && tokens.start(token) < end; token++) {
                right[token] = first || !NameTag.isFirst(tag) ? tag : tag + 1;
                first = false;
            }
            start = end + 1;
        }
        repair(right);
        ArticleText article = new ArticleText(Tokenizer.tokenize(""), tokens);
        return new LabelledText(
                tokens,
                CatalogueHints.of(Part.BODY, tokens, matcher.match(article, java.time.LocalDate.MAX), catalogue),
                right);
    }

    /** Makes further words first ones where no word of their class stands before them. */
    private static void repair(int[] tags) {
        for (int i = 0; i < tags.length; i++) {
            if (!NameTag.mayFollow(i == 0 ? NameTag.OUTSIDE : tags[i - 1], tags[i])) {
                tags[i]--;
            }
        }
    }

    private static int number(String tag) {
        if (tag.length() < 3) {
            return NameTag.OUTSIDE;
        }
        String label = tag.substring(2).toUpperCase(Locale.ROOT);
        NameClass nameClass = label.startsWith("PER")
                ? NameClass.PERSON
                : label.startsWith("LOC") || label.startsWith("GPE")
                        ? NameClass.PLACE
                        : label.startsWith("ORG") ? NameClass.ORGANISATION : null;
        if (nameClass == null) {
            return NameTag.OUTSIDE;
        }
        return tag.startsWith("B-") ? NameTag.first(nameClass) : NameTag.further(nameClass);
    }
}
