import type { CheckedDocument } from '../model/checked-document.js';
import type { Cell, Report } from '../model/report.js';
import { findingData } from './finding-data.js';
import { jsonList } from './json-list.js';
import { soundnessText } from './soundness-text.js';
import { wrapText } from './wrap-text.js';

/**
 * Documents with all that is wrong with them.
 *
 * @param checked - the documents, in the order in which they were named
 * @returns a sentence for each; in CSV one row for each finding or sound document
 */
export function soundnessReport(checked: readonly CheckedDocument[]): Report {
  return {
    shown: (columns) => ({
      grid: null,
      lines: checked.flatMap((one) => wrapText(soundnessText(one), columns)),
    }),
    exact: () => ({
      header: ['document', 'sound', 'code', 'place', 'message'],
      rows: checked.flatMap(({ name, soundness }): Cell[][] =>
        soundness.ok
          ? [[name, 'yes', null, null, null]]
          : soundness.findings.map(({ place, issue }) => [name, 'no', issue.code, place, issue.message]),
      ),
    }),
    data: function* () {
      yield* jsonList(
        checked.map(({ name, soundness }) => ({
          document: name,
          sound: soundness.ok,
          findings: soundness.ok ? [] : soundness.findings.map(findingData),
        })),
      );
      yield '\n';
    },
  };
}
