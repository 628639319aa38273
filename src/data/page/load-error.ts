/** The data could not be fetched; says why in words for the page's maintainer. */
export class LoadError extends Error {}

/** For a lazy reader of data: data that nobody can read yet are not unreadable. */
export function partIsLost(cause: unknown): never {
  throw new LoadError('a part of the script did not come; is chunks/ complete?', {cause});
}
