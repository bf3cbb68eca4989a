package coop.yakusoku.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a register, fetched one window at a time. Which window stands in the address ({@code page}, {@code size},
 * {@code sort}, {@code dir}), so that a bookmark, a reload and the Back button show the same rows.
 *
 * <p>Made in the page's {@code load()} and shown by {@code y:list}; the script keeps the address in step while one
 * turns pages. Filters are the page's own parameters in an ordinary form with {@code method="get"}: see docs/pages.md.
 * Nothing of a row is kept between two calls.
 *
 * @param <R> a row record
 */
public class UrlLazyModel<R> extends LazyDataModel<R> {

    private static final int DEFAULT_SIZE = 50;
    private static final int LARGEST_SIZE = 100;
    /** On paper one does not leaf; longer lists go out as files. */
    private static final int PRINTED_SIZE = 500;
    private static final Set<Integer> SIZES = Set.of(25, DEFAULT_SIZE, LARGEST_SIZE);

    private final Counter counter;
    private final Loader<R> loader;
    private final Key<R> key;
    private final Set<String> sorts;
    private final int start;
    private final int size;
    private final String sort;
    private final boolean descending;
    /** Read together with the page; once it is drawn, the table asks for itself. */
    private transient Opened<R> opened;

    private record Opened<R>(List<R> rows, long count) {}

    /**
     * @param counter how many rows there are under the page's filters
     * @param loader the rows of a window, in its order
     * @param key the id of a row as text
     * @param defaultSort the order without a wish: the name of a column, {@code -} before it for descending
     * @param sorts the columns one may sort by; any other wish in the address is ignored
     */
    public UrlLazyModel(Counter counter, Loader<R> loader, Key<R> key, String defaultSort, Set<String> sorts) {
        this(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(),
                counter,
                loader,
                key,
                defaultSort,
                sorts);
    }

    UrlLazyModel(
            Map<String, String> address,
            Counter counter,
            Loader<R> loader,
            Key<R> key,
            String defaultSort,
            Set<String> sorts) {
        this.counter = counter;
        this.loader = loader;
        this.key = key;
        this.sorts = Set.copyOf(sorts);
        int wished = number(address.get("size"), DEFAULT_SIZE);
        boolean print = "true".equals(address.get("print"));
        this.size = print ? PRINTED_SIZE : SIZES.contains(wished) ? wished : DEFAULT_SIZE;
        this.start = print ? 0 : (Math.max(1, number(address.get("page"), 1)) - 1) * size;
        String wish = address.get("sort");
        boolean known = wish != null && sorts.contains(wish);
        this.sort = known ? wish : defaultSort.replaceFirst("^-", "");
        this.descending = known ? "desc".equals(address.get("dir")) : defaultSort.startsWith("-");
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return Math.toIntExact(opened == null ? counter.count() : opened.count());
    }

    /** The window the address wishes, for a page that reads it together with other things. */
    public Window wish() {
        return new Window(start, size, sort, descending);
    }

    /** The window the address wishes, or the last there is. */
    private Window wished(long count) {
        return new Window(recalculateFirst(start, size, Math.toIntExact(count)), size, sort, descending);
    }

    /**
     * Hands over what was read for {@link #wish()}, so that the table need not ask for it: the rows of the last window
     * when the wish lies beyond the end.
     */
    public void open(List<R> rows, long count) {
        opened = new Opened<>(rows, count);
    }

    @Override
    public List<R> load(int first, int pageSize, Map<String, SortMeta> order, Map<String, FilterMeta> unused) {
        Window window = window(first, pageSize, order);
        Opened<R> read = opened;
        opened = null;
        if (read != null && window.equals(wished(read.count()))) {
            return read.rows();
        }
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("address", window.address());
        }
        return loader.rows(window);
    }

    /** What the table asks for, cut to what there is and to what we give at once. */
    Window window(int first, int pageSize, Map<String, SortMeta> order) {
        int most = Math.max(1, Math.min(pageSize, Math.max(size, LARGEST_SIZE)));
        int within = recalculateFirst(first, most, getRowCount());
        SortMeta wish = order.values().stream()
                .filter(it -> it.isActive() && sorts.contains(it.getField()))
                .findFirst()
                .orElse(null);
        return wish == null
                ? new Window(within, most, sort, descending)
                : new Window(within, most, wish.getField(), wish.getOrder() == SortOrder.DESCENDING);
    }

    @Override
    public String getRowKey(R row) {
        return key.of(row);
    }

    @Override
    public R getRowData(String rowKey) {
        List<R> shown = getWrappedData();
        return shown == null
                ? null
                : shown.stream()
                        .filter(row -> key.of(row).equals(rowKey))
                        .findFirst()
                        .orElse(null);
    }

    /** The first row of the window the address wishes, counted from 0. */
    public int getStart() {
        return start;
    }

    /** The size of the window the address wishes. */
    public int getSize() {
        return size;
    }

    /** The order the address wishes, for the table's head; null when it is none a column shows. */
    public SortMeta getOrder() {
        if (!sorts.contains(sort)) {
            return null;
        }
        return SortMeta.builder()
                .field(sort)
                .order(descending ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                .build();
    }

    /**
     * A window on the rows.
     *
     * @param first the first row, counted from 0
     * @param size how many rows at most
     * @param sort one of the columns the page allowed
     * @param descending whether the order is turned round
     */
    public record Window(int first, int size, String sort, boolean descending) {

        /** The window as parameters of the address. */
        String address() {
            return "page=" + (first / size + 1) + "&size=" + size
                    + "&sort=" + URLEncoder.encode(sort, StandardCharsets.UTF_8)
                    + "&dir=" + (descending ? "desc" : "asc");
        }
    }

    /** Counts the rows under the page's filters. */
    @FunctionalInterface
    public interface Counter extends Serializable {
        long count();
    }

    /** Fetches the rows of a window. */
    @FunctionalInterface
    public interface Loader<R> extends Serializable {
        List<R> rows(Window window);
    }

    /** Gives a row's id. */
    @FunctionalInterface
    public interface Key<R> extends Serializable {
        String of(R row);
    }
}
