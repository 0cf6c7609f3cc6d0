package org.marsad.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.catalogue.CatalogueFiles;

/** Names that are written with a sign: a plus, a stroke, an apostrophe. */
class SignsTest {

    private static final Matcher MATCHER = Matcher.of(CatalogueFiles.fromClassPath());

    @Test
    void aNameIsFoundWithTheSignThatItIsWrittenWith() {
        assertThat(found("The P5+1 met in Geneva.")).contains("p5-plus-1:P5+1");
        assertThat(found("اجتمعت مجموعة 5+1 أمس")).containsExactly("p5-plus-1:مجموعة 5+1");
        assertThat(found("the Polish United Workers' Party said"))
                .containsExactly("polish-united-workers-party:Polish United Workers' Party");
        assertThat(found("the Polish United Workers\u2019 Party said")).hasSize(1);
    }

    @Test
    void aNameListedWithAndWithoutItsSignIsFoundEitherWay() {
        assertThat(found("Royal Dutch/Shell rose")).containsExactly("shell:Royal Dutch/Shell");
        assertThat(found("Royal Dutch Shell rose")).containsExactly("shell:Royal Dutch Shell");
    }

    @Test
    void aSignThatTheNameLacksPartsIt() {
        assertThat(found("ships, Saudi, Arabia of old")).noneMatch(mention -> mention.contains("Saudi, Arabia"));
        assertThat(found("in North, Korea said")).noneMatch(mention -> mention.startsWith("PRK"));
        assertThat(found("أعلن علي، عبدالله صالح")).noneMatch(mention -> mention.contains("علي،"));
    }

    @Test
    void aBodyMayBeQuotedBehindTheWordForWhatItIs() {
        assertThat(found("مدير عام قناة «الإخبارية» أمس")).containsExactly("al-ekhbariya:قناة «الإخبارية");
        assertThat(found("قاتل تنظيم \"القاعدة\" أمس")).containsExactly("al-qaeda:تنظيم \"القاعدة");
        assertThat(found("قال علي «عبدالله صالح»")).noneMatch(mention -> mention.contains("علي"));
        assertThat(found("في القناة، الإخبارية")).isEmpty();
    }

    @Test
    void aLineEndPartsEveryName() {
        assertThat(found("Polish United Workers'\nParty")).noneMatch(mention -> mention.startsWith("polish-united"));
    }

    private static List<String> found(String body) {
        return MATCHER.match("", body).stream()
                .map(mention -> mention.actorId() + ":" + mention.surface())
                .toList();
    }
}
