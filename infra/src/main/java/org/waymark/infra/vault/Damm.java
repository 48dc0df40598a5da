package org.waymark.infra.vault;

/**
 * The check digit of H. M. Damm (totally anti-symmetric quasigroup of order 10): finds every single wrong digit and
 * every swap of neighbours.
 */
final class Damm {

    private static final String[] TABLE = {
        "0317598642",
        "7092154863",
        "4206871359",
        "1750983426",
        "6123045978",
        "3674209581",
        "5869720134",
        "8945362017",
        "9438617205",
        "2581436790"
    };

    private Damm() {}

    static char checkDigit(String digits) {
        var interim = '0';
        for (var i = 0; i < digits.length(); i++) {
            interim = TABLE[interim - '0'].charAt(digits.charAt(i) - '0');
        }
        return interim;
    }

    static boolean holds(String digitsWithCheck) {
        return checkDigit(digitsWithCheck) == '0';
    }
}
