import {readFileSync} from 'node:fs';

/** Content of the file that a command names, or of the standard input for `-`. */
export async function readBytes(name: string): Promise<Uint8Array> {
  if (name !== '-') return readFileSync(name);
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** As messages call it. */
export const shownName = (name: string): string => (name === '-' ? 'standard input' : name);

/** No ending says what comes in there; JSON is known by its first letter, the rest are tables. */
export const tableType = (name: string, encoding?: string): string | undefined =>
  encoding ? `text/csv; charset=${encoding}` : name === '-' ? 'text/csv' : undefined;
