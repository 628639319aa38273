// Script for the page around the frames: makes each as high as its content.
import {followHeights} from './follow-heights.js';

followHeights();
