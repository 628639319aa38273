// Entry of the page that writes the text to paste.
import {EnsieConfigurator} from './configurator.js';

customElements.define('ensie-configurator', EnsieConfigurator);
