/**
 * The widgets' colours on a light and on a dark page. Lit's styles and the CSS files spell them out,
 * because nothing is put into a style when it is built; a test compares each of them with this list.
 */
export const COLOURS = {
  accent: ['#0b4ea2', '#8dbbf7'],
  surface: ['#fff', '#141b26'],
  text: ['#16202e', '#e9eef5'],
  muted: ['#56657a', '#a5b3c6'],
  border: ['#d6dee9', '#323f52'],
} as const;

export type ColourName = keyof typeof COLOURS;

/** As CSS has them: `light-dark(#0b4ea2, #8dbbf7)`. */
export const lightDark = (name: ColourName): string => `light-dark(${COLOURS[name].join(', ')})`;
