package dk.milepael.cli;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells which argument cannot be used, and how the command is called. */
record WrongArguments(Console console) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        console.err().println("Kommandolinjen kan ikke bruges: " + words(wrong) + ".");
        wrong.getCommandLine().usage(console.err());
        return ExitCode.WRONG_ARGUMENTS;
    }

    private static String words(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "«%s» kendes ikke".formatted(String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return "der mangler noget efter " + missing.getMissing().getFirst().paramLabel();
        }
        var option = wrong.getArgSpec();
        return option instanceof OptionSpec named
                ? "«%s» kan ikke bruges ved %s".formatted(wrong.getValue(), named.longestName())
                : "skriv, hvad der skal gøres";
    }
}
