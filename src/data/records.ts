export type Raw = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of the data itself: never one that every object inherits. */
export const own = (raw: Raw, key: string): unknown =>
  Object.hasOwn(raw, key) ? (raw[key] ?? undefined) : undefined;
