// A website's own test, in a DOM without layout.
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import 'ensie-widgets/define.js';

const said = [];
beforeEach(() => {
  for (const kind of ['log', 'info', 'warn', 'error', 'debug']) {
    vi.spyOn(console, kind).mockImplementation((...words) => said.push(words.join(' ')));
  }
  document.documentElement.lang = 'sk';
  document.body.innerHTML =
    '<main><ensie-partner-map></ensie-partner-map><ensie-project-timeline></ensie-project-timeline>' +
    '<ensie-objectives-list></ensie-objectives-list><ensie-funding-banner></ensie-funding-banner></main>';
});
afterEach(() => document.body.replaceChildren());

it('shows twelve partners in Slovak, and the live map settles, without a word on the console', async () => {
  const map = document.querySelector('ensie-partner-map');
  await vi.waitFor(() => expect(map.shadowRoot.querySelectorAll('.partners > li').length).toBe(12));
  await vi.waitFor(() => expect(map.locale).toBe('sk'));
  await map.showMap();
  await document.querySelector('ensie-funding-banner').checkVisibilityRules();
  // What an idle page loads, the rules of the funding statement among it.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(said).toEqual([]);
});

it('tells of the partner that was chosen', async () => {
  const map = document.querySelector('ensie-partner-map');
  const chosen = vi.fn();
  map.addEventListener('ensie-partner-select', ({partner}) => chosen(partner));
  await vi.waitFor(() => expect(map.shadowRoot.querySelectorAll('.partners > li').length).toBe(12));
  map.shadowRoot.querySelector('.partners button').click();
  expect(chosen).toHaveBeenCalledOnce();
});
