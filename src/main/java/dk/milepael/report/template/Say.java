package dk.milepael.report.template;

import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** The function {@code t('key', {'name': value})} of the templates: a text of the bundles. */
final class Say implements TemplateMethodModelEx {
    private final Words words;

    Say(Words words) {
        this.words = words;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.getFirst() instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("t() needs the key of a text");
        }
        var message = Message.of(key.getAsString());
        if (arguments.size() > 1 && arguments.get(1) instanceof TemplateHashModelEx values) {
            message = filled(message, values);
        }
        try {
            return words.say(message);
        } catch (IllegalArgumentException e) {
            throw new UnknownText(message.key(), words.has(message.key()), e);
        }
    }

    private Message filled(Message message, TemplateHashModelEx values)
            throws TemplateModelException {
        var filled = message;
        for (var names = values.keys().iterator(); names.hasNext(); ) {
            var name = ((TemplateScalarModel) names.next()).getAsString();
            filled = filled.with(name, text(values, name));
        }
        return filled;
    }

    private String text(TemplateHashModelEx values, String name) throws TemplateModelException {
        return switch (values.get(name)) {
            case TemplateScalarModel text -> text.getAsString();
            case TemplateNumberModel number -> words.number(number.getAsNumber().longValue());
            case null, default -> throw new TemplateModelException("t() has no text for " + name);
        };
    }
}
