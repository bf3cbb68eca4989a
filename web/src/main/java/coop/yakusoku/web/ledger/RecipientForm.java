package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.Recipient;
import coop.yakusoku.domain.ledger.RecipientKind;
import coop.yakusoku.domain.shared.JapaneseText;
import java.io.Serializable;

/** A line of 提供先・委託先・共同利用先 as it is typed; without a name it is no line. Items are typed by name. */
public class RecipientForm implements Serializable {

    private RecipientKind kind = RecipientKind.CONTRACTOR;
    private String name;
    private String items;

    static RecipientForm of(Recipient recipient, ItemNames names) {
        RecipientForm form = new RecipientForm();
        form.kind = recipient.kind();
        form.name = recipient.name();
        form.items = String.join("、", names.names(recipient.itemCodes()));
        return form;
    }

    boolean said() {
        return !JapaneseText.isBlank(name);
    }

    Recipient recipient(ItemNames names) {
        return new Recipient(kind, JapaneseText.storable(name), String.join(",", names.codes(items)));
    }

    public RecipientKind getKind() {
        return kind;
    }

    public void setKind(RecipientKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }
}
