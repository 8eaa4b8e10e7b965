package dk.milepael.cli;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Flaw;
import dk.milepael.report.Words;
import dk.milepael.report.check.TemplateCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks through what the municipality has changed, before the night uses it. */
@Command(
        name = "check-templates",
        description = "Finder fejl i skabeloner, udseende, logo og Word-design før natten.",
        sortOptions = false)
final class CheckTemplatesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--config", description = "indstillingerne (milepael.yml)")
    @Nullable Path config;

    CheckTemplatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var settings = SettingsFile.load(config);
        var folder = settings.folders().templates();
        var words = new Words(settings.locale());
        var check = new TemplateCheck(folder, words);
        var flaws = check.flaws();
        var account = new FlawText(words);
        console.out().print(account.of(folder, check.hasFolder(), flaws));
        console.out().flush();
        return flaws.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_FAULTS;
    }

    /** Faults in words, a block for each. */
    private record FlawText(Words words) {

        String of(Path folder, boolean isThere, List<Flaw> flaws) {
            var text = new StringBuilder();
            text.append(head(folder, isThere, flaws.size())).append('\n');
            flaws.forEach(flaw -> text.append('\n').append(block(flaw)));
            if (!flaws.isEmpty()) {
                text.append('\n').append(words.say("flaws.meanwhile")).append('\n');
            }
            return text.toString();
        }

        private String head(Path folder, boolean isThere, int number) {
            var key = number == 0 ? "none" : number == 1 ? "one" : "many";
            return words.say(
                    Message.of(isThere ? "flaws." + key : "flaws.no-folder")
                            .with("antal", new Arg.Count(number))
                            .with("mappe", folder.toString()));
        }

        private String block(Flaw flaw) {
            var block = new StringBuilder(place(flaw)).append('\n');
            line(block, words.say(flaw.wrong()));
            if (!flaw.quote().isEmpty()) {
                line(block, words.say(Message.of("flaw.quoted").with("citat", flaw.quote())));
            }
            var remedy = words.say(flaw.remedy());
            line(block, words.say(Message.of("flaw.remedy").with("råd", remedy)));
            return block.toString();
        }

        private String place(Flaw flaw) {
            var place = new StringBuilder(flaw.file());
            if (flaw.line() > 0) {
                place.append(", ").append(counted("flaw.line", "linje", flaw.line()));
            }
            if (flaw.column() > 0) {
                place.append(", ").append(counted("flaw.column", "tegn", flaw.column()));
            }
            return place.toString();
        }

        private String counted(String key, String name, int number) {
            return words.say(Message.of(key).with(name, String.valueOf(number)));
        }

        private static void line(StringBuilder block, String text) {
            block.append("  ").append(text).append('\n');
        }
    }
}
