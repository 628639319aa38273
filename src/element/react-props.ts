import type {LitElement} from 'lit';

type Properties = Record<PropertyKey, unknown>;

/**
 * React sets no property while it takes over what a server has rendered: it leaves all of them at the node
 * and tells nobody. So it is looked for again, up to some seconds after the element.
 */
export function takeReactProps(element: LitElement & Properties, ms = 1): void {
  const key = Object.keys(element).find((name) => /^__reactP/.test(name));
  const props = element[key as string] as Properties | undefined;
  if (!props) return void (ms < 4000 && setTimeout(takeReactProps, ms, element, ms * 2));
  (element.constructor as typeof LitElement).elementProperties.forEach((_, name) => {
    if (props[name] !== undefined) element[name as string] = props[name];
  });
}
