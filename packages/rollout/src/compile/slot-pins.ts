import { createIssue, type Issue } from '@sopana/core';
import { slotOfDate } from '../axis/slot-of-date.js';
import { rolloutCodes } from '../codes.js';
import type { SlotCalendar, SlotPin } from '../engine/problem.js';
import type { TimeAxis } from '../model/compiled-rollout.js';
import type { Rollout } from '../model/rollout.js';
import type { LaidActivity, Traveller } from './laid-activities.js';

/** Pins as they are scheduled, and what is wrong with them. */
export interface PinsOutcome {
  /** By activity. */
  readonly pins: readonly SlotPin[];
  /** In document order. */
  readonly issues: readonly Issue[];
}

/**
 * The starts that are given.
 *
 * @param axis - how dates become slots
 * @param rollout - its references lead somewhere
 * @param travellers - all organisations with their ways
 * @param laid - the activities
 * @param calendars - of the problem
 * @returns the pins; a pin of something that is not planned, outside the rollout, or on a day off is an issue
 */
export function slotPins(
  axis: TimeAxis,
  rollout: Rollout,
  travellers: readonly Traveller[],
  laid: readonly LaidActivity[],
  calendars: readonly SlotCalendar[],
): PinsOutcome {
  const issues: Issue[] = [];
  const pins = (rollout.pins ?? []).flatMap(({ organisation, step, on, part = 'morning' }, at) => {
    const activity = laid.findIndex((one) => one.activity.id === `${organisation}/${step}`);
    const place = ['rollout', 'pins', at];
    const found = laid[activity];
    if (found === undefined) {
      const reason = whyNotPlanned(travellers, organisation, step);
      const facts = { organisation, step, reason };
      issues.push(createIssue(rolloutCodes, 'rollout.pinNotPlanned', place, facts));
      return [];
    }
    if (on < rollout.from || on > rollout.to) {
      const facts = { organisation, step, on, from: rollout.from, to: rollout.to };
      issues.push(createIssue(rolloutCodes, 'rollout.pinOutside', [...place, 'on'], facts));
      return [];
    }
    const start = slotOfDate(axis, on) + (part === 'afternoon' ? 1 : 0);
    if (!(calendars[found.demand.calendar]?.slots ?? []).includes(start)) {
      const workingTime = found.demand.workingTimes.join(' and ');
      const facts = { organisation, step, on, part, workingTime };
      issues.push(createIssue(rolloutCodes, 'rollout.pinDayOff', [...place, 'on'], facts));
      return [];
    }
    return [{ activity, start }];
  });
  return { pins: pins.sort((left, right) => left.activity - right.activity), issues };
}

function whyNotPlanned(travellers: readonly Traveller[], organisation: string, step: string): string {
  const journey = travellers.find((one) => one.organisation.id === organisation)?.journey;
  if (journey?.done.includes(step) === true) return 'it is done already';
  if (journey?.leftOut.includes(step) === true) return 'the organisation does without it';
  return 'the organisation cannot enter it, as the list of held steps says';
}
