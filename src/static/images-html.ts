import {html, nothing} from 'lit';
import type {Locale} from '../internal/language/locales.js';
import {renderCredit} from '../pictures/credit.js';
import {pictureTexts} from '../pictures/texts.js';
import {imagesOf} from '../project/images.js';
import {pickText} from '../project/pick-text.js';
import type {Partner, Project, ProjectEvent, ProjectImage} from '../project/project.js';

/** As wide as a phone's column: no style sheet need hold it back. */
const WIDEST = 280;

/** The pictures of a partner or an event, each a link to itself, in the room that it needs. */
export function renderImages(entry: Partner | ProjectEvent, locale: Locale) {
  return imagesOf(entry).map(({src, alt, credit, width, height}) => {
    const {text, lang} = pickText(alt, locale);
    const shown = Math.min(width ?? WIDEST, WIDEST);
    return html`<figure class="ensie-image">
      <a href=${src}
        ><img
          src=${src}
          alt=${text}
          lang=${lang && lang !== locale ? lang : nothing}
          width=${shown}
          height=${width && height ? Math.round((height * shown) / width) : nothing}
          loading="lazy"
          decoding="async"
      /></a>
      ${credit && html`<figcaption>${renderCredit(credit, locale, pictureTexts(locale))}</figcaption>`}
    </figure>`;
  });
}

/**
 * Without pictures whose address names a website: which one the HTML will stand on nobody knows here, and
 * nothing is to be asked of another one.
 */
export function withOwnImages(project: Project, say: (problem: string) => void): Project {
  const keep = <T extends Partner | ProjectEvent>(key: string, entry: T, i: number): T => {
    if (!entry.image) return entry;
    const images = imagesOf(entry);
    const own = images.filter(({src}) => !/^([a-z]+:)?\/\//i.test(src));
    if (own.length === images.length) return entry;
    say(`${key}[${i}].image: names a website; write its path alone, from / on; it is left out`);
    const image: ProjectImage | readonly ProjectImage[] | undefined =
      key === 'events' && own.length ? own : own[0];
    return {...entry, image};
  };
  return {
    ...project,
    partners: project.partners.map((partner, i) => keep('partners', partner, i)),
    events: project.events.map((event, i) => keep('events', event, i)),
  };
}
