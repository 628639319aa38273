/**
 * Requests of demo/states.html that a server has to fail, so that the page shows what a visitor gets then:
 * one that is never answered, and one to which there is no connection.
 */
const fails = {
  '/demo/states/never.json': () => undefined,
  '/demo/states/offline.json': (request) => request.socket.destroy(),
};

/** For Node's servers: whether the request was one of them. */
export function leaveUnanswered(request) {
  const fail = fails[request.url?.split('?')[0]];
  fail?.(request);
  return !!fail;
}
