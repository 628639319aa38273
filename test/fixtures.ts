import {fixture, html} from '@open-wc/testing';
import '../src/define.js';
import type {EnsieElement} from '../src/element/ensie-element.js';
import type {Project} from '../src/project/project.js';
import {otherProject} from './other-project.js';

export {otherProject};

export const tags = [
  'ensie-partner-map',
  'ensie-project-timeline',
  'ensie-objectives-list',
  'ensie-funding-banner',
] as const;

export type Tag = (typeof tags)[number];

/** An element in a page of its own language, ready to be looked at. */
export async function place<T extends Tag>(
  tag: T,
  {lang = 'en', ...properties}: {lang?: string; [property: string]: unknown} = {},
): Promise<HTMLElementTagNameMap[T]> {
  const parent = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag);
  Object.assign(element, properties);
  parent.append(element);
  await settled(element);
  return element;
}

/** The element has loaded its texts and data and has rendered them. */
export async function settled(element: EnsieElement): Promise<void> {
  await element.updateComplete;
  // A map measures its frame after its first render.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await element.updateComplete;
}

/** All text on screen, with single spaces. */
export function textOf(element: Element, selector?: string): string {
  const root = element.shadowRoot!;
  const within = selector ? root.querySelector(selector) : root.querySelector('.card');
  return (within?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const find = <T extends Element = HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

export const findAll = <T extends Element = HTMLElement>(
  element: Element,
  selector: string,
): T[] => [...element.shadowRoot!.querySelectorAll<T>(selector)];

/** A project with as many partners as wanted, spread over Europe, the same each time. */
export function manyPartners(count: number): Project {
  const countries = ['SK', 'HU', 'IT', 'LV', 'HR', 'PT', 'RO'];
  const kinds = ['municipality', 'county', 'ngo', 'school'] as const;
  const partners = Array.from({length: count}, (_, i) => ({
    id: `p-${i}`,
    name: `Pártner number ${i}`,
    kind: kinds[i % 4]!,
    town: `Town ${i}`,
    country: countries[i % 7]!,
    position: [38 + ((i * 7919) % 2300) / 100, -8 + ((i * 104_729) % 3600) / 100] as const,
  }));
  return {...otherProject, acronym: 'MANY', partners};
}
