import { Comment, Converter, ReflectionKind } from 'typedoc';

/**
 * A plugin of typedoc: in a constant table of texts, such as the issue codes, each entry is documented by its
 * own text. Writing it twice would only let the two differ.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, (context) => {
    for (const property of context.project.getReflectionsByKind(ReflectionKind.Property)) {
      const text = property.type?.type === 'literal' ? property.type.value : undefined;
      const isEntry = property.parent?.parent?.kind === ReflectionKind.Variable;
      if (!isEntry || typeof text !== 'string' || property.comment !== undefined) continue;
      property.comment = new Comment([{ kind: 'text', text }]);
    }
  });
}
