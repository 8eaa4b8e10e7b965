package dk.milepael.report.workbook;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param head the key of its head's words
 * @param widthChars about as many characters as fit on a line
 */
record Column<R>(String head, int widthChars, Function<R, @Nullable Value> cell) {}
