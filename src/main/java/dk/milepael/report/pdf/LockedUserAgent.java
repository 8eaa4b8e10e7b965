package dk.milepael.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;

/** Fetches nothing for a page but the engine's own stylesheet. */
final class LockedUserAgent extends ITextUserAgent {
    private final String engineStylesheet;

    LockedUserAgent(ITextOutputDevice device, int dotsPerPixel, String engineStylesheet) {
        super(device, dotsPerPixel);
        this.engineStylesheet = engineStylesheet;
    }

    @Override
    protected InputStream openStream(String address) throws IOException {
        if (!address.equals(engineStylesheet)) {
            throw refusal(address);
        }
        return URI.create(engineStylesheet).toURL().openStream();
    }

    @Override
    protected URLConnection openConnection(String address) throws IOException {
        throw refusal(address);
    }

    @Override
    public @Nullable String resolveURI(@Nullable String address) {
        return address;
    }

    private static IOException refusal(String address) {
        return new IOException("a page may not fetch " + address);
    }
}
