package org.marsad.ingest.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "![Ankara](https://a.example/turkey.jpg) Ships leave # Ships leave",
                "**Ships** left [the harbour](https://a.example/tag/qatar) # Ships left the harbour",
                "[![alt](https://a.example/x.jpg)](https://a.example/qatar) Ships leave # Ships leave",
                "He wrote [sic](so he said) # He wrote [sic](so he said)",
                "2 ** 3 is 8 # 2 ** 3 is 8",
                "snake__case__name # snakecasename"
            })
    void isWhatItsReaderSees(String markdown, String words) {
        assertThat(Markdown.plain(markdown).strip()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[embed]https://video.example/x[/embed] [vc_row][vc_column width=\"1/2\"]Ships leave.[/vc_column] #"
                        + " Ships leave.",
                "[caption id=\"a\" width='3']A gauge[/caption] # A gauge",
                "{{related slug=\"x\"}} Ships {% include x %} # Ships",
                "Ships [of the line] left [1] # Ships [of the line] left [1]",
                "سفن [صور] # سفن [صور]"
            })
    void shortcodesGo(String text, String words) {
        assertThat(WhiteSpace.line(Shortcodes.removed(text))).isEqualTo(words);
    }
}
