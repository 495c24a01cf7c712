export function poyaDates(first: number, last: number): string[];
