import type {MsgFn} from '../internal/language/messages.js';
import {templates} from '../locales/configurator.js';

/** The texts of this page, in a language that may change. */
export const textsIn = (language: () => string) =>
  ((source: string, {id}: {id: string}) =>
    (templates as Record<string, Record<string, string>>)[language()]?.[id] ??
    source) as unknown as MsgFn;
