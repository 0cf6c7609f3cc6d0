package org.marsad.ingest.language;

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
            fr | Les navires ont quitté le port lundi matin et sont revenus le soir avec du poisson
            de | Die Schiffe verließen am Montagmorgen den Hafen und kehrten abends mit Fisch zurück
            es | Los barcos salieron del puerto el lunes por la mañana y volvieron con pescado
            tr | Gemiler pazartesi sabahı limandan ayrıldı ve akşam balıkla geri döndü
            ru | Корабли вышли из порта в понедельник утром и вернулись вечером с рыбой
            he | הספינות יצאו מהנמל ביום שני בבוקר וחזרו בערב עם דגים
            """)
    void tellsTheLanguage(String language, String text) {
        assertThat(LanguageDetection.of(text)).isEqualTo(language);
    }

    @Test
    void cannotTellTheLanguageOfNoLetters() {
        assertThat(LanguageDetection.of("")).isEqualTo(LanguageDetection.UNDETERMINED);
        assertThat(LanguageDetection.of("12:33 – 2015 \uD83D\uDEA2")).isEqualTo(LanguageDetection.UNDETERMINED);
    }

    @Test
    void findsArabicUnderDiacritics() {
        assertThat(LanguageDetection.of("أَبْحَرَتِ السُّفُنُ")).isEqualTo("ar");
    }
}
