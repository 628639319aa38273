// Geometry of the annex to Regulation (EU) 763/2014 and of the Council of Europe, for a flag of
// 810 by 540: twelve upright stars, placed like the hours on a clock, on a circle of a third of
// the height; each in a circle of an eighteenth of the height. Written out, not computed, so that
// everybody can compare it with the published figures.
export const star =
  'M0-30 6.735-9.271 28.532-9.271 10.898 3.541 17.634 24.271 0 11.459-17.634 24.271-10.898 3.541-28.532-9.271-6.735-9.271z';

export const centres = [
  [405, 90],
  [495, 114.115],
  [560.885, 180],
  [585, 270],
  [560.885, 360],
  [495, 425.885],
  [405, 450],
  [315, 425.885],
  [249.115, 360],
  [225, 270],
  [249.115, 180],
  [315, 114.115],
] as const;

/** `mono-blue` and `mono-black` are for printing in one colour; websites use colour (E3). */
export type FundingVariant = 'color' | 'mono-blue' | 'mono-black';

/** Colours of the rectangle and of the stars, and of a line round a rectangle that is white. */
export const emblemColors = (variant: string | null | undefined) =>
  variant === 'mono-black'
    ? {field: '#FFFFFF', stars: '#000000', line: '#000000'}
    : {field: '#003399', stars: variant === 'mono-blue' ? '#FFFFFF' : '#FFCC00'};
