import type {MsgFn} from '../../internal/language/locale-controller.js';
import type {Locale} from '../../internal/language/locales.js';
import {ensieBasics} from './ensie-basics.js';
import {tellMore} from './ensie-more.js';
import type {Project} from '../project.js';

/** All that is known of the ENSIE project; `locale` is that of `msg`. Not for pages, which load a part. */
export const ensieProject = (msg: MsgFn, locale: Locale = 'en'): Project =>
  tellMore(ensieBasics(msg), locale);
