// Lazy: loaded where a page in Polish has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Finansowanie przez Unię Europejską',
    emblem: 'Flaga Unii Europejskiej',
    programme: 'Program:',
    grant: 'Umowa o udzielenie dotacji:',
    disclosure: 'Zastrzeżenie prawne',
    funded: 'Sfinansowane przez Unię Europejską',
    coFunded: 'Dofinansowane przez Unię Europejską',
    authority: 'organu przyznającego dofinansowanie',
    disclaimer:
      'Wyrażone poglądy i opinie są jednak wyłącznie poglądami i opiniami autora (autorów) i niekoniecznie odzwierciedlają poglądy i opinie Unii Europejskiej lub {authority}. Ani Unia Europejska, ani organ przyznający dofinansowanie nie ponoszą za nie odpowiedzialności.',
  },
  eacea: 'Europejskiej Agencji Wykonawczej ds. Edukacji i Kultury (EACEA)',
  programmes: {
    cerv: 'Obywatele, Równość, Prawa i Wartości',
    'creative-europe': 'Kreatywna Europa',
    'esf+': 'Europejski Fundusz Społeczny Plus',
    'horizon-europe': 'Horyzont Europa',
  },
};
