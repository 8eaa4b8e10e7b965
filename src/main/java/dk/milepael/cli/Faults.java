package dk.milepael.cli;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a sentence and an exit code; the log keeps the cause. */
record Faults(Console console) implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    public int handleExecutionException(
            Exception fault, CommandLine command, ParseResult arguments) {
        if (fault instanceof WrongSettings wrong) {
            console.err().println(wrong.getMessage());
            return ExitCode.WRONG_ARGUMENTS;
        }
        LOG.error("{} could not go on", command.getCommandName(), fault);
        console.err()
                .println(
                        "Kørslen kunne ikke fortsætte: "
                                + cause(fault)
                                + ". Start den igen; den fortsætter, hvor den slap.");
        return ExitCode.FAILED;
    }

    private static String cause(Throwable fault) {
        for (var each = fault; each != null; each = each.getCause()) {
            if (each instanceof SQLException) {
                return "databasen kan ikke bruges ("
                        + each.getMessage()
                        + "). Er filen beskadiget, så læg en sikkerhedskopi i stedet";
            }
        }
        return String.valueOf(fault.getMessage());
    }
}
