import {zipSync} from 'fflate';

/** A file that its owner may write and everybody may read, for systems that keep such things. */
const FILE_MODE = 0o100644 * 2 ** 16;

const UNIX = 3;

/**
 * A zip archive that is the same byte for byte wherever and whenever it is made: files in order of
 * their paths, none with a time of its own.
 *
 * @param files - Content (text or bytes) by path in the archive.
 * @returns Bytes of the archive.
 */
export function zip(files) {
  // The earliest time that an archive can hold. It is written as the clock on the wall shows it, and
  // so it is made as that: the machine's time zone changes nothing.
  const mtime = new Date(1980, 0, 1);
  const options = {level: 9, mtime, os: UNIX, attrs: FILE_MODE};
  const entries = Object.keys(files)
    .sort()
    .map((path) => [path, [bytesOf(files[path]), options]]);
  return zipSync(Object.fromEntries(entries));
}

/** The archive's writer takes nothing else, and no Node `Buffer` either in some of its paths. */
const bytesOf = (content) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
