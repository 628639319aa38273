/**
 * What TYPO3 shows of what editors write: its sanitizer, which runs when a page is rendered, and makes
 * text of a tag that it does not know.
 *
 * After `CommonBuilder` and `CommonVisitor` of https://github.com/TYPO3/html-sanitizer, and
 * `DefaultSanitizerBuilder` of TYPO3, which lets `style` and drawings through:
 * https://github.com/TYPO3/typo3/blob/main/typo3/sysext/core/Classes/Html/DefaultSanitizerBuilder.php
 * The same for every role. Ours have nothing in a drawing that its sanitizer takes out.
 *
 * It works on a document, so it runs in a page: `page.evaluate(typo3, html)`, with `true` behind it for
 * `CommonBuilder` alone. Nothing from outside the function can be used in it.
 */
export function typo3(html, isCommon = false) {
  const words = (text) => text.trim().split(/\s+/);
  const tags = new Set(
    words(`
      address article aside footer header h1 h2 h3 h4 h5 h6 main nav section
      blockquote dd div dl dt figcaption figure li ol p pre ul
      a abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong
      sub sup time u var wbr del ins button datalist label legend meter output progress
      details dialog menu summary acronym big nobr tt br hr audio video img track picture source
      table caption thead tbody tfoot tr td th colgroup col`),
  );
  const everywhere = words(`
    class id dir lang nonce xml:lang itemid itemprop itemref itemscope itemtype role tabindex title
    translate`).concat(isCommon ? [] : 'style');
  const more = {
    a: words('href download hreflang ping rel referrerpolicy target type charset name rev'),
    img: words('src srcset alt decoding height sizes width'),
    label: ['for'],
    source: words('media sizes src srcset type'),
    td: words('align valign bgcolor abbr axis headers colspan rowspan scope width height'),
    th: words('align valign bgcolor colspan rowspan scope'),
  };
  // Web addresses, and those on the same website; and for links mail and telephone.
  const address = /^(https?:\/\/|\/(?!\/)|[^/:][^:]*$)/;
  const isAddress = {
    src: address,
    srcset: address,
    href: new RegExp(`${address.source}|^(mailto:|tel:|t3://)`),
  };

  const isAllowed = (tag, {name, value}) => {
    if (/^(aria|data)-/.test(name)) return true;
    if (!everywhere.includes(name) && !more[tag]?.includes(name)) return false;
    return isAddress[name]?.test(value) ?? true;
  };

  const clean = (parent) => {
    for (const node of [...parent.children]) {
      if (node.localName === 'svg' && !isCommon) continue;
      if (!tags.has(node.localName)) {
        // With all that is in it.
        node.replaceWith(node.outerHTML);
        continue;
      }
      for (const attribute of [...node.attributes]) {
        if (!isAllowed(node.localName, attribute)) node.removeAttribute(attribute.name);
      }
      clean(node);
      if (/^(img|track)$/.test(node.localName) && !node.attributes.length) node.remove();
    }
  };

  const page = new window.DOMParser().parseFromString('<!doctype html><body>', 'text/html');
  page.body.innerHTML = html;
  clean(page.body);
  return page.body.innerHTML;
}
