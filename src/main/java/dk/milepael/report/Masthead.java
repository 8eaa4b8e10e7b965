package dk.milepael.report;

/**
 * The head of every report, in words.
 *
 * @param municipality who reports, with the department where one is set
 * @param title the report's title, without the day
 * @param status what the day is: «Status pr. 20. november 2026»
 * @param basis what it rests on: «Planens status: maj 2011 · læst 19-11-2026»
 * @param reportDay the report day as ISO text, for the document's properties
 */
public record Masthead(
        String municipality, String title, String status, String basis, String reportDay) {}
