package dk.milepael.cli;

import dk.milepael.ingest.workbook.TemporaryFiles;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's command line. */
@Command(
        name = "milepael",
        description = "Natlig opfølgning på kommunens indsatser, milepæle og frister.")
public final class Milepael {
    private Milepael() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        var console = Console.ofTheProcess();
        TemporaryFiles.areOurOwn();
        System.exit(
                canNameFiles(System.getProperty("sun.jnu.encoding"))
                        ? execute(console, arguments)
                        : refuse(console));
    }

    /** Where Java takes file names to be ASCII, a file with an «ø» in its name is out of reach. */
    static boolean canNameFiles(String encoding) {
        return Charset.forName(encoding).newEncoder().canEncode("æøåÆØÅ");
    }

    private static int refuse(Console console) {
        console.err()
                .println(
                        "Milepæl kan ikke læse filnavne med æ, ø og å her."
                                + " Sæt miljøvariablen LC_ALL til C.UTF-8, og start igen.");
        return ExitCode.WRONG_ARGUMENTS;
    }

    static int execute(Console console, String... arguments) {
        return new CommandLine(new Milepael())
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new CheckTemplatesCommand(console))
                .addSubcommand(new RunsCommand(console))
                .addSubcommand(new FormCommand(console))
                .addSubcommand(new WatchCommand(console))
                .addSubcommand(new ForgetCommand(console))
                .addSubcommand(new ApproveCommand(console))
                .addSubcommand(new MailCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler(new WrongArguments(console))
                .setExecutionExceptionHandler(new Faults(console))
                .execute(arguments);
    }
}
