import type { CompetencyFramework } from '@sopana/competency';
import type { ExchangeAccount } from '@sopana/competency/exchange';
import type { Finding } from '../model/attempt.js';
import { counted } from './counted.js';
import { plainText } from './plain-text.js';

const mostLines = 60;

/**
 * What came of an import, for people: what was read, then what could not be carried, line by line.
 *
 * @param framework - the framework
 * @param accounts - what was counted
 * @param findings - what could not be carried
 * @returns lines; of very many findings the first 60
 */
export function importSummary(
  framework: CompetencyFramework,
  accounts: readonly ExchangeAccount[],
  findings: readonly Finding[],
): string {
  const { id, version, competencies, roles = [] } = framework;
  const profiles = roles.reduce((sum, { levels }) => sum + (levels?.length ?? 1), 0);
  const parts = [
    competencies.length === 1 ? '1 competency' : `${competencies.length} competencies`,
    counted(roles.length, 'role'),
    counted(profiles, 'profile'),
  ];
  const shown = findings
    .slice(0, mostLines)
    .map(({ place, issue }) => `${issue.code} ${place}: ${issue.message}`);
  const rest = findings.length - shown.length;
  return [
    `${id}@${version}: ${parts.join(', ')}.`,
    ...accounts
      .filter(({ read }) => read > 0)
      .map(({ of, read, carried }) => `${carried} of ${read} ${of} carried.`),
    ...shown.map(plainText),
    ...(rest > 0 ? [`And ${rest} more; --left FILE writes them all.`] : []),
    findings.length === 0 ? 'Everything was carried.' : `${counted(findings.length, 'finding')}.`,
    '',
  ].join('\n');
}
