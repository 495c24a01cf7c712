import type { GateVerdict } from '@sopana/dtu';

const words = {
  met: 'is met',
  waived: 'has failed and is waived',
  failed: 'has failed',
  unknown: 'is unknown',
  applicabilityUnknown: 'may not apply',
  notApplicable: 'does not apply',
} as const;
const states = {
  open: 'open',
  closed: 'closed',
  undecided: 'undecided',
  notApplicable: 'not applicable',
} as const;

/**
 * How a gate stands, as people read it.
 *
 * @param verdict - of the gate
 * @returns a sentence with the checks that decided
 */
export function gateText({ gate, state, reasons, byWaiver }: GateVerdict): string {
  const groups = new Map<string, string[]>();
  for (const { check, standing } of reasons) {
    groups.set(words[standing], [...(groups.get(words[standing]) ?? []), check]);
  }
  // An open gate is open by all its checks; only what is odd about it is told.
  const told = [...groups].filter(([word]) => state !== 'open' || word !== words.met);
  const why = told.map(([word, checks]) => `${word}: ${checks.join(', ')}`).join('; ');
  const excused = byWaiver.length === 0 ? '' : ' It is open by waivers.';
  return `Gate ${gate} is ${states[state]}${why === '' ? '' : ` (${why})`}.${excused}`;
}
