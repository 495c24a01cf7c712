import { pathText } from '@sopana/core/canonical';
import type { CheckedDocument } from '../model/checked-document.js';
import type { Cell, Grid, Report } from '../model/report.js';
import type { Translations } from '../translations/translations-of.js';
import { findingData } from './finding-data.js';
import { jsonList } from './json-list.js';
import { soundnessText } from './soundness-text.js';
import { wrapText } from './wrap-text.js';

/**
 * How far documents are translated, beside their soundness.
 *
 * @param checked - the documents
 * @param translated - the same documents where they could be read
 * @returns for people how many texts of each kind have each language; in CSV one row for each missing text; in JSON both
 */
export function translationsReport(
  checked: readonly CheckedDocument[],
  translated: readonly Translations[],
): Report {
  return {
    shown: (columns) => ({
      grid: countsOf(translated),
      lines: [...checked.map(soundnessText), ...translated.map(sentenceOf)].flatMap((line) =>
        wrapText(line, columns),
      ),
    }),
    exact: () => ({
      header: ['document', 'language', 'kind', 'owner', 'place', 'finding'],
      rows: translated.flatMap(({ name, missing }) =>
        missing.map(({ language, kind, owner, path, reason }): Cell[] => [
          ...[name, language, kind, owner, pathText(path)],
          reason === null ? 'no' : 'yes',
        ]),
      ),
    }),
    data: function* () {
      yield* jsonList(
        checked.map(({ name, soundness }) => {
          const found = translated.find((one) => one.name === name);
          return {
            document: name,
            sound: soundness.ok,
            findings: [...(soundness.ok ? [] : soundness.findings), ...(found?.findings ?? [])].map(
              findingData,
            ),
            translations: found === undefined ? null : dataOf(found),
          };
        }),
      );
      yield '\n';
    },
  };
}

/** Null where there is no text at all. */
function countsOf(translated: readonly Translations[]): Grid | null {
  const languages = [...new Set(translated.flatMap((one) => one.languages))];
  const rows = translated.flatMap(({ name, kinds, languages: own }) =>
    kinds.map(({ kind, texts, have }): Cell[] => [
      ...(translated.length > 1 ? [name] : []),
      ...[kind, texts],
      ...languages.map((language) => have[own.indexOf(language)] ?? null),
    ]),
  );
  const header = [...(translated.length > 1 ? ['document'] : []), 'kind of text', 'texts', ...languages];
  return rows.length === 0 ? null : { header, rows };
}

function sentenceOf({ name, languages, missing, findings }: Translations): string {
  if (languages.length === 0) return `${name} has no texts.`;
  const whole = languages.filter((language) => !missing.some((one) => one.language === language));
  const left = languages.filter((language) => !whole.includes(language));
  const parts = left.map((language) => {
    const own = missing.filter((one) => one.language === language);
    const asked = own.filter(({ reason }) => reason !== null).length;
    return `${language} is missing ${own.length} times, ${asked} of them a finding`;
  });
  const complete = whole.length === 0 ? [] : [`${whole.join(', ')} complete`];
  const state = findings.length === 0 ? 'translated as far as was begun or asked for' : 'not translated';
  return `${name} is ${state}: ${[...complete, ...parts].join('; ')}.`;
}

function dataOf({ languages, kinds, missing }: Translations): object {
  return {
    languages,
    kinds: kinds.map(({ kind, texts, have }) => ({
      kind,
      texts,
      have: Object.fromEntries(languages.map((language, at) => [language, have[at] ?? 0])),
    })),
    missing: missing.map(({ language, kind, owner, path, reason }) => ({
      language,
      kind,
      owner,
      path,
      reason,
    })),
  };
}
