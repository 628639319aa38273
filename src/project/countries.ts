import {countryName} from '../internal/language/format.js';
import type {MsgFn} from '../internal/language/locale-controller.js';
import type {Locale} from '../internal/language/locales.js';

/**
 * Name of a country (ISO 3166-1 alpha-2) in a locale. Those of the bundled project are texts: the
 * first use of `Intl.DisplayNames` keeps an old phone busy for a tenth of a second.
 */
export function nameOfCountry(code: string, locale: Locale, msg: MsgFn): string {
  const names = msg(
    'CZ Czechia, HR Croatia, HU Hungary, IT Italy, LV Latvia, PT Portugal, RO Romania, RS Serbia, SI Slovenia, SK Slovakia',
    {id: 'countries.names', desc: 'Country codes with names, separated by commas; keep the codes'},
  );
  const [, rest] = `, ${names}`.split(`, ${code} `);
  return rest?.split(',')[0] ?? countryName(code, locale);
}
