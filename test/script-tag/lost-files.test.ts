// In each engine, because each keeps another thing of what has failed. Needs the built files.
import {describeLost} from './lost-files.js';

describe('a file of the script tag that is lost', () => describeLost(false));
