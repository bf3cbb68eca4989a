package coop.yakusoku.ear.shared;

import coop.yakusoku.ear.launcher.Project;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The pictures of {@code docs/guide}: those of the stories that the guide names, taken with {@code -Dyakusoku.guide=true}
 * and brought down to 256 colours, so that they stay small.
 */
final class GuidePictures {

    private static final Pattern NAMED = Pattern.compile("\\(\\.\\./images/([^)]+)\\.png\\)");
    private static final int COLOURS = 256;

    private GuidePictures() {
        // takes pictures, holds nothing
    }

    static Path folder() {
        return Project.here().root().resolve("docs/guide");
    }

    /** The names of the pictures in a language's pages, or in all with {@code ""}. */
    static Set<String> named(String language) {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(folder().resolve(language))) {
            for (Path page : pages.filter(it -> it.toString().endsWith(".md")).toList()) {
                Matcher found = NAMED.matcher(Files.readString(page));
                while (found.find()) {
                    names.add(found.group(1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    static Path file(String name) {
        return folder().resolve("images").resolve(name + ".png");
    }

    /** Keeps a picture that was just taken when the guide names it and somebody asked for pictures. */
    static void keep(Path taken, String name) {
        if (!Boolean.getBoolean("yakusoku.guide") || !named("").contains(name)) {
            return;
        }
        try {
            Files.createDirectories(file(name).getParent());
            ImageIO.write(fewColours(ImageIO.read(taken.toFile())), "png", file(name).toFile());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** The commonest colours stay; every other becomes the nearest of them. */
    private static BufferedImage fewColours(BufferedImage picture) {
        Map<Integer, Integer> uses = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                uses.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        List<Integer> palette = new ArrayList<>(uses.keySet());
        palette.sort(Comparator.comparing(uses::get, Comparator.reverseOrder()));
        palette = palette.subList(0, Math.min(COLOURS, palette.size()));
        Map<Integer, Integer> places = new HashMap<>();
        IndexColorModel model = model(palette);
        BufferedImage small = new BufferedImage(
                picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xFFFFFF;
                Integer place = places.get(colour);
                if (place == null) {
                    place = nearest(palette, colour);
                    places.put(colour, place);
                }
                small.getRaster().setSample(x, y, 0, place);
            }
        }
        return small;
    }

    private static IndexColorModel model(List<Integer> palette) {
        byte[] red = new byte[palette.size()];
        byte[] green = new byte[palette.size()];
        byte[] blue = new byte[palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            red[i] = (byte) (palette.get(i) >> 16);
            green[i] = (byte) (palette.get(i) >> 8);
            blue[i] = palette.get(i).byteValue();
        }
        return new IndexColorModel(8, palette.size(), red, green, blue);
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            int away = away(palette.get(i), colour, 16) + away(palette.get(i), colour, 8) + away(palette.get(i), colour, 0);
            if (away < least) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    private static int away(int one, int other, int shift) {
        int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
        return difference * difference;
    }
}
