/** The funding statement: ours, the banner of US government websites, and HTML without a script. */
import {renderFundingBannerHTML} from '../../dist/index.js';
import {launch, slowPhone} from './browser.mjs';
import {ourBanner, staticBanner, usaBanner, usaBannerElement} from './banner-pages.mjs';
import {printBanner} from './banner-report.mjs';
import {interleave} from './comparison.mjs';

const one = {wantedItems: 1};
const disclaimer = 'cannot be held responsible';
const usa = {
  ...one,
  target: '.usa-banner__button',
  text: 'belongs to an official government organization',
};

/**
 * Usable, in all pages: the statement is shown, and a real click on the disclosure has shown the text
 * behind it. The markup of usa-banner is shown before its script has come, when a click would be
 * lost: it is not asked for one until the script has closed the disclosure.
 */
export const ourStatement = {
  ...one,
  host: 'ensie-funding-banner',
  items: '.statement',
  target: 'summary',
  shown: 'details[open] p',
  text: disclaimer,
};
const looks = {
  ours: ourStatement,
  static: {...ourStatement, host: undefined, items: '[role="group"] strong'},
  usa: {
    ...usa,
    items: '.usa-accordion:has(.usa-banner__content[hidden]) .usa-banner__header-text',
    shown: '.usa-accordion:has([aria-expanded="true"]) .usa-banner__content:not([hidden])',
  },
  'usa-element': {
    ...usa,
    host: 'usa-banner',
    items: '.usa-banner__header-text',
    shown: '.usa-banner__content:not([hidden])',
  },
};

/** @param {{runs: number, servers: object}} options */
export async function benchBanner({runs, servers}) {
  const {cdn, addPage} = servers;
  const pages = {
    ours: ourBanner(cdn),
    usa: usaBanner(cdn),
    'usa-element': usaBannerElement(cdn),
    static: staticBanner(await renderFundingBannerHTML({layout: 'compact'})),
  };
  const variants = Object.entries(pages).map(([name, html]) => ({
    name,
    url: addPage(`banner-${name}`, html),
    look: looks[name],
    profile: slowPhone,
  }));
  const browser = await launch();
  try {
    printBanner(await interleave(browser, {title: 'Banner', runs, variants}));
  } finally {
    await browser.close();
  }
}
