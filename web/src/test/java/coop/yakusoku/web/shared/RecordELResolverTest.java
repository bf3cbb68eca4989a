package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    /** A row as Queries answer them. */
    public record Row(String name, int score) {
        public boolean high() {
            return score > 5;
        }

        public String broken() {
            throw new IllegalStateException("out of order");
        }
    }

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new Bare();
    private final Row row = new Row("台帳", 9);

    @Test
    void a_page_reads_the_parts_of_a_record() {
        assertThat(resolver.getValue(context, row, "name")).isEqualTo("台帳");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void and_what_the_record_says_of_itself() {
        assertThat(resolver.getValue(context, row, "high")).isEqualTo(true);
    }

    @Test
    void what_a_record_does_not_have_is_left_to_others() {
        assertThat(resolver.getValue(context, row, "colour")).isNull();
        assertThat(resolver.getValue(context, row, "toString")).isNull();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_record_is_never_written() {
        assertThat(resolver.isReadOnly(context, row, "name")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "name", "x"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void what_a_record_throws_keeps_its_cause() {
        assertThatThrownBy(() -> resolver.getValue(context, row, "broken"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private static final class Bare extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
