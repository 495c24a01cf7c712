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
  'argument.unknownDocument':
    "'{document}' is neither a file nor the id of a document that comes with this command.{hint} See: sopana instrument list",
  'argument.severalVersions': "There are several versions of '{document}': {versions}. Name one of them.",
  'argument.unknownSubject': "'{subject}' is not among the subjects of {file}.{hint}",
  'argument.unknownLanguage': "'{language}' is not a language tag; write one such as si, ta or en-GB.",
  'argument.mapNotUsed':
    'A map speaks of the columns of a wide CSV file, and {file} is not one. Leave --map out.',
  'record.wrongShape':
    'A file of records is a record or a list of records; received {received}. Pass another file.',
  'record.unknownSubject':
    "The answers hold nothing of subject '{subject}', so its record cannot be verified.{hint} Add them.",
  'index.noData':
    "'{folder}' has none of the published files; expected are such as {expected}. Name another folder.",
  'index.notReproduced':
    'Published is {published}, computed is {computed}, and rounding does not tell the difference. Compare the file with the published one.',
  'index.otherGroup':
    'The published group is not the computed level {level}. Compare the file with the published one.',
} as const;
