/** Every issue code of rollout documents with the message it makes. */
export const rolloutCodes = {
  'rolloutTemplate.duplicateId':
    "The id '{id}' is used twice among the {kind}; the first is at {first}. Give one of them another id.",
  'rolloutTemplate.danglingReference':
    "'{id}' is not {kind} of this template.{hint} Name one that exists, or add it.",
  'rolloutTemplate.circle': 'These steps wait for each other in a circle: {circle}. Take one link out.',
  'rolloutTemplate.lagOrder':
    "Step '{step}' begins at least {least} and at most {most} days after '{before}', which no start can keep; the most must not be less than the least.",
  'rolloutTemplate.unreadableSubject':
    "The condition reads {kind} '{id}'; conditions of a rollout read facts and the attributes {known}.{hint} Name one of these.",
  'rollout.otherTemplate':
    'The rollout follows template {wanted}, and the one given is {given}. Pass the template it follows.',
  'rollout.duplicateId':
    "The id '{id}' is used twice among the {kind}; the first is at {first}. Give one of them another id.",
  'rollout.danglingReference': "'{id}' is not {kind}.{hint} Name one that exists, or add it.",
  'rollout.emptySpan': 'It goes from {from} to {to}; the last day must not be before the first.',
  'rollout.longSpan':
    'The rollout spans {days} days; at most {most} can be planned at once. Plan it in parts, or correct the last day.',
  'rollout.overlappingPeriods':
    'The period from {from} begins before the one before it ends, on {until}; periods must not overlap.',
  'rollout.circle':
    'These waves wait for each other in a circle, so none can begin: {circle}. Take one gate out.',
  'rollout.noScale':
    "Part '{part}' of the priority counts from {least} to {most}, which tells nobody apart. Give two different ends.",
  'rollout.repeatedAim': "'{kind}' stands twice among the aims; keep one.",
  'rollout.notServed':
    "No pool of '{resource}' serves region {region} and language {language}, which step '{step}' of {count} organisations needs, '{organisation}' the first. Add a pool, or let one serve them.",
  'rollout.noBudget':
    "Step '{step}' of '{organisation}' spends of budget '{budget}', of which the rollout has no period. Add the budget with its periods, or spend nothing.",
  'rollout.pinNotPlanned':
    "Step '{step}' of '{organisation}' is pinned, but it is not planned: {reason}. Take the pin out.",
  'rollout.pinOutside':
    "Step '{step}' of '{organisation}' is pinned to {on}, outside the rollout ({from} to {to}). Move the pin, or widen the rollout.",
  'rollout.pinDayOff':
    "Step '{step}' of '{organisation}' is pinned to {on} ({part}), when working time '{workingTime}' has nothing worked. Move the pin to a working day.",
  'rolloutCalendar.duplicateId':
    "Two calendars are called '{id}'. Pass one of each name, or give one of them another id.",
  'rolloutCalendar.missing':
    "Working time '{workingTime}' observes calendar '{calendar}', which was not passed.{hint} Pass it, or take it out.",
  'rolloutCalendar.uncoveredYear':
    "Calendar '{calendar}' does not cover {year}, and days of that year are asked about; it covers {covered}. Add the days of {year}, or ask about covered years only.",
  'rolloutCalendar.dayOutsideYears':
    "Calendar '{calendar}' lists {date}, a day of a year that it does not cover; it covers {covered}. Add the year when all its days are listed, or take the day out.",
  'rolloutPlan.differentRollouts':
    'The plans are of {left} and {right}; only plans of one rollout and template can be laid side by side. Compare two of the same.',
  'rolloutPlan.unknownActivity':
    "'{activity}' is not in the plan.{hint} Name an organisation and a step of it.",
  'rolloutPlan.noSchedule':
    'The plan is {outcome}, so no activity has a place in it. Plan until there is one.',
} as const;
