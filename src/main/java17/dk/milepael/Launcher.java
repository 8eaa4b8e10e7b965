package dk.milepael;

/**
 * The entry class: compiled for Java 17, so that an older Java gets a sentence, not a stack trace.
 */
public final class Launcher {
    private static final int NEEDED_JAVA = 25;
    private static final int WRONG_SETTINGS = 2;

    /** The command that the program starts itself with to read files; no user needs it. */
    private static final String READER = "reader";

    private Launcher() {}

    /**
     * Starts the program, or ends with exit code 2 and one sentence where the running Java is too
     * old.
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        var running = Runtime.version().feature();
        if (running < NEEDED_JAVA) {
            System.err.printf(
                    "Milepæl kræver Java %d eller nyere; her kører Java %d (%s).%n",
                    NEEDED_JAVA, running, System.getProperty("java.home"));
            System.exit(WRONG_SETTINGS);
        }
        Class.forName(program(arguments))
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    private static String program(String[] arguments) {
        return arguments.length > 0 && READER.equals(arguments[0])
                ? "dk.milepael.ingest.process.ReaderMain"
                : "dk.milepael.cli.Milepael";
    }
}
