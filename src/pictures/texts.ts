import type {Locale} from '../internal/language/locales.js';
import {rareMessages} from '../internal/rare-messages.js';
import {templates} from '../locales/pictures.js';

/** What is said of pictures, where a project has some. */
export function pictureTexts(locale: Locale) {
  const msg = rareMessages(templates, locale);
  return {
    photo: msg('Photo', {
      id: 'pictures.photo',
      desc: 'Stands before the name of the photographer, under a picture; e.g. Photo: Mesto Fiľakovo',
    }),
    larger: msg('Larger picture', {
      id: 'pictures.larger',
      desc: 'Said behind what is to be seen on a small picture, which is a link to the large one',
    }),
    next: msg('Next picture', {id: 'pictures.next', desc: 'Button beside a large picture'}),
    previous: msg('Previous picture', {
      id: 'pictures.previous',
      desc: 'Button beside a large picture',
    }),
    close: msg('Close', {id: 'pictures.close', desc: 'Button beside a large picture'}),
  };
}

export type PictureTexts = ReturnType<typeof pictureTexts>;
