/* global window, document, PerformanceObserver, requestAnimationFrame, MessageChannel */
/**
 * Runs inside a measured page, before its own scripts: notes when the content can be read and when all
 * is shown, asks for a real tap then (where wanted, else when `bench.tap()` is called), and notes when the
 * tap is answered.
 *
 * `look` says how to see it: `items` of the list, the same of what is `also` on the page and, where
 * there are any, `marks` on the map are waited for; then `target` is tapped. `shown` is what the tap
 * shows, with `text` or else the target's own text in it; where nothing is to be shown, the tap has to be
 * taken. Then as many items as `whole` says are waited for. `notes` are further moments, by the
 * selector of what is there then.
 *
 * All times are milliseconds since the navigation started.
 */
export function probe({look, click}) {
  /** A page that lost a tap, while it was busy with itself, is tapped again: all of it counts. */
  const PATIENCE_MS = 1500;
  const times = {};
  const bench = (window.bench = {times, longTasks: [], shift: 0, counts: () => ({})});

  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) {
      bench.longTasks.push({start: startTime, duration});
    }
  }).observe({type: 'longtask', buffered: true});

  // All of them, not only the worst seconds as in web vitals: the goal is none.
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) {
      if (!hadRecentInput) bench.shift += value;
    }
  }).observe({type: 'layout-shift', buffered: true});

  const rootOf = ({host}) => (host ? document.querySelector(host)?.shadowRoot : document);
  const root = () => rootOf(look);
  const all = (selector, part = look) => rootOf(part)?.querySelectorAll(selector) ?? [];
  const first = (selector) => root()?.querySelector(selector);
  const isShown = (element) =>
    element.checkVisibility() && (element.localName !== 'img' || element.naturalWidth > 0);
  /** A marker of ours can stand for several partners, and names them. */
  const partnersAt = (element) => element.dataset.partner?.split(' ') ?? [element];
  const count = (selector, most = Infinity, part = look) => {
    const found = new Set();
    for (const element of all(selector, part)) {
      if (found.size >= most) break;
      if (isShown(element)) partnersAt(element).forEach((partner) => found.add(partner));
    }
    return found.size;
  };
  bench.counts = () => ({items: count(look.items), marks: look.marks && count(look.marks)});

  // Looking at thousands of elements in every frame would be measured as the page's own work.
  const isThere = (selector, wanted) => {
    if (wanted <= 100) return count(selector, wanted) >= wanted;
    const elements = all(selector);
    return elements.length >= wanted && isShown(elements[0]) && isShown(elements[wanted - 1]);
  };
  const saysCount = () => {
    if (!look.says) return true;
    const text = first(look.says)?.textContent.replace(/(\d)[^\d](?=\d)/g, '$1') ?? '';
    return text.trim().startsWith(`${look.count} `);
  };
  const isReadable = () =>
    isThere(look.items, look.wantedItems) &&
    (look.also ?? []).every(
      (part) => count(part.items, part.wantedItems, part) >= part.wantedItems,
    );
  const isReady = () =>
    saysCount() && isReadable() && (!look.marks || isThere(look.marks, look.wantedMarks));
  const target = () => first(look.target);
  // The details are those of what was clicked, not just any.
  const isAnswered = (text) => {
    if (!look.shown) return times.clicked !== undefined;
    return [...all(look.shown)].some((shown) => isShown(shown) && shown.textContent.includes(text));
  };

  /** Calls back after the frame has been drawn in which the condition holds for the first time. */
  const whenDrawn = (condition, callback) =>
    requestAnimationFrame(function check() {
      if (!condition()) return void requestAnimationFrame(check);
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => callback(performance.now());
      port2.postMessage(0);
    });

  const tapTarget = () => {
    if (target().getBoundingClientRect().bottom > window.innerHeight) target().scrollIntoView();
    const {left, top, width, height} = target().getBoundingClientRect();
    // To the left of the middle: a long name's box is wider than its text.
    window.benchTap(left + Math.min(width / 2, 20), top + height / 2);
  };

  const note = (name, type) =>
    window.addEventListener(type, ({timeStamp}) => (times[name] ??= timeStamp), true);
  note('tapped', 'pointerdown');
  note('clicked', 'click');

  for (const [name, selector] of Object.entries(look.notes ?? {})) {
    whenDrawn(
      () => first(selector),
      (now) => (times[name] = now),
    );
  }
  whenDrawn(isReadable, (now) => (times.readable = now));
  whenDrawn(isReady, (now) => {
    times.ready = now;
    if (click) bench.tap();
  });
  bench.tap = () => {
    const text = look.text ?? target().textContent.trim();
    whenDrawn(
      () => isAnswered(text),
      (shown) => {
        times.answered = shown;
        const isWhole = () => all(look.items).length >= look.whole;
        if (look.whole) whenDrawn(isWhole, (whole) => (times.whole = whole));
      },
    );
    const tryAgain = () => {
      if (times.answered !== undefined) return;
      tapTarget();
      setTimeout(tryAgain, PATIENCE_MS);
    };
    tryAgain();
  };
}

/** What the page noted. */
export function readProbe() {
  const start = performance.getEntriesByName('handover')[0];
  const {times, longTasks, shift} = window.bench;
  return {
    shift,
    times: {...times, handover: start?.startTime},
    marks: Object.fromEntries(
      performance.getEntriesByType('mark').map(({name, startTime}) => [name, startTime]),
    ),
    longTasks,
  };
}

/** How much is shown; looks at every element. */
export const countShown = () => window.bench.counts();
