// Lazy: loaded where a funding statement in Italian has a short name.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  eacea: 'dell’Agenzia esecutiva europea per l’istruzione e la cultura (EACEA)',
  programmes: {
    cerv: 'Cittadini, uguaglianza, diritti e valori',
    'creative-europe': 'Europa Creativa',
    'esf+': 'Fondo sociale europeo Plus',
    'europe-for-citizens': 'Europa per i cittadini',
    'horizon-europe': 'Orizzonte Europa',
  },
};
