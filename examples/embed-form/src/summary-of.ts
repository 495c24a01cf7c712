import { roundTo } from '@sopana/core/arithmetic';
import { readText, type Text } from '@sopana/core/text';
import type { Plan } from '@sopana/scoring';
import type { Outcome } from './assess.js';
import { interfaceWords } from './interface-words.js';

/** The result in two sentences. Numbers are rounded here and nowhere else; the record holds them in full. */
export function summaryOf(
  plan: Plan,
  { told, record }: Outcome,
  languages: readonly string[],
): readonly string[] {
  const overall = record.outputs.find(({ node }) => node === 'overall');
  const node = plan.instrument.nodes.find(({ id }) => id === 'overall');
  const [least, most] = node !== undefined && 'range' in node ? (node.range ?? []) : [];
  const { root } = told;
  const levelLabel = root.kind === 'bands' ? root.levelLabel : null;
  const value = overall?.value ?? null;
  const share = overall?.answeredShare ?? null;
  const say = (text: Text, facts: Readonly<Record<string, string | number | undefined>>) =>
    readText(text, languages).text.replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(facts[name] ?? whole),
    );
  return [
    value === null || levelLabel === null
      ? say(interfaceWords.noResult, {})
      : say(interfaceWords.result, {
          level: readText(levelLabel, languages).text,
          value: roundTo(value, 2, 'halfUp'),
          least,
          most,
        }),
    ...(share === null ? [] : [say(interfaceWords.answered, { share: roundTo(share * 100, 0, 'halfUp') })]),
  ];
}
