package dk.milepael.ingest.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.ingest.workbook.AllowedColumns;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a reader process is started: the way this program itself was. */
record ReaderCommand(String mainClass, List<String> arguments) {
    private static final String FAT_JAR_LAUNCHER =
            "org.springframework.boot.loader.launch.JarLauncher";

    /** What of the environment a reader needs: nothing secret, and no options for Java. */
    private static final Set<String> ENVIRONMENT =
            Set.of("LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TMP", "TEMP", "SystemRoot");

    /** The program's own, from its classes or from its jar. */
    static ReaderCommand standard() {
        return standard(AllowedColumns.NONE);
    }

    /** Likewise, for readers that leave the numbers below some headers as they are. */
    static ReaderCommand standard(AllowedColumns allowed) {
        return new ReaderCommand(
                isOnClassPath(FAT_JAR_LAUNCHER) ? FAT_JAR_LAUNCHER : "dk.milepael.Launcher",
                Stream.concat(
                                Stream.of("reader"),
                                allowed.inOrder().stream()
                                        .map(header -> URLEncoder.encode(header, UTF_8)))
                        .toList());
    }

    /** The headers that the arguments of the process tell of, after its name. */
    static AllowedColumns allowed(String... arguments) {
        return AllowedColumns.of(
                Stream.of(arguments)
                        .skip(1)
                        .map(header -> URLDecoder.decode(header, UTF_8))
                        .toList());
    }

    ProcessBuilder builder(ReaderLimits limits) {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + limits.heapMegabytes() + "m",
                        "-Xss1m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:+ErrorFileToStderr",
                        "-Djava.awt.headless=true",
                        // no name is looked up in a network, and XML refers to nothing outside it
                        "-Djdk.net.hosts.file=none",
                        "-Djavax.xml.accessExternalDTD=",
                        "-Djavax.xml.accessExternalSchema=",
                        "-Djavax.xml.accessExternalStylesheet=",
                        "-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider",
                        mainClass);
        builder.command().addAll(arguments);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder;
    }

    private static boolean isOnClassPath(String type) {
        return ClassLoader.getSystemClassLoader().getResource(type.replace('.', '/') + ".class")
                != null;
    }
}
