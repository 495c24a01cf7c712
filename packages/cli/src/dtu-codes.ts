/** Issue codes of `sopana dtu` with the message they make. */
export const dtuVerbCodes = {
  'dtu.gateClosed':
    "Gate '{gate}' is closed for {unit}, and no answer to what is unknown would open it. See what to put right first.",
  'dtu.gateUndecided':
    "Whether gate '{gate}' is open for {unit} is not known; an unknown never opens it. Report what is unknown.",
  'dtu.unknownUnit': "'{unit}' is not among the units of {file}.{hint} Name one that is there.",
  'dtu.unknownSet':
    "'{set}' is neither a file nor the id of a check set that comes with this command.{hint} These do: {known}.",
  'dtu.needsUnit': 'OSCAL holds the results of one unit; say which with --unit.',
} as const;
