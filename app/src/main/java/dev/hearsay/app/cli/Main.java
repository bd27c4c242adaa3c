package dev.hearsay.app.cli;

import dev.hearsay.app.json.Version;
import dev.hearsay.app.output.Exit;
import dev.hearsay.app.output.PipeClosed;
import dev.hearsay.app.output.Terminal;
import dev.hearsay.app.output.WrongUse;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * Where the program begins.
 *
 * <pre>{@code
 * hearsay read bridge.txt --json     ->  one line of JSON, exit code 0
 * }</pre>
 */
@Command(
        name = "hearsay",
        version = "hearsay " + Version.NUMBER,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads news articles and keeps who said what, according to whom.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every article was read",
            "1:no article was found",
            "2:wrong use",
            "3:some inputs failed; the rest is done"
        })
public final class Main implements Runnable {

    private Main() {}

    /** Runs one command and tells the shell how it went. */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs one command on these streams; its exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = commandLine(terminal);
        try {
            return line.execute(args);
        } catch (LinkageError | OutOfMemoryError e) {
            return unexpected(terminal, e);
        } finally {
            line.getOut().flush();
        }
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ReadCommand(terminal));
        line.addSubcommand(new CompareCommand(terminal));
        line.addSubcommand(new EvaluateCommand(terminal));
        line.addSubcommand(new DoctorCommand(terminal));
        // A file may be called @home.txt.
        line.setExpandAtFiles(false);
        line.setOut(writer(terminal));
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((e, args) -> wrongUse(terminal, e));
        line.setExecutionExceptionHandler((e, command, result) -> failed(terminal, e));
        return line;
    }

    private static PrintWriter writer(Terminal terminal) {
        return new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
    }

    private static int wrongUse(Terminal terminal, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say(
                "Could not run '%s': %s. See '%s --help'."
                        .formatted(command, unstopped(String.valueOf(e.getMessage())), command));
        return Exit.WRONG_USE;
    }

    private static String unstopped(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private static int failed(Terminal terminal, Exception e) {
        if (e instanceof PipeClosed) {
            return Exit.READ;
        }
        if (e instanceof WrongUse) {
            terminal.say(String.valueOf(e.getMessage()));
            return Exit.WRONG_USE;
        }
        if (e instanceof IllegalStateException || e instanceof UncheckedIOException) {
            terminal.say(String.valueOf(e.getMessage()));
            return Exit.FAILED;
        }
        return unexpected(terminal, e);
    }

    private static int unexpected(Terminal terminal, Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        terminal.tell(trace.toString());
        terminal.say(
                "Could not finish: %s. Please report it with the lines above, and see 'hearsay doctor'."
                        .formatted(e));
        return Exit.FAILED;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new WrongUse(
                "Could not run 'hearsay': no command was named. Try 'hearsay read FILE', or see 'hearsay --help'.");
    }
}
