package dk.milepael.cli;

import dk.milepael.nightly.FaultWords;
import dk.milepael.report.Words;
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
        tell(command.getCommandName(), fault);
        return ExitCode.FAILED;
    }

    /** Says why a command could not go on. */
    void tell(String command, Exception fault) {
        LOG.error("{} could not go on", command, fault);
        console.err()
                .println(
                        "Kørslen kunne ikke fortsætte: "
                                + new FaultWords(new Words(Words.DANISH)).of(fault)
                                + ". Start den igen; den fortsætter, hvor den slap.");
    }
}
