package dk.milepael.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a template may see: records, maps, lists, texts, numbers and yes or no, and no methods. */
final class PlainValues implements ObjectWrapper {

    private static final ClassValue<Map<String, Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .collect(
                                    Collectors.toMap(
                                            RecordComponent::getName, PlainValues::accessor));
                }
            };

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case String text -> new SimpleScalar(text);
            case Number number -> new SimpleNumber(number);
            case Boolean yes -> yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Enum<?> constant -> new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
            case Record view -> new Components(view);
            case Map<?, ?> map -> new SimpleHash(new LinkedHashMap<>(map), this);
            case Collection<?> list -> new SimpleSequence(list, this);
            default ->
                    throw new TemplateModelException(
                            "a template may not see a " + value.getClass().getName());
        };
    }

    private static Method accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    /** A record's components by name. */
    private final class Components implements TemplateHashModel {
        private final Record view;

        Components(Record view) {
            this.view = view;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            var accessor = ACCESSORS.get(view.getClass()).get(name);
            if (accessor == null) {
                var known = ACCESSORS.get(view.getClass()).keySet().stream().sorted().toList();
                throw new UnknownName(view.getClass().getSimpleName(), name, known);
            }
            try {
                return wrap(accessor.invoke(view));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("reading " + name, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
