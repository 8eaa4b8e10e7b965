package dk.milepael.report;

/**
 * A report kind: turns its subject into a page.
 *
 * @param <S> what it reports on: one judged plan, or all of them
 */
public interface Report<S> {

    Document of(S subject, ReportContext context);
}
