import { readText, type Text } from '@sopana/core/text';
import { answersSchemaOf, type Plan } from '@sopana/scoring';

/** Words and the language that they are in. */
export interface Words {
  /** The words. */
  readonly text: string;
  /** Tag of the language. */
  readonly language: string;
}

/** One radio button. */
export interface Option extends Words {
  /** What the answer holds. */
  readonly code: string;
}

/** One group of radio buttons. */
export interface Question extends Words {
  /** Id of the item. */
  readonly id: string;
  /** The options, in the order of the document. */
  readonly options: readonly Option[];
}

/** The part of an answers schema that this form can draw: a choice of one option. */
interface ChoiceSchema {
  readonly title?: string;
  readonly anyOf: readonly [
    { readonly oneOf?: readonly { readonly const: string; readonly title?: string }[] },
    ...unknown[],
  ];
}

/** What the form asks: structure and words from the answers schema, the language of the words from the document. */
export function questionsOf(plan: Plan, languages: readonly string[]): readonly Question[] {
  const schema = answersSchemaOf(plan, languages);
  const properties = schema['properties'] as Readonly<Record<string, ChoiceSchema>>;
  const scales = new Map((plan.instrument.scales ?? []).map((scale) => [scale.id, scale]));
  const languageOf = (label: Text | undefined) =>
    label === undefined ? '' : readText(label, languages).language;
  return plan.instrument.items.map((item) => {
    const property = properties[item.id];
    const options = property?.anyOf[0].oneOf;
    const scale = scales.get(item.scale ?? '');
    if (options === undefined || scale?.type !== 'choice')
      throw new Error(`'${item.id}' is not a choice of one option, and this form draws nothing else.`);
    const labels = new Map(scale.options.map(({ code, label }) => [code, label]));
    return {
      id: item.id,
      text: property?.title ?? item.id,
      language: languageOf(item.label),
      options: options.map(({ const: code, title }) => ({
        code,
        text: title ?? code,
        language: languageOf(labels.get(code)),
      })),
    };
  });
}
