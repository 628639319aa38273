/** Two servers on this machine: one has the pages, the other the scripts and the data. */
import {createServer} from 'node:http';
import {toAsset} from './assets.mjs';

const YEAR = 31_536_000;

export async function openServers(assets) {
  const pages = new Map();
  const files = new Map(Object.entries(assets));
  const site = await openServer(pages, {'cache-control': 'no-cache'});
  const cdn = await openServer(files, {
    'access-control-allow-origin': '*',
    'timing-allow-origin': '*',
    'cache-control': `public, max-age=${YEAR}, immutable`,
  });
  return {
    cdn: cdn.url,
    paths: () => [...files.keys()],
    addFile: (path, text) => files.set(path, toAsset(path, text)),
    /** Gives a page an address. */
    addPage(name, html) {
      const path = `/${name}.html`;
      pages.set(path, toAsset(path, html));
      return site.url + path;
    },
    close: () => Promise.all([site.close(), cdn.close()]),
  };
}

async function openServer(assets, shared) {
  const server = createServer((request, response) => {
    const asset = assets.get(new URL(request.url, 'http://site').pathname);
    if (!asset) return response.writeHead(404, {'content-length': 0}).end();
    const {body, headers} = asset;
    const length = {'content-length': body.length};
    return response.writeHead(200, {...headers, ...shared, ...length}).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
