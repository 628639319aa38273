/** What a visitor has of a text that went through a CMS: the widget, all of its fallback, or half a thing. */

/**
 * Looks into the element at `selector`, where the text `pasted` was put:
 * - `widget`: drawn once, and nothing of its fallback beside it
 * - `fallback`: every word, link and picture of the fallback
 * - `nothing`: no word and no box
 * - else what is wrong: `code`, `doubled`, `half: …`
 */
export const survival = (page, selector, pasted) =>
  page.evaluate(
    async (where, html) => {
      const names = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];
      const place = document.querySelector(where);
      const written = new window.DOMParser().parseFromString(html, 'text/html');
      written.querySelectorAll('script, iframe').forEach((node) => node.remove());

      // WordPress has pictures loaded when they come into view.
      for (const picture of place.querySelectorAll('img')) {
        picture.loading = 'eager';
        await picture.decode().catch(() => {});
      }

      const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
      const shown = squeeze(place.innerText);
      const isDrawn = (element) => {
        const card = element.shadowRoot?.querySelector('.card');
        return card?.innerText.trim() && card.getBoundingClientRect().height > 40;
      };
      const isShown = (node) => node.checkVisibility() && node.getClientRects().length > 0;
      const isPicture = (node) =>
        isShown(node) && (node.localName === 'svg' || (node.complete && node.naturalWidth > 0));

      if (/<\/?[a-z]|data-ensie|ensie-widgets\.js|&lt;/i.test(shown)) return 'code';

      const drawn = names
        .flatMap((name) => [...place.querySelectorAll(`ensie-${name}`)])
        .filter(isDrawn).length;
      const words = [];
      const walker = written.createTreeWalker(written.body, window.NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) words.push(squeeze(walker.currentNode.data));
      // Short words, such as a dot between two others, are also in other texts.
      const texts = words.filter((text) => text.length > 2);
      const kept = texts.filter((text) => shown.includes(text));
      const count = (found, test) => [...found].filter(test).length;
      const links = count(place.querySelectorAll('a[href]'), isShown);
      const pictures = count(place.querySelectorAll('svg, img'), isPicture);
      const wanted = {
        links: written.querySelectorAll('a[href]').length,
        pictures: written.querySelectorAll('svg, img').length,
      };

      if (drawn) return drawn > 1 || kept.length || pictures ? 'doubled' : 'widget';
      if (!shown && place.getBoundingClientRect().height === 0) return 'nothing';
      const missing = texts.filter((text) => !kept.includes(text));
      if (missing.length) return `half: ${missing.length} of ${texts.length} texts are missing`;
      if (links < wanted.links) return `half: ${links} of ${wanted.links} links`;
      if (pictures < wanted.pictures) return `half: ${pictures} of ${wanted.pictures} pictures`;
      return texts.length ? 'fallback' : 'half: nothing to show';
    },
    selector,
    pasted,
  );
