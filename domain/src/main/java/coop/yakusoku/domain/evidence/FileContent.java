package coop.yakusoku.domain.evidence;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file that lies somewhere and is read from the start as often as needed, never held as a whole. */
@FunctionalInterface
public interface FileContent {

    /** From the first byte; the caller closes it. */
    InputStream open() throws IOException;
}
