package coop.yakusoku.ear.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.yakusoku.ear.launcher.Project;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says, and in which language. */
public final class WordsOnPage {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z']{2,}");
    private static final Pattern DEFAULTS = Pattern.compile("\\?\\?\\?|\\{\\d}|#\\{|\\bnull\\b");

    /** Names and abbreviations that Japanese offices write in Latin letters. */
    private static final Set<String> AT_HOME = Set.of(
            "english", "csv", "excel", "xlsx", "ppc", "ipa", "cpo", "pdf", "iso", "esc", "enter", "tab", "ctrl", "keycloak",
            "yakusoku", "microsoft", "url", "pdca", "usb", "office", "sha", "end", "utf", "shift", "jis", "doc", "docx",
            "eml", "gif", "heic", "jpeg", "jpg", "msg", "odp", "ods", "odt", "png", "ppt", "pptx", "tiff", "txt", "webp", "xls");

    /** What a file is known by, which is no word. */
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private final Set<String> keys = new HashSet<>();
    private final Set<String> data = new HashSet<>();

    private WordsOnPage() {}

    /** @param records whose texts people may have written in any language */
    public static WordsOnPage with(Records records) {
        WordsOnPage words = new WordsOnPage();
        words.readKeys();
        words.readData(records);
        return words;
    }

    private void readKeys() {
        Path texts = Project.here().root().resolve("web/src/main/resources");
        try (Stream<Path> files = Files.walk(texts)) {
            for (Path file : files.filter(it -> it.toString().endsWith("Text.properties")).toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().stream().filter(it -> it.contains(".")).forEach(keys::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readData(Records records) {
        List<String> columns = records.all(
                "select 'select distinct m[1] from (select regexp_matches(' || quote_ident(column_name) ||"
                        + " ', ''[A-Za-z][A-Za-z'''']{2,}'', ''g'') as m from ' || quote_ident(table_name) || ') x'"
                        + " from information_schema.columns where table_schema = 'public'"
                        + " and table_name ~ '^(organization|risk|ledger|purpose|member|workflow)_' and table_name !~ '_aud$'"
                        + " and data_type in ('character varying', 'text')"
                        + " and column_name !~ '(_en|status|state|kind|method|medium|standing|band|source|option)$'");
        columns.forEach(query -> records.all(query).forEach(it -> data.add(it.toLowerCase(Locale.ROOT))));
    }

    /** Every text of ours was found, in whatever language. */
    public void mustBeComplete(Page page) {
        String said = said(page);
        assertThat(DEFAULTS.matcher(said).results().map(it -> it.group()).toList())
                .as("placeholders on " + page.url())
                .isEmpty();
        assertThat(Stream.of(said.split("[\\s　、。（）()「」]+")).filter(keys::contains).distinct().toList())
                .as("keys instead of texts on " + page.url())
                .isEmpty();
    }

    /** Nothing English is left over on a Japanese page but names, and what people wrote themselves. */
    public void mustBeJapanese(Page page) {
        Set<String> strangers = new TreeSet<>();
        Matcher words = WORD.matcher(DIGEST.matcher(said(page)).replaceAll(""));
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (!AT_HOME.contains(word) && !data.contains(word)) {
                strangers.add(word);
            }
        }
        assertThat(strangers).as("not Japanese on " + page.url()).isEmpty();
    }

    /** Headings, labels and buttons of an English page are English; what people wrote is what they wrote. */
    public void mustBeEnglish(Page page) {
        Object labels = page.evaluate("""
                () => [...document.querySelectorAll('th[scope=col], label, .y-label, button, .y-menu a, .y-menu-heading, legend')]
                  .filter(it => !it.lang)
                  .map(it => it.innerText.trim()).filter(it => /[ぁ-んァ-ヶ一-龠]/.test(it))""");
        assertThat((List<?>) labels).as("not English on " + page.url()).isEmpty();
    }

    /** What is read and what is heard: the text, the labels, the titles, the placeholders. */
    private static String said(Page page) {
        return (String) page.evaluate("""
                () => {
                  let text = document.body.innerText;
                  for (const it of document.querySelectorAll('main [lang=en]')) {
                    text = text.replace(it.innerText, ''); // what is English says so
                  }
                  const said = [document.title, text];
                  for (const it of document.querySelectorAll('[aria-label],[title],[placeholder],img[alt]')) {
                    said.push(it.getAttribute('aria-label'), it.getAttribute('title'), it.getAttribute('placeholder'),
                      it.getAttribute('alt'));
                  }
                  return said.filter(Boolean).join('\\n');
                }""");
    }
}
