/**
 * Whether an address leads to this website, or to one that the page's owner names in the template,
 * with `<meta name="ensie-hosts" content="data.example.org">` in its `<head>`. Asked where somebody
 * has written the address who may not write scripts: what it leads to is asked by every visitor.
 */
export function isOwnHost(address: string): boolean {
  try {
    const {host} = new URL(address, document.baseURI);
    const meta = document.head.querySelector<HTMLMetaElement>('meta[name=ensie-hosts]');
    return [
      location.host,
      new URL(document.baseURI).host,
      ...(meta?.content.split(/[\s,]+/) ?? []),
    ].includes(host);
  } catch {
    return false;
  }
}
