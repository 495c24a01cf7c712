import type { Command } from 'commander';
import { checkedDocument } from '../input/checked-document.js';
import type { CheckedDocument } from '../model/checked-document.js';
import type { CommonOptions } from '../model/options.js';
import type { Session } from '../model/session.js';
import { soundnessReport } from '../output/soundness-report.js';
import { stop } from '../output/stop.js';
import { translationsReport } from '../output/translations-report.js';
import { writeReport } from '../output/write-report.js';
import { readTranslationOptions, type TranslationFlags } from '../translations/read-translation-options.js';
import { translatedDocuments } from '../translations/translated-documents.js';
import { addOutputOptions } from './add-output-options.js';

interface CheckOptions extends CommonOptions, TranslationFlags {}

/**
 * Adds `instrument check`.
 *
 * @param noun - `instrument`
 * @param session - the run
 */
export function addInstrumentCheck(noun: Command, { environment, end }: Session): void {
  const verb = noun
    .command('check')
    .description('say everything that is wrong with documents')
    .argument('<documents...>', 'files, ids or id@version')
    .option('--translations', 'also say which texts lack which language, in documents of any kind')
    .option('--languages <tags>', "languages in the place of each document's own, such as si,ta")
    .option('--require <kinds>', 'kinds of texts that must have all of them, such as levels,dimensions');
  addOutputOptions(verb, [
    'sopana instrument check my-index.json',
    'sopana instrument check a.json b.yaml --format json',
    'sopana instrument check srilanka --translations --require levels,dimensions',
  ]);
  verb.action(async (names: readonly string[], options: CheckOptions) => {
    const asked = readTranslationOptions(options);
    if (!asked.ok) return end(await stop(environment, asked));
    const checked: CheckedDocument[] = [];
    for (const name of names) checked.push(await checkedDocument(environment, name, asked.value !== null));
    const translated = translatedDocuments(checked, asked.value);
    if (!translated.ok) return end(await stop(environment, translated));
    let worst = 0;
    for (const { soundness } of checked) {
      if (!soundness.ok) worst = Math.max(worst, await stop(environment, soundness));
    }
    for (const { findings } of translated.value) {
      if (findings.length > 0)
        worst = Math.max(worst, await stop(environment, { ok: false, exit: 1, findings }));
    }
    const report =
      asked.value === null ? soundnessReport(checked) : translationsReport(checked, translated.value);
    end(Math.max(worst, await writeReport(environment, options, report)));
  });
}
