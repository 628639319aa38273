/** A longer text is no number, no date and no name: how long a pattern looks at it has an end. */
const LONGEST = 100;

/** A cell with single spaces; empty where it is no text, or a long one. */
export function shortText(value: unknown): string {
  const text = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
  return text.length > LONGEST ? '' : text;
}
