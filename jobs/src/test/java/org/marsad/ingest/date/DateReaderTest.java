package org.marsad.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # ISO 8601
            2015-08-06                          | 2015-08-06T00:00Z
            20150806                            | 2015-08-06T00:00Z
            2015-08-06T12:33:00Z                | 2015-08-06T12:33Z
            2015-08-06T12:33:00.123456Z         | 2015-08-06T12:33:00.123456Z
            2015-08-06T12:33:00+03:00           | 2015-08-06T12:33+03:00
            2015-08-06T12:33:00-0500            | 2015-08-06T12:33-05:00
            2015-08-06T12:33+03                 | 2015-08-06T12:33+03:00
            2015-08-06T12:33                    | 2015-08-06T12:33Z
            2015-08-06 12:33                    | 2015-08-06T12:33Z
            2015-08-06 12:33:05                 | 2015-08-06T12:33:05Z
            20150806T123300Z                    | 2015-08-06T12:33Z
            20150806123300                      | 2015-08-06T12:33Z
            2015/08/06                          | 2015-08-06T00:00Z
            2015.8.6                            | 2015-08-06T00:00Z
            2015-08-06+03:00                    | 2015-08-06T00:00Z
            2016-12-31T23:59:60Z                | 2016-12-31T23:59:59Z
            # RFC 1123 and its relatives
            'Thu, 06 Aug 2015 12:33:00 GMT'     | 2015-08-06T12:33Z
            'Thu, 06 Aug 2015 12:33:00 +0300'   | 2015-08-06T12:33+03:00
            'Thu, 06 Aug 2015 12:33:00 EST'     | 2015-08-06T12:33-05:00
            'Sunday, 06-Nov-94 08:49:37 GMT'    | 1994-11-06T08:49:37Z
            Thu Aug 06 12:33:00 UTC 2015        | 2015-08-06T12:33Z
            Thu Aug 06 12:33:00 +0000 2015      | 2015-08-06T12:33Z
            # Unix time
            1438864380                          | 2015-08-06T12:33Z
            1438864380.0                        | 2015-08-06T12:33Z
            1438864380000                       | 2015-08-06T12:33Z
            1438864380000000                    | 2015-08-06T12:33Z
            -536457600                          | 1953-01-01T00:00Z
            # what archives write
            14th, June 2024 GMT                 | 2024-06-14T00:00Z
            ' 9-MAR-1987 07:59:05.79'           | 1987-03-09T07:59:05.790Z
            'Tuesday, 11 August 2015 - 13:03 pm'| 2015-08-11T13:03Z
            'August 6, 2015 1:03 p.m.'          | 2015-08-06T13:03Z
            Aug. 6th 2015 at 12:05 AM           | 2015-08-06T00:05Z
            6 Sept 2015                         | 2015-09-06T00:00Z
            '12:33, 6 August 2015'              | 2015-08-06T12:33Z
            '6 August 2015, 12:33 GMT+3'        | 2015-08-06T12:33+03:00
            2015-Aug-06                         | 2015-08-06T00:00Z
            # days before months, months before days only where it must be
            06/08/2015                          | 2015-08-06T00:00Z
            31/12/2015                          | 2015-12-31T00:00Z
            12/31/2015                          | 2015-12-31T00:00Z
            6.8.2015 9:15                       | 2015-08-06T09:15Z
            # French
            le 1er août 2015 à 09:30            | 2015-08-01T09:30Z
            6 février 2015                      | 2015-02-06T00:00Z
            # Arabic
            6 أغسطس 2015                        | 2015-08-06T00:00Z
            ٦ أغسطس ٢٠١٥                        | 2015-08-06T00:00Z
            ۶ اگست 2015 06/08/2015              | 2015-08-06T00:00Z
            الخميس 6 آب 2015                    | 2015-08-06T00:00Z
            6 آب (أغسطس) 2015                   | 2015-08-06T00:00Z
            6 أغسطس/آب 2015                     | 2015-08-06T00:00Z
            30 حزيران 2015                      | 2015-06-30T00:00Z
            30 يونيو 2015 9:15 ص                | 2015-06-30T09:15Z
            30 يونيه 2015 9:15 مساء             | 2015-06-30T21:15Z
            1 كانون الثاني 2016                 | 2016-01-01T00:00Z
            1 تشرين الأول 2016                  | 2016-10-01T00:00Z
            5 جويلية 2012                       | 2012-07-05T00:00Z
            20 غشت 2012                         | 2012-08-20T00:00Z
            ٢٠١٥/٠٨/٠٦ ١٢:٣٣                    | 2015-08-06T12:33Z
            26 شوال 1436 هـ الموافق 11 أغسطس 2015 م | 2015-08-11T00:00Z
            26/10/1436هـ الموافق 11/8/2015      | 2015-08-11T00:00Z
            """)
    void readsTheForm(String written, OffsetDateTime moment) {
        assertThat(DateReader.read(written)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "31/02/2015",
                "2015-13-01",
                "2015",
                "2015-08",
                "12/03/15",
                "25/10/1436هـ",
                "12:33",
                "99999999",
                "-",
                "مارس",
                "1 كانون",
                "1 2 3",
                "00000000000000"
            })
    void readsNothingWhereNoDayStands(String written) {
        assertThat(DateReader.read(written)).isEmpty();
    }

    @Test
    void readsNothingFromNullAndFromATextTooLongToBeADate() {
        assertThat(DateReader.read(null)).isEmpty();
        assertThat(DateReader.read("2015-08-06" + " ".repeat(DateReader.LONGEST)))
                .isEmpty();
    }

    @Test
    void passesOverInvisibleCharacters() {
        assertThat(DateReader.read("\u200F2015\u200E-08-06\u00A0\u202B12:33"))
                .contains(OffsetDateTime.parse("2015-08-06T12:33Z"));
    }
}
