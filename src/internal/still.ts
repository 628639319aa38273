import {noChange, render} from 'lit';
// eslint-disable-next-line no-restricted-imports -- to-html.ts knows this one.
import {directive, Directive, type ChildPart} from 'lit/directive.js';

/** `NodeFilter` is not in every DOM of a test. */
const SHOW_COMMENT = 128;

class Still extends Directive {
  #written: unknown;

  override render(content: unknown): unknown {
    return content;
  }

  override update(_part: ChildPart, [content]: [unknown]): unknown {
    if (isSame(content, this.#written)) return noChange;
    this.#written = content;
    return plainNodes(content);
  }
}

/**
 * Writes content that seldom changes as plain nodes: the comments by which Lit finds its values again are
 * more than all other nodes of an element. Content that says something else than before is written anew
 * as a whole, so what listens, or keeps the focus, stays outside.
 */
export const still: (content: unknown) => unknown = directive(Still);

function plainNodes(content: unknown): DocumentFragment {
  const rendered = new DocumentFragment();
  render(content, rendered);
  const walker = document.createTreeWalker(rendered, SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode!.removeChild(comment);
  rendered.normalize();
  // Lit keeps what it is given, and would keep with the first fragment all that it has noted there.
  const nodes = new DocumentFragment();
  nodes.append(...rendered.childNodes);
  return nodes;
}

type Content = {strings?: unknown; values?: unknown[]} | undefined;

/** Of texts, templates, and lists of them. Not by JSON, which pages teach other ways of writing. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const [these, those] = [valuesOf(a), valuesOf(b)];
  return (
    !!these &&
    these.length === those?.length &&
    (a as Content)!.strings === (b as Content)!.strings &&
    these.every((value, i) => isSame(value, those[i]))
  );
}

const valuesOf = (content: unknown) =>
  Array.isArray(content) ? content : (content as Content)?.values;
