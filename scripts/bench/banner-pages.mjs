/** The pages of the funding statement's comparison: a disclosure in each, between two lines of text. */
import {between, page} from './pages.mjs';

/** What our README tells a page to do for the text below a widget. */
const room = '<style>ensie-funding-banner { display: block; min-height: 23em }</style>';

export const ourBanner = (cdn, {script = '/ensie/ensie-widgets.js'} = {}) =>
  page(
    between(`<script type="module" src="${cdn}${script}"></script>
<ensie-funding-banner layout="compact"></ensie-funding-banner>`),
    {head: room},
  );

/** What our `renderFundingBannerHTML()` gives. */
export const staticBanner = (html) => page(between(html));

/** The banner of US government websites, its style sheet and scripts where its guide puts them. */
export const usaBanner = (cdn) =>
  page(
    `${between(usaMarkup(`${cdn}/uswds/img`))}
<script src="${cdn}/uswds/js/uswds.min.js"></script>`,
    {
      head: `<script src="${cdn}/uswds/js/uswds-init.min.js"></script>
<link rel="stylesheet" href="${cdn}/uswds/css/uswds.min.css">`,
    },
  );

/** The same as a custom element, also with Lit: newer, alone in its file, its pictures in it. */
export const usaBannerElement = (cdn) =>
  page(
    between(`<script src="${cdn}/uswds/components/usa-banner.js.umd.js" defer></script>
<usa-banner></usa-banner>`),
  );

/** From the package's own template and texts, with as much in it as there. */
const usaMarkup = (
  img,
) => `<section class="usa-banner" aria-label="Official website of the United States government">
  <div class="usa-accordion">
    <header class="usa-banner__header">
      <div class="usa-banner__inner">
        <div class="grid-col-auto">
          <img aria-hidden="true" class="usa-banner__header-flag" src="${img}/us_flag_small.png" alt="">
        </div>
        <div class="grid-col-fill tablet:grid-col-auto" aria-hidden="true">
          <p class="usa-banner__header-text">An official website of the United States government</p>
          <p class="usa-banner__header-action">Here’s how you know</p>
        </div>
        <button type="button" class="usa-accordion__button usa-banner__button" aria-expanded="false" aria-controls="gov-banner-default">
          <span class="usa-banner__button-text">Here’s how you know</span>
        </button>
      </div>
    </header>
    <div class="usa-banner__content usa-accordion__content" id="gov-banner-default">
      <div class="grid-row grid-gap-lg">
        <div class="usa-banner__guidance tablet:grid-col-6">
          <img class="usa-banner__icon usa-media-block__img" src="${img}/icon-dot-gov.svg" role="img" alt="" aria-hidden="true">
          <div class="usa-media-block__body">
            <p><strong>Official websites use .gov</strong><br>A <strong>.gov</strong> website belongs to an official government organization in the United States.</p>
          </div>
        </div>
        <div class="usa-banner__guidance tablet:grid-col-6">
          <img class="usa-banner__icon usa-media-block__img" src="${img}/icon-https.svg" role="img" alt="" aria-hidden="true">
          <div class="usa-media-block__body">
            <p><strong>Secure .gov websites use HTTPS</strong><br>A <strong>lock</strong> (<span class="icon-lock"><svg xmlns="http://www.w3.org/2000/svg" width="52" height="64" viewBox="0 0 52 64" class="usa-banner__lock-image" role="img" aria-labelledby="banner-lock-description" focusable="false"><title id="banner-lock-title">Lock</title><desc id="banner-lock-description">Locked padlock icon</desc><path fill="#000000" fill-rule="evenodd" d="M26 0c10.493 0 19 8.507 19 19v9h3a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V32a4 4 0 0 1 4-4h3v-9C7 8.507 15.507 0 26 0zm0 8c-5.979 0-10.843 4.77-10.996 10.712L15 19v9h22v-9c0-6.075-4.925-11-11-11z"/></svg></span>) or <strong>https://</strong> means you’ve safely connected to the .gov website. Share sensitive information only on official, secure websites.</p>
          </div>
        </div>
      </div>
    </div>
  </div>
</section>`;
