package coop.yakusoku.web.shared;

import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The frame around a record, the same on every record's page: its head, and its tabs with the open one. The page's bean
 * makes it in {@code load()} from what it has read anyway, and loads only what the open tab shows:
 *
 * <pre>
 * frame = RecordFrame.of(head, "good").tab("facts", "asset.facts").tab("risks", "asset.risks")
 *         .withEvidence().withLinks().withHistory().open(tab);
 * if (frame.shows("risks")) { … }
 * </pre>
 *
 * <p>Its page uses {@code /WEB-INF/templates/record.xhtml}, see {@code docs/pages.md}.
 */
public final class RecordFrame implements Serializable {

    /** The tab of {@code y:evidence}. */
    public static final String EVIDENCE = "evidence";

    /** The tab of {@code y:approvals}. */
    public static final String APPROVALS = "approvals";

    /** The tab of links from and to other records. */
    public static final String LINKS = "links";

    /** The tab of who changed what. */
    public static final String HISTORY = "history";

    private static final String SHARED = "sharedText";

    private final RecordHead head;
    private final String stateKind;
    private final List<Tab> tabs = new ArrayList<>();
    private List<String> missing = List.of();
    private String open;

    private RecordFrame(RecordHead head, String stateKind) {
        this.head = head;
        this.stateKind = stateKind;
    }

    /**
     * A tab of the record.
     *
     * @param name as it stands in the address, {@code ?tab=risks}
     * @param bundle the texts that hold its label
     * @param key the label's key
     */
    public record Tab(String name, String bundle, String key) implements Serializable {}

    /**
     * A frame without tabs yet.
     *
     * @param stateKind the colour of the state's badge: plain, info, good, warn, bad, draft
     */
    public static RecordFrame of(RecordHead head, String stateKind) {
        return new RecordFrame(head, stateKind);
    }

    /**
     * A tab of the record's own context, in the order of the calls.
     *
     * @param key of its label in the context's texts
     */
    public RecordFrame tab(String name, String key) {
        tabs.add(new Tab(name, Texts.bundleOf(head.ref().context()), key));
        return this;
    }

    /** 証跡: the page defines nothing, the template shows {@code y:evidence}. */
    public RecordFrame withEvidence() {
        return shared(EVIDENCE);
    }

    /** 承認: the template shows what the page defines as {@code approvals}. */
    public RecordFrame withApprovals() {
        return shared(APPROVALS);
    }

    /** 関連: the page defines nothing, the template shows {@code y:links}. */
    public RecordFrame withLinks() {
        return shared(LINKS);
    }

    /** 履歴: the template shows what the page defines as {@code history}, a {@code y:history}. */
    public RecordFrame withHistory() {
        return shared(HISTORY);
    }

    private RecordFrame shared(String name) {
        tabs.add(new Tab(name, SHARED, "record." + name));
        return this;
    }

    /**
     * Names what is still to be filled in, under the completion.
     *
     * @param keys labels' keys in the context's texts
     */
    public RecordFrame missing(Collection<String> keys) {
        missing = List.copyOf(keys);
        return this;
    }

    /** Opens the tab the address asks for; the first one when it asks for none, or for one there is not. */
    public RecordFrame open(String asked) {
        open = tabs.stream()
                .map(Tab::name)
                .filter(name -> name.equals(asked))
                .findFirst()
                .orElse(tabs.isEmpty() ? null : tabs.get(0).name());
        return this;
    }

    /** Whether this tab is the open one. */
    public boolean shows(String tab) {
        return tab.equals(open);
    }

    /** The label of a tab in the reader's language. */
    public String label(Tab tab) {
        return TextELResolver.text(texts(tab.bundle()), tab.key());
    }

    /** The record's page with this tab open. */
    public String address(Tab tab) {
        return head.page() + (head.page().contains("?") ? "&" : "?") + "tab=" + tab.name();
    }

    /** Number and name. */
    public String getTitle() {
        String title = head.titleIn(Texts.locale().getLanguage());
        return head.number() == null ? title : head.number() + " " + title;
    }

    /** The state in the reader's language; empty when it has none. */
    public String getState() {
        return head.stateKey() == null ? "" : TextELResolver.text(ownTexts(), head.stateKey());
    }

    /** What is still to be filled in, in the reader's language. */
    public List<String> getMissing() {
        return missing.stream().map(key -> TextELResolver.text(ownTexts(), key)).toList();
    }

    private ResourceBundle ownTexts() {
        return texts(Texts.bundleOf(head.ref().context()));
    }

    private static ResourceBundle texts(String bundle) {
        return Texts.find(bundle).orElseThrow(() -> new IllegalArgumentException("There are no texts " + bundle));
    }

    public RecordHead getHead() {
        return head;
    }

    public String getStateKind() {
        return stateKind;
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    /** The name of the open tab, or null when there are none. */
    public String getOpen() {
        return open;
    }
}
