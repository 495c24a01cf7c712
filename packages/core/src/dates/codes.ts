/** What can be wrong with a date or an instant, by code. */
export const datesCodes = {
  'date.syntax':
    "A civil date is written YYYY-MM-DD; '{value}' is not. Write four digits, two and two, with hyphens.",
  'date.noSuchDay':
    "'{value}' is not a day of the calendar, years 0001 to 9999. Check the month (01 to 12) and how many days it has.",
  'instant.syntax':
    "An instant is written YYYY-MM-DDTHH:MM:SS with an offset, such as 2026-01-15T09:30:00+05:30; '{value}' is not.",
  'instant.noOffset':
    "Instant '{value}' has no offset, so it names a different moment in every place. Add one, such as Z or +05:30.",
  'instant.zoneName':
    "Instant '{value}' names a time zone ('{zone}'); zone rules change and are not part of the data. Write the offset in numbers, such as +05:30.",
  'instant.noSuchTime':
    "Instant '{value}' has no time of day; hours run from 00 to 23, minutes and seconds from 00 to 59. Midnight is 00:00:00 of the next day.",
  'instant.leapSecond':
    "Instant '{value}' is a leap second, which a count of milliseconds cannot hold. Write second 59 or the next second.",
  'instant.tooPrecise':
    "Instant '{value}' has {digits} digits after the second; at most 3 are kept, and none is dropped silently. Round it to milliseconds.",
  'instant.noSuchOffset':
    "Instant '{value}' has the offset {offset}; offsets run from -23:59 to +23:59 with minutes up to 59.",
  'instant.unknownOffset':
    "Instant '{value}' has the offset -00:00, which says that the local offset is unknown. Write Z for universal time.",
} as const;
