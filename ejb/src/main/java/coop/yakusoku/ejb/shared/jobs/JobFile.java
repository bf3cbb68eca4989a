package coop.yakusoku.ejb.shared.jobs;

/** The file a work made: its name, its media type, its size. */
public record JobFile(String name, String mediaType, long bytes) {

    /** A name may tell whom it is about. */
    @Override
    public String toString() {
        return "JobFile[" + bytes + " bytes]";
    }
}
