// Lazy: loaded when somebody has typed behind the text that stands inside a tag.
import {createElement} from '../internal/create-element.js';

const LETTERS = /[\p{L}\d]/gu;
const NO_TEXT = 'script,style,template';

/** Each has its own line, and becomes a paragraph where it is taken out of its list or table. */
const LINE = /^(p|h[1-6]|li|dt|dd|td|th|tr)$/;
const IN_LIST = /^(li|dt|dd|td|th|tr)$/;

/**
 * Moves what stands behind the text of a widget out of it, below the widget: behind its first `letters`
 * letters and digits, or behind the element that is known to be its text. In an editor the caret stands in the last
 * paragraph or item of the text that was pasted: so the text is parted in there, too.
 */
export function moveOut(widget: Element, letters?: number): void {
  const end = endOf(widget, Number(letters) || lettersOfFirst(widget));
  if (!end) return;
  // Data belong to the widget wherever they stand.
  widget.prepend(...widget.querySelectorAll(NO_TEXT));
  let behind: Node[] = [];
  let hasLine = false;
  let from: Node | null = end.text.splitText(end.at);
  let parent = end.text.parentElement!;
  for (; ; from = parent.nextSibling, parent = parent.parentElement!) {
    for (let node = from; node; node = node.nextSibling) behind.push(node);
    if (parent === widget) break;
    if (!hasLine && LINE.test(parent.localName)) {
      hasLine = true;
      behind = behind.some((node) => node.textContent!.trim()) ? [paragraphOf(behind)] : [];
    }
  }
  (widget.closest('[data-ensie-widget]') ?? widget).after(
    ...behind.map((node) =>
      IN_LIST.test(node.nodeName.toLowerCase()) ? paragraphOf(node.childNodes) : node,
    ),
  );
}

/** Where a text ends that has so many letters; `undefined` where none stand behind. */
function endOf(widget: Element, letters: number): {text: Text; at: number} | undefined {
  const texts = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
  let left = letters;
  let end: {text: Text; at: number} | undefined;
  while (left >= 0 && texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.parentElement!.closest(NO_TEXT)) continue;
    for (const {0: letter, index} of text.data.matchAll(LETTERS)) {
      left -= 1;
      if (left < 0) return end;
      if (left) continue;
      // With the full stop behind the last word.
      const [stop] = /^[^\p{L}\d\s]*/u.exec(text.data.slice(index + letter.length))!;
      end = {text, at: index + letter.length + stop.length};
    }
  }
  return undefined;
}

/** Static text of ours is one element, with its language; and in an editor a list is most often all. */
function lettersOfFirst(widget: Element): number {
  const count = (node: Node) => node.textContent!.match(LETTERS)?.length ?? 0;
  const first = [...widget.childNodes].find(
    (node) => count(node) && !(node instanceof Element && node.matches(NO_TEXT)),
  );
  const known = widget.closest('[data-ensie-widget]') ? '[lang][dir],ul,ol,table' : '[lang][dir]';
  return first instanceof Element && first.matches(known) ? count(first) : 0;
}

function paragraphOf(content: Iterable<Node>): Element {
  const paragraph = createElement('p');
  paragraph.append(...content);
  return paragraph;
}
