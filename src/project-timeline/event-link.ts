import type {ReactiveControllerHost} from 'lit';
// eslint-disable-next-line ensie/arrows -- a part of the timeline's extras, which are lazy as a whole
import {DeepLink} from '../internal/deep-link.js';

interface Host extends ReactiveControllerHost {
  readonly deepLink: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Leads from an address that ends in `#event-<id>` to the event, once it stands. An `id` that starts
 * with `event-` itself need not say it twice. `reveal` opens what is folded away.
 */
export function followEventLinks(host: Host, reveal: (ids: readonly string[]) => boolean): void {
  new DeepLink(host, 'event-', (name) => {
    if (!host.deepLink) return undefined;
    const ids = [`event-${name}`, name];
    const isOpen = reveal(ids);
    const events = host.renderRoot.querySelectorAll<HTMLElement>('.event');
    return isOpen ? [...events].find(({dataset}) => ids.includes(dataset.event!)) : undefined;
  });
}
