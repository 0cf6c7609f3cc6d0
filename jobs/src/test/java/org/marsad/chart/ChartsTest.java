package org.marsad.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartsTest {

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static int count(String svg, String element) throws Exception {
        return parsed(svg).getElementsByTagName(element).getLength();
    }

    @Test
    void aBarForEachLabel() throws Exception {
        String svg = BarChart.of("t", List.of(new BarChart.Bar("<script>&\u0001", 3), new BarChart.Bar("مصر", -2)));
        assertThat(count(svg, "rect")).isEqualTo(3);
        assertThat(svg).contains("&lt;script&gt;&amp;").contains("مصر");
    }

    @Test
    void aLineForEachSeries() throws Exception {
        LocalDate day = LocalDate.of(2024, 3, 1);
        String svg = LineChart.of(
                "t",
                List.of(
                        new LineChart.Point(day, "a", 1),
                        new LineChart.Point(day.plusDays(1), "a", 0),
                        new LineChart.Point(day, "b", 2)));
        assertThat(count(svg, "polyline")).isEqualTo(2);
    }

    @Test
    void aNetworkIsDrawnAlikeEachTime() throws Exception {
        List<NetworkChart.Tie> ties =
                List.of(new NetworkChart.Tie("a", "1", "b", "1", 3), new NetworkChart.Tie("b", "1", "c", "2", 1));
        String svg = NetworkChart.of("t", ties);
        assertThat(count(svg, "circle")).isEqualTo(3);
        assertThat(NetworkChart.of("t", ties)).isEqualTo(svg);
        assertThat(svg).doesNotContain("NaN");
    }

    @Test
    void withoutRowsTheySaySo() throws Exception {
        assertThat(BarChart.of("t", List.of())).contains("no rows");
        assertThat(LineChart.of("t", List.of())).contains("no rows");
        assertThat(NetworkChart.of("t", List.of())).contains("no rows");
    }
}
