package org.marsad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ar | أبحرت السفن من المرفأ صباح الاثنين وعادت في المساء محملة بالسمك
            ar | كاريكاتير
            ar | قال القبطان Smith إن السفينة Blue Star عادت إلى المرفأ
            fa | کشتی‌ها صبح دوشنبه از بندر حرکت کردند و شب با ماهی بازگشتند
            ur | جہاز پیر کی صبح بندرگاہ سے روانہ ہوئے اور شام کو مچھلی لے کر واپس آئے
            en | The ships left the harbour on Monday morning and came back with fish
            en | SHIPS LEAVE HARBOUR AFTER STRIKE BY PILOTS
            en | Pilots of Bordeaux end strike after talks
            fr | Grève des pilotes au port
            fr | Le port de Marseille reprend le travail
            de | Lotsen beenden Streik im Hafen
            es | Los pilotos del puerto terminan la huelga
            tr | Limanda grev sona erdi
            fa | پایان اعتصاب در بندر
            fa | دولت ایران بندر را باز کرد
            ur | بندرگاہ میں ہڑتال ختم
            ur | کپتان نے سفر شروع کیا
            fa | ناخدا سفر خود را آغاز کرد
            fr | Les navires ont quitté le port lundi matin et sont revenus le soir avec du poisson
            de | Die Schiffe verließen am Montagmorgen den Hafen und kehrten abends mit Fisch zurück
            es | Los barcos salieron del puerto el lunes por la mañana y volvieron con pescado
            tr | Gemiler pazartesi sabahı limandan ayrıldı ve akşam balıkla geri döndü
            ru | Корабли вышли из порта в понедельник утром и вернулись вечером с рыбой
            he | הספינות יצאו מהנמל ביום שני בבוקר וחזרו בערב עם דגים
            """)
    void tellsTheLanguage(String language, String text) {
        assertThat(LanguageDetection.of(text).code()).isEqualTo(language);
    }

    @Test
    void cannotTellTheLanguageOfNoLetters() {
        assertThat(LanguageDetection.of("")).isEqualTo(TextLanguage.NONE);
        assertThat(LanguageDetection.of("12:33 – 2015 \uD83D\uDEA2")).isEqualTo(TextLanguage.NONE);
    }

    @Test
    void findsArabicUnderDiacritics() {
        assertThat(LanguageDetection.of("أَبْحَرَتِ السُّفُنُ").code()).isEqualTo("ar");
    }

    @Test
    void aSlipOfThePersianKeyboardLeavesAnArticleArabic() {
        String sentence = "أبحرت السفن من المرفأ صباح الاثنين وعادت في المساء محملة بالسمك ";
        assertThat(LanguageDetection.of(sentence.repeat(5) + "فی البحر").code()).isEqualTo("ar");
        assertThat(LanguageDetection.of("کشتی‌ها صبح دوشنبه از بندر حرکت کردند").code())
                .isEqualTo("fa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            أبحرت | أبحرت السفن من المرفأ صباح الاثنين
            Pilots end strike after talks | The pilots of the port and their union have said that they will end the strike
            Le port reprend | Le port de Marseille reprend le travail après la grève des pilotes de lundi
            DVD | Los pilotos del puerto terminan la huelga del lunes por la mañana
            """)
    void isSurerOfMoreText(String little, String much) {
        assertThat(LanguageDetection.of(little).confidence())
                .isBetween(0.0, 1.0)
                .isLessThan(LanguageDetection.of(much).confidence());
        assertThat(LanguageDetection.of(much).confidence()).isBetween(0.95, 1.0);
    }
}
