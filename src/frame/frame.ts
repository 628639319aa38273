// Script for the page around the frames: makes each as high as its content.
import {followHeights} from './follow-heights.js';

// eslint-disable-next-line no-restricted-properties -- a classic script knows its address in no other way
const script = document.currentScript as HTMLScriptElement | null;
if (script?.src) followHeights(new URL('embed.html', script.src).href);
