// How people write a place on the globe. What is not understood stays as it is, so that the parser
// says what is wrong with it; what contradicts itself is an `Error` that says so: a wrong place is
// worse than none.
import {shortText} from '../../short-text.js';

type Axis = 'latitude' | 'longitude';

interface Angle {
  readonly degrees: number;
  /** What its compass letter says it is. */
  readonly axis?: Axis | undefined;
}

const NUMBER = String.raw`[-+]?\d+(?:[.,]\d+)?`;
/** `48.2676°`, `48° 16.05'`, `48°16'03,5"`. */
const DEGREES = String.raw`(${NUMBER}) ?°? ?(?:(\d+(?:[.,]\d+)?) ?' ?(?:(\d+(?:[.,]\d+)?) ?")?)?`;
const LETTER_FIRST = new RegExp(`^([NSEW]) ?${DEGREES}`, 'i');
const LETTER_LAST = new RegExp(`^()${DEGREES} ?([NSEW])?`, 'i');
/** As databases write a point: longitude first. */
const WKT = new RegExp(
  `^(?:SRID=4326; ?)?(?:MULTI)?POINT ?(?:Z|M|ZM)? ?\\(+ ?(${NUMBER}) (${NUMBER})(?: ${NUMBER})* ?\\)+$`,
  'i',
);

const toNumber = (text: string) => Number(text.replace(',', '.'));

/** One way to write each mark of many. */
const plain = (value: unknown) =>
  shortText(value)
    .replace(/−/g, '-')
    .replace(/[º˚]|\bdeg\b/gi, '°')
    .replace(/''|′′|[″”“]/g, '"')
    .replace(/[′’´`]/g, "'")
    .replace(/(\d):(\d+)(?::(\d+(?:[.,]\d+)?))?/g, (_, degrees, minutes, seconds) =>
      seconds ? `${degrees}°${minutes}'${seconds}"` : `${degrees}°${minutes}'`,
    );

/** All angles of a text; `undefined` where there is something else in it. */
function anglesIn(text: string): (Angle | Error)[] | undefined {
  const form = /^[NSEW]/i.test(text) ? LETTER_FIRST : LETTER_LAST;
  const angles: (Angle | Error)[] = [];
  for (let rest = text; rest;) {
    const match = form.exec(rest);
    if (!match) return undefined;
    const [whole, before, degrees, minutes, seconds, after] = match;
    angles.push(toAngle(degrees!, minutes, seconds, before || after || ''));
    const next = rest.slice(whole.length);
    rest = next.replace(/^ ?[;,/|] ?|^ /, '');
    // `48.2-19.8`: is it a sign or a dash?
    if (rest && rest === next && !/[NSEW ]$/i.test(whole) && !/^[NSEW]/i.test(rest)) {
      return undefined;
    }
  }
  return angles;
}

function toAngle(text: string, minutes = '', seconds = '', letter: string): Angle | Error {
  const [degrees, ...parts] = [text, minutes || '0', seconds || '0'].map(toNumber) as [
    number,
    number,
    number,
  ];
  const isWhole = (part: string) => /^\D*\d+$/.test(part);
  if (parts.some((part) => part >= 60) || (minutes && !isWhole(text)))
    return new Error(`"${text}° ${minutes}' ${seconds}" is no angle`);
  if (seconds && !isWhole(minutes)) return new Error(`"${minutes}' ${seconds}"" is no angle`);
  const isNegative = /^-/.test(text);
  const compass = letter.toUpperCase();
  if (isNegative && /[NE]/.test(compass))
    return new Error(`"${text} ${compass}" contradicts itself`);
  const size = Math.abs(degrees) + parts[0] / 60 + parts[1] / 3600;
  return {
    degrees: isNegative || /[SW]/.test(compass) ? -size : size,
    axis: compass ? (/[NS]/.test(compass) ? 'latitude' : 'longitude') : undefined,
  };
}

/** `48.2676`, `48,2676`, `−28,5°`, `48.2676 N`, `48°16'03"N`, `48 16 03`. */
export function readDegrees(value: unknown, axis: Axis): unknown {
  const text = plain(value).replace(/^(\D*\d+) (\d+) (\d+(?:[.,]\d+)?)(?=$|\D)/, `$1°$2'$3"`);
  const angles = text ? anglesIn(text) : undefined;
  const [angle] = angles ?? [];
  if (!angle || angles!.length > 1) return value;
  if (angle instanceof Error) return angle;
  if (angle.axis && angle.axis !== axis) return new Error(`"${text}" is a ${angle.axis}`);
  return angle.degrees;
}

/**
 * Latitude and longitude in one cell: `48.2676, 19.8247`, `48,2676; 19,8247`, `E 19.8 N 48.2`, where
 * the letters say which is which, and `POINT (19.8247 48.2676)`.
 */
export function readPosition(value: unknown): unknown {
  const text = plain(value);
  const [, x, y] = WKT.exec(text) ?? [];
  if (x) return [toNumber(y!), toNumber(x)];
  const angles = anglesIn(text.replace(/^geo:/i, '').replace(/^[([] ?(.*?) ?[)\]]$/, '$1'));
  if (angles?.length !== 2) return value;
  const wrong = angles.find((angle) => angle instanceof Error);
  if (wrong) return wrong;
  const [first, second] = angles as [Angle, Angle];
  if (first.axis && first.axis === second.axis)
    return new Error(`"${text}" has a ${first.axis} twice`);
  const isSwapped = first.axis === 'longitude' || second.axis === 'latitude';
  return isSwapped ? [second.degrees, first.degrees] : [first.degrees, second.degrees];
}
