/**
 * Faults that the tests have to notice: each breaks one rule in one place of the sources.
 * `npm run test:mutants` plants them one at a time. A fault that fits no more is mended, in the
 * commit that changed the source.
 */
import {accessibilityFaults} from './faults/accessibility.mjs';
import {dataFaults} from './faults/data.mjs';
import {fundingFaults} from './faults/funding.mjs';
import {pictureFaults} from './faults/pictures.mjs';
import {privacyFaults} from './faults/privacy.mjs';
import {speedFaults} from './faults/speed.mjs';

export const faults = [
  ...accessibilityFaults,
  ...privacyFaults,
  ...fundingFaults,
  ...dataFaults,
  ...pictureFaults,
  ...speedFaults,
];
