import { shownDigits } from './rounded-text.js';

/** What must be said where numbers were rounded. */
export const roundingNote: string = `Rounded to ${shownDigits} digits for reading; --format csv or json gives every digit.`;
