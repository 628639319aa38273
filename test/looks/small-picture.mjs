/**
 * Pictures that are small enough to be kept: they have 256 colours. Those that cover most stay as they
 * are, the others, at the edges of letters, are rounded.
 */
import {createHash} from 'node:crypto';
import {deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

const MOST_COLOURS = 256;
/** Rounds a channel to one of 17 steps; about 170 of their combinations occur. */
const round = (channel) => Math.min(255, (channel + 8) & 0x1f0);

export const decode = (bytes) => PNG.sync.read(Buffer.from(bytes));

const NOTE = 'taken as\0';
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Whether a small picture was made from this very one: there is nothing to compare then. */
export const isMadeFrom = (small, bytes) =>
  small.includes(`tEXt${NOTE}${hashOf(bytes)}`, 0, 'latin1');

/** A PNG with a palette, which pngjs reads but does not write. */
export function encodeSmall(bytes) {
  const {width, height, data} = decode(bytes);
  const {palette, indices} = paletteOf(data);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, a palette, and nothing special
  const colours = Buffer.from(palette.flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(NOTE + hashOf(bytes), 'latin1')),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf(data) {
  const pixels = data.length / 4;
  const rgb = new Uint32Array(pixels);
  const counts = new Map();
  for (let i = 0; i < pixels; i++) {
    rgb[i] = (data[4 * i] << 16) | (data[4 * i + 1] << 8) | data[4 * i + 2];
    counts.set(rgb[i], (counts.get(rgb[i]) ?? 0) + 1);
  }
  const rounded = new Map([...counts.keys()].map((colour) => [colour, roundColour(colour)]));
  const palette = [...new Set(rounded.values())];
  const room = MOST_COLOURS - palette.length;
  if (room < 0) throw new Error(`${palette.length} colours are too many for a picture`);
  const common = [...counts].sort(([, one], [, other]) => other - one).slice(0, room);
  const indexOf = new Map(
    [...rounded].map(([colour, nearest]) => [colour, palette.indexOf(nearest)]),
  );
  for (const [colour] of common) indexOf.set(colour, palette.push(colour) - 1);
  return {palette, indices: Buffer.from(rgb.map((colour) => indexOf.get(colour)))};
}

const roundColour = (rgb) =>
  (round(rgb >> 16) << 16) | (round((rgb >> 8) & 255) << 8) | round(rgb & 255);

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
