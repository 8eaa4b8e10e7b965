package dk.milepael.plan;

/**
 * Where a value was read.
 *
 * @param sheet the sheet's name as staff wrote it
 * @param cell the cell's address in A1 form, such as {@code C9}
 */
public record SourceCell(String sheet, String cell) {}
