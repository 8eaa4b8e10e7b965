package dk.milepael.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that answers as a test tells it to; what it took, it remembers. */
public final class ScriptedServer implements AutoCloseable {
    /** Instead of an answer: the connection is closed. */
    public static final String DROP = "drop";

    /** Instead of an answer: nothing, until the server is closed. */
    public static final String HANG = "hang";

    private final ServerSocket socket;
    private final SSLContext tls;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    public ScriptedServer() {
        this(null);
    }

    /** A server that offers encryption. */
    public ScriptedServer(SSLContext tls) {
        this.tls = tls;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /**
     * Answers a step otherwise than well.
     *
     * @param step how the command begins, such as «RCPT TO:<bo@»; «greeting» for the first words,
     *     «content» and «content of bo@» for the mark of the end
     */
    public ScriptedServer at(String step, String answer) {
        answers.put(step, answer);
        return this;
    }

    public void well(String step) {
        answers.remove(step);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The address of each mail that was taken, in order. */
    public List<String> accepted() {
        return accepted;
    }

    public List<String> commands() {
        return commands;
    }

    public int connections() {
        return connections.get();
    }

    private void serve() {
        try {
            while (true) {
                var connection = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(connection));
            }
        } catch (IOException e) {
            closed.countDown();
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            if (say(connection, "greeting", "220 fake")) {
                converse(connection);
            }
        } catch (IOException e) {
            // the client has left
        }
    }

    private void converse(Socket connection) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        var recipient = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            if (line.startsWith("RCPT")) {
                recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            }
            if (!say(connection, line, usual(line))) {
                return;
            }
            if (line.equals("STARTTLS") && !answers.containsKey("STARTTLS")) {
                converse(encrypted(connection));
                return;
            }
            if (line.equals("DATA")
                    && !answers.containsKey("DATA")
                    && !content(connection, in, recipient)) {
                return;
            }
        }
    }

    private Socket encrypted(Socket plain) throws IOException {
        var socket =
                (SSLSocket) tls.getSocketFactory().createSocket(plain, "localhost", port(), true);
        socket.setUseClientMode(false);
        return socket;
    }

    private boolean content(Socket connection, BufferedReader in, String recipient)
            throws IOException {
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (answers.containsKey("in the middle of the content")) {
                return say(connection, "in the middle of the content", "");
            }
        }
        var step = "content of " + recipient;
        if (!answer(step, "250").matches("[45].*")) {
            accepted.add(recipient);
        }
        return say(connection, step, "250 taken");
    }

    private String usual(String line) {
        return switch (line.split(" ", -1)[0]) {
            case "EHLO" -> tls == null ? "250 fake" : "250-fake\r\n250 STARTTLS";
            case "STARTTLS" -> "220 go on";
            case "DATA" -> "354 go on";
            default -> "250 ok";
        };
    }

    private String answer(String step, String usual) {
        return answers.entrySet().stream()
                .filter(each -> step.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    /** Whether the conversation goes on. */
    private boolean say(Socket connection, String step, String usual) throws IOException {
        var answer = answer(step, usual);
        if (answer.equals(DROP)) {
            return false;
        }
        if (answer.equals(HANG)) {
            awaitClose();
            return false;
        }
        connection.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
        return true;
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
