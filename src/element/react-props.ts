import type {LitElement} from 'lit';

type Properties = Record<PropertyKey, unknown>;

/**
 * React sets no property while it takes over what a server has rendered: it leaves all of them at the node
 * and tells nobody. So it is looked for again, before the element renders and up to some seconds after.
 */
export function takeReactProps(element: LitElement & Properties, ms = 0): void {
  const key = Object.keys(element).find((name) => /^__reactP/.test(name));
  const props = element[key as string] as Properties | undefined;
  if (!props) return void (ms < 4000 && setTimeout(takeReactProps, ms, element, ms * 2 || 1));
  (element.constructor as typeof LitElement).elementProperties.forEach((_, name) => {
    if (props[name] !== undefined) element[name as string] = props[name];
  });
}
