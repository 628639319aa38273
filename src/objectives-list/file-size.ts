import {intlTag} from '../internal/language/format.js';
import type {Locale} from '../internal/language/locales.js';

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** A number of bytes as readers of the locale write it, in two digits: 1.2 MB (thousands, SI). */
export function formatFileSize(bytes: number, locale: Locale): string {
  // Rounded before the unit is chosen: 999 900 bytes are 1 MB, not 1,000 kB.
  const rounded = Number(bytes.toPrecision(2));
  const step = rounded < 1e6 ? 1 : Math.min(Math.floor(Math.log10(rounded) / 3), units.length);
  return (rounded / 1000 ** step).toLocaleString(intlTag(locale), {
    style: 'unit',
    unit: units[step - 1],
    maximumSignificantDigits: 2,
  });
}
