import { fillTemplate } from '@sopana/core';
import type { CandidateStanding, Comparison, CriterionDifference, GateStanding } from '../model/ranking.js';
import type { RankingVoice } from './lines-of-ranking.js';
import type { RankingPhrases } from './ranking-phrases.js';

/**
 * The reasons of one candidate's place in words.
 *
 * @param told - the standing
 * @param voice - sentences and names
 * @returns whole sentences, the most telling first
 */
export function linesOfStanding(told: CandidateStanding, voice: Required<RankingVoice>): readonly string[] {
  const { phrases, nameOf } = voice;
  const candidate = nameOf(told.candidate);
  const say = (phrase: keyof RankingPhrases, facts: Readonly<Record<string, string | number>> = {}): string =>
    fillTemplate(phrases[phrase], { candidate, ...facts });
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  return [
    ...placeLines(told, voice, say),
    ...(told.tiedWith.length === 0 ? [] : [say('tied', { others: names(told.tiedWith) })]),
    ...(told.behind === null ? [] : comparisonLines(told.behind, voice, say)),
    ...(told.rankAtWorst === null || told.rankAtWorst === told.rank
      ? []
      : [say('atWorst', { rank: told.rankAtWorst })]),
    ...(told.recused.length === 0 ? [] : [say('recused', { assessors: names(told.recused) })]),
    say(told.admission),
  ];
}

type Say = (phrase: keyof RankingPhrases, facts?: Readonly<Record<string, string | number>>) => string;

function placeLines(
  told: CandidateStanding,
  { phrases, nameOf }: Required<RankingVoice>,
  say: Say,
): readonly string[] {
  const total = told.total?.exact ?? '';
  const gates = gateWords(told.gates, phrases, nameOf);
  const marks = told.criteria.filter(({ mark }) => mark === null).map(({ criterion }) => nameOf(criterion));
  const notScored = marks.length === 0 ? [] : [say('notScored', { criteria: marks.join(', ') })];
  switch (told.standing) {
    case 'eligible':
      return [say('eligible')];
    case 'notEligible':
      return [say('notEligible', { gates })];
    case 'notScored':
      return notScored;
    case 'eligibilityUnknown': {
      const rank = told.rankIfEligible;
      return [
        say('unknown', { gates }),
        ...(rank === null ? notScored : [say('unknownRank', { total, rank })]),
      ];
    }
    case 'ranked':
      return [rankedLine(told, nameOf, total, say)];
  }
}

function rankedLine(
  { rank, behind }: CandidateStanding,
  nameOf: (id: string) => string,
  total: string,
  say: Say,
): string {
  if (behind === null) return say('first', { total });
  const facts = { rank: rank ?? '', total, other: nameOf(behind.with) };
  if (behind.decidedBy !== null) return say('decided', { ...facts, tieBreak: nameOf(behind.decidedBy.id) });
  return say('ranked', { ...facts, difference: unsigned(behind.difference.exact) });
}

function comparisonLines(
  behind: Comparison,
  { nameOf }: Required<RankingVoice>,
  say: Say,
): readonly string[] {
  const list = (differences: readonly CriterionDifference[]): string =>
    differences
      .map(({ criterion, weight, difference }) =>
        say('difference', { criterion: nameOf(criterion), weight, difference: signed(difference.exact) }),
      )
      .join(', ');
  return [
    ...(behind.ahead.length === 0 ? [] : [say('ahead', { criteria: list(behind.ahead) })]),
    ...(behind.behind.length === 0 ? [] : [say('behind', { criteria: list(behind.behind) })]),
    ...(behind.isDominated ? [say('dominated', { other: nameOf(behind.with) })] : []),
  ];
}

function gateWords(
  gates: readonly GateStanding[],
  phrases: RankingPhrases,
  nameOf: (id: string) => string,
): string {
  return gates
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ gate, outcome, doubt }) => {
      const phrase = outcome === 'fail' ? 'gateFail' : (doubt ?? 'gateUnknown');
      return fillTemplate(phrases[phrase], { gate: nameOf(gate) });
    })
    .join('; ');
}

function signed(exact: string): string {
  return exact.startsWith('-') ? exact.replace('-', '−') : `+${exact}`;
}

function unsigned(exact: string): string {
  return exact.replace('-', '');
}
