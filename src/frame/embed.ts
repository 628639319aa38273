// Script of embed.html: shows the widget that the page's address names, and tells the page around how
// high it is. Classic, so that it works in a sandbox, where modules need leave to be loaded.
import {embed} from './embed-page.js';

embed(document, location.search);
