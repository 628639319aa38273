/**
 * What a basemap shows as land, as countries. Where they run along a ring of the land they have its
 * points, so that nothing shows between the two.
 */
export interface PackedLevel {
  /** Of the basemap that the shapes belong to. */
  readonly size: number;
  readonly step: number;
  /** How many of the lines are borders (these come first); the others are islands. */
  readonly borders: number;
  readonly lines: string;
  /**
   * A word for each ring: numbers of its lines, `~index` for a reversed one, and for a part of the
   * land a number above those, its ring, then where it starts and how many points it has.
   */
  readonly countries: Readonly<Record<string, string>>;
}

export type PackedCountries = Readonly<Record<'overview' | 'detail', PackedLevel>>;
