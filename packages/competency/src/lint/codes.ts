/** What is allowed in a framework and often a slip, with the message each makes. */
export const competencyLintCodes = {
  'competencyLint.emptyArea': "Area '{id}' has neither competencies nor parts; add some, or take it out.",
  'competencyLint.unusedScale': "No competency is held on scale '{id}'; use it, or take it out.",
  'competencyLint.noScale':
    "Competency '{id}' has no scale, so that nobody can be said to hold it well or badly; give it one when its levels are known.",
  'competencyLint.noIndicator':
    "Level '{level}' of competency '{id}' has no behavioural indicator, while others have; say what can be seen at it.",
  'competencyLint.notRequired': "No role needs competency '{id}'; name it in a role, or take it out.",
  'competencyLint.noRequiredLevel':
    "'{profile}' needs competency '{competency}' and does not say at which level; the gap will be unknown. Name the level.",
  'competencyLint.prerequisiteNotRequired':
    "'{profile}' needs competency '{competency}', which needs '{needed}' at level '{level}' first, and does not need that itself; add it, or lower what is needed.",
  'competencyLint.fallingLevel':
    "'{profile}' needs competency '{competency}' at '{level}', and the level below it needs '{below}'; a grade should not need less than the one before.",
} as const;
