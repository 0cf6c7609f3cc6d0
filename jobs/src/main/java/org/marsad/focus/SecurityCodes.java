package org.marsad.focus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds codes of securities with the exchange behind a dot, in angle brackets or round ones: {@code <TOSS.T>},
 * {@code (NVO.CO)}.
 *
 * <p>A code has at most {@value #MAX_CODE_LENGTH} capitals and digits, that of the exchange at most {@value
 * #MAX_EXCHANGE_LENGTH} capitals.
 */
final class SecurityCodes implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final char[] OPENING = {'<', '('};
    private static final int MAX_CODE_LENGTH = 8;
    private static final int MAX_EXCHANGE_LENGTH = 3;

    private final HashMap<String, String> stateOfExchange;

    /**
     * A code in a text.
     *
     * @param stateId of the exchange
     * @param start where its bracket stands
     */
    record Code(String stateId, int start) {}

    SecurityCodes(Map<String, String> stateOfExchange) {
        this.stateOfExchange = new HashMap<>(stateOfExchange);
    }

    /** The codes in a text whose exchange is known, in order. */
    List<Code> find(String text) {
        List<Code> codes = new ArrayList<>();
        for (char open : OPENING) {
            // Most texts have few brackets: the machine looks for them faster than a loop over chars does.
            for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
                String state = state(text, at);
                if (state != null) {
                    codes.add(new Code(state, at));
                }
            }
        }
        codes.sort(Comparator.comparingInt(Code::start));
        return codes;
    }

    private String state(String text, int open) {
        char close = text.charAt(open) == '<' ? '>' : ')';
        int dot = open + 1;
        while (dot < text.length() && dot - open <= MAX_CODE_LENGTH && isCode(text.charAt(dot))) {
            dot++;
        }
        if (dot == open + 1 || dot >= text.length() || text.charAt(dot) != '.') {
            return null;
        }
        int end = dot + 1;
        while (end < text.length() && end - dot <= MAX_EXCHANGE_LENGTH && isCapital(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == close
                ? stateOfExchange.get(text.substring(dot + 1, end))
                : null;
    }

    private static boolean isCode(char c) {
        return isCapital(c) || (c >= '0' && c <= '9');
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
