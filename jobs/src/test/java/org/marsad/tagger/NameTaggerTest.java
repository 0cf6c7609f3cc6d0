package org.marsad.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.InvalidInput;
import org.marsad.catalogue.SampleCatalogue;
import org.marsad.text.Tokenizer;
import org.marsad.text.Tokens;

class NameTaggerTest {

    private static final String LABELLED =
            """
            وقال O
            المدرب O
            برند B-PERS
            جوتشولك I-PERS
            إن O
            الفريق O
            جاهز O

            وصل O
            المدرب O
            كارل B-PERS
            شتاينهوف I-PERS
            إلى O
            زفايبرغ B-LOC

            أعلنت O
            شركة O
            نوردفيك B-ORG
            أرباحها O
            """;

    @Test
    void findsNamesInPlacesWhereNamesStoodInTraining(@TempDir Path directory) throws IOException {
        assertThat(found(new NameTagger(model(directory)), "وقال المدرب هورست ماينكه إن الفريق جاهز"))
                .containsExactly("PERSON هورست ماينكه");
    }

    @Test
    void findsNothingInATextWithoutNamesOrWords(@TempDir Path directory) throws IOException {
        NameTagger tagger = new NameTagger(model(directory));
        assertThat(found(tagger, "الفريق جاهز")).isEmpty();
        assertThat(found(tagger, "")).isEmpty();
    }

    @Test
    void theSameTextsGiveTheSameBytes(@TempDir Path directory) throws IOException {
        assertThat(bytes(model(directory))).isEqualTo(bytes(model(directory)));
    }

    @Test
    void aModelIsReadAsItWasWritten(@TempDir Path directory) throws IOException {
        byte[] written = bytes(model(directory));
        NameTagger read = new NameTagger(TaggerModel.read(new ByteArrayInputStream(written), "m"));
        assertThat(found(read, "وقال المدرب هورست ماينكه إن الفريق جاهز")).containsExactly("PERSON هورست ماينكه");
    }

    @Test
    void whatIsNoModelIsRefusedByName() {
        assertThatThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), "--model x"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("--model x is no tagger model");
    }

    @Test
    void unknownTagsLeaveTheChoiceToTheModel() {
        Tokens tokens = Tokenizer.tokenize("قال كارل شتاين أمس");
        LabelledText text = new LabelledText(
                tokens, new int[4], new int[] {NameTag.OUTSIDE, NameTag.UNKNOWN, NameTag.UNKNOWN, NameTag.OUTSIDE});
        TaggerModel model = new TaggerTrainer(new TaggerTrainer.Settings(2, 0)).train(List.of(text));
        assertThat(new NameTagger(model).tag(tokens, new int[4]))
                .allSatisfy(name -> assertThat(name.first()).isBetween(1, 2));
    }

    @Test
    void theShippedModelFindsAPersonWhomNobodyListed() {
        assertThat(found(NameTagger.shipped(), "وقال المدرب سمير الخياط إن اللاعبين قدموا مباراة جيدة."))
                .contains("PERSON سمير الخياط");
    }

    @Test
    void wrongLinesOfLabelsAreNamed(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a.conll"), "وصل\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new ConllTexts(SampleCatalogue.load()).read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("line 1: 'وصل' is no token with a tag");
    }

    private static TaggerModel model(Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("names.conll"), LABELLED, StandardCharsets.UTF_8);
        List<LabelledText> texts = new ConllTexts(SampleCatalogue.load()).read(file);
        return new TaggerTrainer(TaggerTrainer.Settings.DEFAULT).train(texts);
    }

    private static byte[] bytes(TaggerModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }

    private static List<String> found(NameTagger tagger, String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return tagger.tag(tokens, new int[tokens.size()]).stream()
                .map(name -> name.nameClass() + " " + text.substring(name.start(tokens), name.end(tokens)))
                .toList();
    }
}
