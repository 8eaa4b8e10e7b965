package dk.milepael.danish.dates;

/** Tells a typing slip from another word. */
final class Spelling {
    private Spelling() {}

    /** Whether one letter too many, too few, changed or swapped with its neighbour parts them. */
    static boolean oneSlip(String written, String meant) {
        if (written.equals(meant) || Math.abs(written.length() - meant.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(written.length(), meant.length())
                && written.charAt(same) == meant.charAt(same)) {
            same++;
        }
        var rest = written.substring(same);
        var right = meant.substring(same);
        return rest.equals(tail(right))
                || tail(rest).equals(right)
                || tail(rest).equals(tail(right))
                || swapped(rest, right);
    }

    private static boolean swapped(String rest, String right) {
        return rest.length() > 1
                && rest.length() == right.length()
                && rest.charAt(0) == right.charAt(1)
                && rest.charAt(1) == right.charAt(0)
                && rest.substring(2).equals(right.substring(2));
    }

    private static String tail(String word) {
        return word.isEmpty() ? "-" : word.substring(1);
    }
}
