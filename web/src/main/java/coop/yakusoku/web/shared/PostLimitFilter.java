package coop.yakusoku.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses what is too large before anything of it is kept, and with a sentence. The container would cut the connection,
 * and a browser that is still sending shows that as an error of the network. So what was sent is read and thrown away,
 * and the page it came from comes again and says why.
 *
 * <p>How large a file of a kind may be, its own context says; this is the most that any page takes.
 */
public class PostLimitFilter extends HttpFilter {

    /** On the address of a page that a form too large came from. */
    public static final String TOO_LARGE = "tooLarge";

    /** A workbook of 100 MB and its envelope. */
    private static final long MOST_OF_FILES = 120L << 20;

    /** What is typed; it is held in memory. */
    private static final long MOST_OF_WORDS = 8L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean sends = request.getMethod().equals("POST") || request.getMethod().equals("PUT");
        // what programs send is a stream that nobody holds, and the interface counts for itself
        if (!sends || ApiGate.leadsTo(request)) {
            chain.doFilter(request, response);
            return;
        }
        long length = request.getContentLengthLong();
        if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > most(request)) {
            discard(request.getInputStream());
            response.sendRedirect(pageOf(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long most(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data") ? MOST_OF_FILES : MOST_OF_WORDS;
    }

    private static void discard(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read = in.read(buffer);
        while (read >= 0) {
            read = in.read(buffer);
        }
    }

    private static String pageOf(HttpServletRequest request) {
        String page = Referer.of(request).orElse(request.getContextPath() + "/");
        if (page.contains(TOO_LARGE + "=")) {
            return page;
        }
        return page + (page.contains("?") ? "&" : "?") + TOO_LARGE + "=true";
    }
}
