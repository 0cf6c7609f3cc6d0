package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

/** The filters before the automaton leave out no step that it would take. */
class ShortcutsTest {

    private static final FormTable FORMS = new FormTable(
            FormCompiler.compile(CatalogueSamples.CATALOGUE, List.of(), new Homonyms(CatalogueSamples.CATALOGUE)));
    /** The first words of forms that may begin with a small letter. */
    private static final Set<String> SMALL =
            FormCompiler.compile(CatalogueSamples.CATALOGUE, List.of(), new Homonyms(CatalogueSamples.CATALOGUE))
                    .stream()
                    .filter(form -> !Capitals.areNeededFirst(form.capitals()))
                    .map(form -> form.words().get(0))
                    .collect(Collectors.toSet());

    private static final Path SAMPLES = Path.of("..", "data-samples", "source");
    private static final String SIGNS = " \n.,-'()<>\"&/";

    @Test
    void theyAgreeOnTheSampleArchive() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<Path> texts = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(texts).isNotEmpty().allSatisfy(file -> agree(text(file)));
        }
    }

    @Test
    void theyAgreeOnRandomTexts() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            var spellings = CatalogueSamples.CATALOGUE
                    .actors()
                    .get(random.nextInt(CatalogueSamples.CATALOGUE.size()))
                    .spellings();
            words.addAll(List.of(
                    spellings.get(random.nextInt(spellings.size())).text().split(" ", -1)));
        }
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 20; word++) {
                String next = words.get(random.nextInt(words.size()));
                text.append(random.nextInt(4) == 0 ? next.toLowerCase(Locale.ROOT) : next)
                        .append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            agree(text.toString());
        }
    }

    /** Every step from every word with the filters is the one without them, or one that no capital allows. */
    private static void agree(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        for (int token = 0; token < tokens.size(); token++) {
            int plain = FORMS.begin(tokens, token, 0, "", tokens.hash(token));
            int quick = FORMS.begin(tokens, token);
            if (quick != plain) {
                assertThat(quick).isEqualTo(Trie.NONE);
                assertThat(tokens.is(token, Tokens.ARABIC | Tokens.CAPITAL)).isFalse();
                assertThat(SMALL).doesNotContain(tokens.foldedWord(token));
            }
            for (int next = token + 1; plain != Trie.NONE && next < tokens.size(); next++) {
                int state = FORMS.proceedUnfiltered(plain, tokens, next);
                assertThat(FORMS.proceed(plain, tokens, next)).isEqualTo(state);
                assertThat(state == Trie.NONE || FORMS.goesOn(plain)).isTrue();
                plain = state;
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
