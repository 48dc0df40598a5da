package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTraceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHONE | Call me at +353 87 123 4567
            PHONE | 0871234567
            PHONE | 087-123-4567
            PHONE | (087) 123 4567
            PHONE | 00353 1 234 5678
            PHONE | +49 (0)30 901820
            PHONE | tel: 01.234.5678
            PHONE | +44 7700 900123 is mine
            PHONE | رقمي ٠٨٧١٢٣٤٥٦٧
            PHONE | هاتفي 087 123 4567
            PHONE | شماره من ۰۹۱۲۳۴۵۶۷۸۹ است
            PHONE | मेरा फ़ोन ९८७६५४३२१०
            PHONE | আমার ফোন ০১৭১২৩৪৫৬৭৮
            PHONE | ０８７ １２３ ４５６７
            PHONE | мій номер +380 44 123-45-67
            PHONE | мой телефон 8 (495) 123-45-67
            PHONE | 电话 010-6552-9988
            PHONE | 087 – 123 – 4567
            PHONE | telefon: 0532/123 45 67
            EMAIL | amal@example.org
            EMAIL | write to amal.k+x@mail.example.co.uk please
            EMAIL | amal (at) example (dot) org
            EMAIL | amal [at] example [dot] org
            EMAIL | amal @ example . org
            EMAIL | бойко@приклад.укр
            EMAIL | amal＠example.org
            EMAIL | بريدي amal@example.org
            EMAIL | user@例え.jp
            DOCUMENT | my passport AB1234567
            DOCUMENT | PPS 1234567TA
            DOCUMENT | IRP card 123456789
            DOCUMENT | permit no. A 1234567
            DOCUMENT | case 2024-18834
            DOCUMENT | passport: 123456789
            DOCUMENT | reference number 778899
            DOCUMENT | паспорт 4509 123456
            DOCUMENT | جواز سفر رقم ١٢٣٤٥٦٧
            DOCUMENT | رقم البطاقة 98765432
            DOCUMENT | شماره پاسپورت 12345678
            DOCUMENT | numéro de dossier 123456
            DOCUMENT | pasaporte 55667788
            DOCUMENT | visa 1234567
            DOCUMENT | X12345678A
            NAME | My name is Amal Haddad
            NAME | I am called Rosa
            NAME | Please call me Viktor
            NAME | Mrs Murphy told me to wait
            NAME | Dr. Byrne refused
            NAME | je m'appelle Aminata
            NAME | je m’appelle Aminata
            NAME | Mein Name ist Yusuf
            NAME | ich heiße Leyla
            NAME | me llamo Carmen
            NAME | mi nombre es Luis
            NAME | mi chiamo Giulia
            NAME | nazywam się Anna
            NAME | mă numesc Ioana
            NAME | adım Mehmet
            NAME | magacaygu waa Faadumo
            NAME | меня зовут Ольга
            NAME | мене звати Олена
            NAME | اسمي أمل
            NAME | أدعى سامر
            NAME | السيدة مريم قالت
            NAME | نام من رضا است
            NAME | میرا نام احمد ہے
            NAME | ስሜ ሰላም
            NAME | 我叫李华
            LINK | https://example.org/me
            LINK | www.example.org
            LINK | find me @amal_k
            LINK | HTTP://EXAMPLE.ORG/x
            """)
    void isFoundIn(PersonalTrace trace, String text) {
        assertThat(PersonalTrace.in(text)).contains(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I work days. There is no class I can go to.",
                "Waiting takes 60 days, then 14 more.",
                "In 2023 it was 12.5 percent, in 2024 6.3.",
                "From 2015 to 2024 nothing changed",
                "Rent rose from 1,200 to 1,850 euro a month",
                "Action 52 and milestone M-14",
                "أعمل نهارًا. لا يوجد درس أستطيع حضوره.",
                "انتظرت 60 يومًا في 2024",
                "من سه سال است که اینجا زندگی می‌کنم",
                "Я работаю днём, курсов вечером нет",
                "我白天上班，晚上没有课",
                "The office opens at 9:30 and closes at 16:00",
                "COVID-19 made it worse",
                "We are a family of 5 in 2 rooms",
                "ትምህርት የለም",
                "From 2015-2024, or 2015 – 2024",
                "On 20.11.2024 or 2024-11-20 or 20/11/2024",
                "They refused me in 2023, in this case 2024 was better",
                "31 of 31 local authorities, later 26"
            })
    void isNotSeenInOrdinaryWords(String text) {
        assertThat(PersonalTrace.in(text)).isEmpty();
    }
}
