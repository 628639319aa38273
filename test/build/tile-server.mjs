/** A real tile server on this machine, on an origin of its own; it notes who asks, and can refuse. */
import {createServer} from 'node:http';
import {PNG} from 'pngjs';

/** A tile whose colour and edge can be told from the drawn map. */
const tile = () => {
  const png = new PNG({width: 256, height: 256});
  for (let i = 0; i < png.data.length; i += 4) {
    const [x, y] = [(i / 4) % 256, Math.floor(i / 1024)];
    png.data.set(x === 0 || y === 0 ? [150, 140, 120, 255] : [242, 236, 220, 255], i);
  }
  return PNG.sync.write(png);
};

/**
 * Serves every `/{z}/{x}/{y}.png`. `answer` is what it does: a status, or `never`; it may change at
 * any time, and be a function of the number of the request. `log` holds what was asked for.
 */
export async function openTileServer({answer = 200} = {}) {
  const image = tile();
  const log = [];
  const open = new Set();
  const server = createServer((request, response) => {
    log.push({path: request.url, referer: request.headers.referer, cookie: request.headers.cookie});
    const status =
      typeof tiles.answer === 'function' ? tiles.answer(log.length) : (tiles.answer ?? 200);
    if (status === 'never') return;
    const headers =
      status === 200 ? {'content-type': 'image/png', 'cache-control': 'no-store'} : {};
    response.writeHead(status, headers).end(status === 200 ? image : undefined);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${server.address().port}`;
  const tiles = {
    log,
    server,
    answer,
    host,
    origin: `http://${host}`,
    url: `http://${host}/{z}/{x}/{y}.png`,
    /** Ends what is open, so that whoever asks again has to connect again. */
    hangUp() {
      for (const socket of open) socket.destroy();
    },
    close() {
      tiles.hangUp();
      return new Promise((resolve) => server.close(resolve));
    },
  };
  return tiles;
}
