// Lazy: loaded where a page in Spanish has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Financiación de la Unión Europea',
    emblem: 'Bandera de la Unión Europea',
    programme: 'Programa:',
    grant: 'Acuerdo de subvención:',
    disclosure: 'Cláusula de exención de responsabilidad',
    funded: 'Financiado por la Unión Europea',
    coFunded: 'Cofinanciado por la Unión Europea',
    authority: 'la autoridad concedente',
    disclaimer:
      'Las opiniones y puntos de vista expresados solo comprometen a su(s) autor(es) y no reflejan necesariamente los de la Unión Europea o los de {authority}. Ni la Unión Europea ni la autoridad concedente pueden ser consideradas responsables de ellos.',
  },
  eacea: 'la Agencia Ejecutiva Europea de Educación y Cultura (EACEA)',
  programmes: {
    cerv: 'Ciudadanos, Igualdad, Derechos y Valores',
    'creative-europe': 'Europa Creativa',
    'esf+': 'Fondo Social Europeo Plus',
    'horizon-europe': 'Horizonte Europa',
  },
};
