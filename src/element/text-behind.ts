// Lazy: loaded when somebody has typed behind the text that stands inside a tag.
import {createElement} from '../internal/create-element.js';

const LETTER = /[\p{L}\d]/u;

/** What becomes a paragraph where it is taken out of its list or table. */
const PARAGRAPH = /^(p|h[1-6]|li|dt|dd|td|th|tr)$/;

/**
 * Moves what stands behind the text of a widget out of it, below the widget: behind its first `letters`
 * letters and digits, or behind the list that it begins with. In an editor the caret stands in the last
 * paragraph or item of the text that was pasted: so the text is parted in there, too.
 */
export function moveOut(widget: Element, letters?: number): void {
  // Data belong to the widget wherever they stand.
  widget.prepend(...widget.querySelectorAll('script,style,template'));
  const behind = rangeBehind(widget, Number(letters) || lettersOfList(widget));
  if (!behind || !LETTER.test(behind.toString())) return;
  let depth = 0;
  for (let node = behind.startContainer.parentNode; node !== widget; node = node!.parentNode) {
    depth += 1;
  }
  const text = behind.extractContents();
  takeOutOfCopies(text, depth);
  for (const orphan of [...text.children]) {
    if (/^(li|dt|dd|td|th|tr)$/.test(orphan.localName)) toParagraph(orphan);
  }
  (widget.closest('[data-ensie-widget]') ?? widget).after(text);
}

function lettersOfList(widget: Element): number {
  const count = (node: Node) => node.textContent!.match(/[\p{L}\d]/gu)?.length ?? 0;
  const first = [...widget.childNodes].find(
    (node) => !/^(script|style|template)$/i.test(node.nodeName) && count(node),
  );
  return first && /^(ul|ol|table)$/i.test(first.nodeName) ? count(first) : 0;
}

function rangeBehind(widget: Element, known: number): Range | undefined {
  const texts = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
  let left = known;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.parentElement!.closest('script,style,template')) continue;
    for (const {0: letter, index} of text.data.matchAll(/[\p{L}\d]/gu)) {
      left -= 1;
      if (left) continue;
      // With the full stop behind the last word.
      const [end] = /^[^\p{L}\d\s]*/u.exec(text.data.slice(index + letter.length))!;
      const range = new Range();
      range.setStart(text, index + letter.length + end.length);
      range.setEnd(widget, widget.childNodes.length);
      return range;
    }
  }
  return undefined;
}

/** The paragraph, and what is round it, was parted: what was typed into it is in copies of them all. */
function takeOutOfCopies(text: DocumentFragment, depth: number): void {
  const copies: Element[] = [];
  for (let node: ParentNode = text; copies.length < depth; node = copies.at(-1)!) {
    copies.push(node.firstElementChild!);
  }
  let isInParagraph = false;
  for (const copy of copies.reverse()) {
    if (!isInParagraph && PARAGRAPH.test(copy.localName) && copy.textContent.trim()) {
      toParagraph(copy);
      isInParagraph = true;
    } else copy.replaceWith(...copy.childNodes);
  }
}

function toParagraph(element: Element): void {
  const paragraph = createElement('p');
  paragraph.append(...element.childNodes);
  element.replaceWith(paragraph);
}
