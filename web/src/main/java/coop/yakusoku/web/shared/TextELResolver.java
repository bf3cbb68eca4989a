package coop.yakusoku.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives pages their words: {@code #{riskText['assets.title']}}.
 *
 * <p>A key that does not exist fails the build. Should one slip through all the same, the reader sees its last part and
 * the log tells the whole; question marks help nobody.
 */
public class TextELResolver extends ELResolver {

    private static final Logger LOG = Logger.getLogger(TextELResolver.class.getName());

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property instanceof String name && name.endsWith("Text")) {
            ResourceBundle texts = Texts.find(name).orElse(null);
            if (texts != null) {
                context.setPropertyResolved(base, property);
            }
            return texts;
        }
        if (base instanceof ResourceBundle texts) {
            context.setPropertyResolved(base, property);
            return text(texts, String.valueOf(property));
        }
        return null;
    }

    static String text(ResourceBundle texts, String key) {
        if (texts.containsKey(key)) {
            return texts.getString(key);
        }
        LOG.log(Level.SEVERE, "No text {0} in {1}", new Object[] {key, texts.getBaseBundleName()});
        return key.substring(key.lastIndexOf('.') + 1);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof ResourceBundle) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // texts are read only; nobody asks
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof ResourceBundle) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof ResourceBundle ? String.class : null;
    }
}
