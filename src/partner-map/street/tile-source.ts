/** Where the tiles of a street map come from, and who has to be named for them. */
export interface TileSource {
  /** Absolute, with `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  /** Host and port, as the visitor reads it. */
  readonly host: string;
  readonly attribution: string;
}

const OSM_HOST = /(^|\.)openstreetmap\.(org|de|fr)$/;
const OSM_NAME = /OpenStreetMap/i;
/** Browsers trust it like https: whoever listens there sees the visitor anyway. */
const THIS_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** What a page has set, checked; each problem is one sentence that says what to do. */
export function readTileSource(
  tileUrl: string,
  tileAttribution: string | undefined,
  onProblem: (problem: string) => void,
): TileSource | undefined {
  const fill = (value: string) => tileUrl.replace(/\{[zxy]\}/g, value);
  const parsed = parse(tileUrl);
  const problem = (text: string) => {
    onProblem(`tile-url="${tileUrl}" ${text}; no street map is offered.`);
    return undefined;
  };
  if (tileUrl.includes('{s}')) return problem('has {s}, which is not supported: name one host');
  if (/[{}]/.test(fill(''))) return problem('has a placeholder other than {z}, {x} and {y}');
  if (!['{z}', '{x}', '{y}'].every((name) => tileUrl.includes(name))) {
    return problem('has to contain {z}, {x} and {y}');
  }
  if (!parsed || parse(fill('0'))?.host !== parse(fill('1'))?.host) {
    return problem('is not an address with one host');
  }
  const {protocol, origin, hostname, host, username, password} = parsed;
  const isSafe =
    protocol === 'https:' ||
    (protocol === 'http:' && (origin === location.origin || THIS_MACHINE.test(hostname)));
  if (!isSafe) return problem('is neither https nor on this website');
  if (username || password) return problem('contains a user name, which browsers refuse');

  const attribution = readAttribution(tileAttribution, hostname, onProblem);
  // In a path, browsers escape the braces.
  const url = parsed.href.replace(/%7B([zxy])%7D/gi, '{$1}');
  return attribution ? {url, host, attribution} : undefined;
}

function readAttribution(
  given: string | undefined,
  hostname: string,
  onProblem: (problem: string) => void,
): string | undefined {
  const text = given?.replace(/<[^<>]*>/g, '').trim();
  if (!text) {
    onProblem(
      'tile-url needs tile-attribution, the credit that the provider asks for; no street map is offered.',
    );
    return undefined;
  }
  if (given!.includes('<')) onProblem('tile-attribution is plain text; its tags are left out.');
  const isUncredited = OSM_HOST.test(hostname) && !OSM_NAME.test(text);
  return isUncredited ? `© OpenStreetMap contributors, ${text}` : text;
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url, document.baseURI);
  } catch {
    return undefined;
  }
}

/** An attribution around the name that OpenStreetMap wants linked; no name where it is not in it. */
export function splitAttribution(text: string): [before: string, osm: string, after: string] {
  const found = OSM_NAME.exec(text);
  if (!found) return [text, '', ''];
  const [name] = found;
  return [text.slice(0, found.index), name, text.slice(found.index + name.length)];
}
