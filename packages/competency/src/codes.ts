/** The issue codes of frameworks, with the message each makes. */
export const competencyCodes = {
  'competencyFramework.duplicateId':
    "The id '{id}' is used twice among the {kind}; the first is at {first}. Give one of them another id.",
  'competencyFramework.danglingReference':
    "'{id}' is not {kind} of this document.{hint} Name one that exists, or add it.",
  'competencyFramework.noScale':
    "Level '{level}' is named of competency '{competency}', which has no scale; give the competency a scale, or leave the level out.",
  'competencyFramework.repeatedCompetency':
    "'{profile}' names competency '{competency}' twice; keep one of the two.",
  'competencyFramework.circle': 'These {kind} lead to each other in a circle: {circle}. Take one step out.',
  'competencyFramework.crosswalkOrder':
    "Crosswalk '{id}' reads '{from}' as '{to}' after '{fromBefore}' as '{toBefore}'; list each level once, lowest first, and let neither side fall.",
  'competencyFramework.crosswalkToItself':
    "Crosswalk '{id}' leads from scale '{scale}' to itself; name two scales, or the framework that the first belongs to.",
  'competencyFramework.crosswalkElsewhere':
    "The link of '{competency}' uses crosswalk '{crosswalk}', which leads from {from} to scale '{to}'; it must lead from {needed} to scale '{scale}'.",
  'competencyFramework.linkToNothing':
    "The link of '{competency}' to '{other}' names no framework, and the document replaces none; name the framework, or say what the document replaces.",
  'competencyFramework.replacesItself':
    "Version {version} of '{id}' says that it replaces itself; name the version before it.",
} as const;
