/** Rows of a table (RFC 4180) whose columns are separated by `separator`. */
export function dsvFormat(separator: string): {parseRows(text: string): string[][]};
