import {LoadError} from './load-error.js';
import {readFile, type ReadProject} from '../read.js';

const TIMEOUT_MS = 10_000;
/** Enough for some thousand partners. */
export const MAX_BYTES = 1_000_000;
/** More than this keeps a phone busy for seconds. */
export const MOST_BYTES = 8_000_000;

/** A file that elements of a page show. They share its request, and what came of it. */
export interface SharedFile {
  readonly result: Promise<ReadProject>;
  /** Ends the request when nobody else waits for it. */
  close(): void;
}

interface Entry {
  readonly result: Promise<ReadProject>;
  readonly controller: AbortController;
  readonly users: Map<object, () => void>;
}

const entries = new Map<string, Entry>();

/** `onNewer` is called when another user has loaded the file anew. */
export function openFile(
  url: string,
  maxBytes: number,
  user: object,
  onNewer: () => void,
): SharedFile {
  const key = `${maxBytes} ${url}`;
  const entry = entries.get(key) ?? start(key, url, maxBytes, {});
  entry.users.set(user, onNewer);
  return {
    result: entry.result,
    close: () => {
      entry.users.delete(user);
      if (entry.users.size) return;
      entry.controller.abort();
      if (entries.get(key) === entry) entries.delete(key);
    },
  };
}

/** Loads a file anew, past the browser's cache; all its users are told. */
export function reloadFile(url: string, maxBytes: number): void {
  const key = `${maxBytes} ${url}`;
  const old = entries.get(key);
  start(key, url, maxBytes, {cache: 'no-cache'});
  old?.users.forEach((onNewer) => onNewer());
}

function start(key: string, url: string, maxBytes: number, init: RequestInit): Entry {
  const controller = new AbortController();
  const result = load(url, maxBytes, controller, init);
  const entry: Entry = {result, controller, users: new Map()};
  entries.set(key, entry);
  // A file that failed is asked for again by whoever comes next.
  result.catch(() => entries.get(key) === entry && entries.delete(key));
  return entry;
}

async function load(
  url: string,
  maxBytes: number,
  controller: AbortController,
  init: RequestInit,
): Promise<ReadProject> {
  const timer = setTimeout(
    () => controller.abort(new LoadError(`there was no answer within ${TIMEOUT_MS / 1000} s`)),
    TIMEOUT_MS,
  );
  try {
    const {signal} = controller;
    const response = await fetch(url, {
      ...{...init, ...staying(url)},
      signal,
      credentials: 'same-origin',
    });
    if (!response.ok) {
      void response.body?.cancel();
      throw new LoadError(`the server answered ${response.status}`);
    }
    const content = await readBytes(response, maxBytes);
    clearTimeout(timer);
    return await readFile({content, type: response.headers.get('content-type'), name: url});
  } catch (error) {
    // Engines differ in what they throw for an aborted request.
    const reason: unknown = controller.signal.aborted ? controller.signal.reason : error;
    if (!(reason instanceof TypeError)) throw reason;
    throw new LoadError(
      'the request failed: no connection, another website that does not allow it (CORS), or one that this website sends on to',
      {cause: reason},
    );
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A file of the page's own website is asked for there and nowhere else: where a redirect leads may be
 * what somebody has written into its address. Other websites may send on, as those with tables do. In a
 * sandbox, and between http and https, no browser tells which redirects would stay; none is followed.
 */
function staying(url: string): RequestInit {
  const {host, origin} = new URL(url);
  if (origin === self.origin) return {mode: 'same-origin'};
  return host === location.host ? {redirect: 'error'} : {};
}

/** Stops as soon as the limit is passed, however long the file is. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array> {
  const reader = response.body!.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      void reader.cancel();
      throw new LoadError(`it is larger than ${maxBytes / 1e6} MB; see max-bytes`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
