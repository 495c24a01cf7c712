/** Every issue code of the command with the message it makes. */
export const cliCodes = {
  'file.missing': "There is no file '{file}'.{hint} Check the path.",
  'file.unreadable': "'{file}' cannot be read: {reason}. Check what it is and who may read it.",
  'file.notWritable':
    "'{file}' cannot be written: {reason}. Choose another place; what was there is unchanged.",
  'file.notUtf8': 'The file is not in UTF-8. Save it again as UTF-8 (in a spreadsheet: "CSV UTF-8").',
  'json.malformed': 'This is not JSON: {reason}. Correct the place and run the command again.',
  'json.duplicateKey':
    "The key '{key}' stands twice in one object; readers would keep only the last. Take one out.",
  'yaml.malformed': 'This is not YAML: {reason}. Correct the place and run the command again.',
  'csv.malformed': 'The quotes of this file do not match: {reason}. Look for a missing or an extra quote.',
  'csv.empty': 'The file has no header; its first row names the columns. Add one.',
  'csv.otherSeparator':
    'The header is a single column that holds {separator}; columns are separated by commas. Export the file again with commas.',
  'answers.wrongShape':
    'Answers in JSON are a list of rows or an object from subject to answers; received {received}. Pass one of the two.',
  'answers.columnClash':
    "Two columns of the result would be called '{column}', because of the ids of this document. Use --format json.",
  'answers.notOfAssessment':
    "The answers of '{subject}' name {what}; an assessment knows who answers, and nothing more. Leave the column out, and pass each occasion in a file of its own.",
  'answers.severalRespondents':
    "Several respondents of '{subject}' answer '{question}', and improvements are planned from one answer to each question. Pass one sheet that they agree on.",
  'next.unreachable':
    "The node '{node}' cannot reach {level} with the actions of the model; the result says what holds it. Add actions, answer what is not answered, or choose a lower level.",
  'next.undecided':
    "Whether the node '{node}' can reach {level} is not decided after {explored} steps of the search. Give more with --branches.",
  'answers.nobodyInBoth':
    'No organisation is in both {first} and {second}, so nothing can be compared. Check the column subject of the two.',
  'argument.needsTwoAnswers': '--answers is given {count} times; give it twice, the earlier answers first.',
  'argument.unknownInstrument':
    "'{instrument}' is not an instrument of the model.{hint} Name one of: {known}.",
  'argument.unknownDocument':
    "'{document}' is neither a file nor the id of a document that comes with this command.{hint} See: sopana instrument list",
  'argument.severalVersions': "There are several versions of '{document}': {versions}. Name one of them.",
  'argument.badUnits':
    "'{text}' does not say of which pool there are more, and how many.{hint} Write POOL=NUMBER, such as assessors=1, with a pool of the rollout.",
  'plan.infeasible':
    'It is proved that there can be no plan of this rollout; the result says which rules cannot hold together, and what would help.',
  'plan.undecided':
    'No plan was found after {schedules} schedules and {branches} branches, and it is not proved that there is none. Give more with --schedules and --branches.',
  'argument.unknownSubject': "'{subject}' is not among the subjects of {file}.{hint}",
  'argument.unknownLanguage': "'{language}' is not a language tag; write one such as si, ta or en-GB.",
  'argument.mapNotUsed':
    'A map speaks of the columns of a wide CSV file, and {file} is not one. Leave --map out.',
  'argument.badShare': "{option} is '{text}'; give a share from 0 to 1, such as 0.9 or 90%.",
  'argument.badCount': "{option} is '{text}'; give a whole number from {least} to {greatest}.",
  'argument.badVariation':
    "'{text}' does not say what varies and by how much; write such as weights=±10% or weights=0.1.",
  'argument.badBaseline':
    "'{text}' is no baseline; write CHILD=NUMBER, such as hci=0, with an item or node of the document.",
  'argument.badLayer': "'{text}' does not name a layer and its file; write LABEL=FILE.",
  'argument.layerNotAccepted':
    "{document} does not accept imputed cells of the layer '{label}', so they would change nothing.{hint} Name one that it accepts: {accepted}.",
  'argument.notRanked':
    '{document} ranks none of these nodes, so no rank can be varied. Add a ranking to it.',
  'argument.wrongFileCount': 'The format {format} is read from {expected}; named are {count}. Name those.',
  'argument.badName': "'{text}' is no name of a framework; write ID@VERSION, such as uk@2026-03-23.",
  'argument.needsDocument':
    'No {kind} for the framework {framework} comes with the command; name a file with {option}.',
  'argument.unknownPerson': "'{person}' is not among the people of the evidence.{hint} Name one of them.",
  'argument.unknownPool': "'{pool}' is not a pool of the rules.{hint} Name one of: {known}.",
  'argument.needsOther': '{option} says nothing without {other}. Add the one or leave out the other.',
  'argument.unknownIndex':
    "'{index}' is not an index that comes with published numbers.{hint} Name some of: {indices}.",
  'argument.otherKind':
    "'{document}' comes with this command, but is not of the kind that this verb takes. See the last column of: sopana instrument list --format csv",
  'argument.unknownTextKind': "No document has texts of the kind '{kind}'.{hint} Name some of: {known}.",
  'check.unknownKind':
    "The document is of kind '{kind}', which this verb does not check.{hint} Pass one of: {known}.",
  'translation.missing': "A text of '{owner}' has no words in {language}, and {reason}. Add them.",
  'record.wrongShape':
    'A file of records is a record or a list of records; received {received}. Pass another file.',
  'record.unknownSubject':
    "The answers hold nothing of subject '{subject}', so its record cannot be verified.{hint} Add them.",
  'index.noData':
    "'{folder}' has none of the published files; expected are such as {expected}. Name another folder.",
  'index.badNumber':
    "The published result is '{cell}', which is no number. Compare the file with the published one.",
  'index.notReproduced':
    'Published is {published}, computed is {computed}, and rounding does not tell the difference. Compare the file with the published one.',
  'index.otherGroup':
    'The published group is not the computed level {level}. Compare the file with the published one.',
} as const;
