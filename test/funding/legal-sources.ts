/** Where a legal text is from; docs/funding.md says what each key stands for. */
export type Source = 'agreement' | 'artwork' | 'contact-point' | 'eacea-list' | 'law' | 'pages';

type Sourced = readonly [text: string, source: Source];

/** The legal texts of a language. What is left out has no source. */
export interface LegalTexts {
  readonly funded: Sourced;
  readonly coFunded?: Sourced;
  /** Disclaimer of 2021-2027 for EACEA after its first sentence, of languages that only the banner speaks. */
  readonly disclaimer?: Sourced;
  readonly programmes: Readonly<Record<string, Sourced>>;
}

export const legalTexts: Readonly<Record<string, LegalTexts>> = {
  bg: {
    funded: ['Финансирано от Европейския съюз', 'eacea-list'],
    coFunded: ['Съфинансирано от Европейския съюз', 'pages'],
    disclaimer: [
      'Изразените възгледи и мнения обаче принадлежат изцяло на техния(ите) автор(и) и не отразяват непременно възгледите и мненията на Европейския съюз или на Европейската изпълнителна агенция за образование и култура (EACEA). За тях не носи отговорност нито Европейският съюз, нито EACEA.',
      'eacea-list',
    ],
    programmes: {
      cerv: ['Граждани, равенство, права и ценности', 'pages'],
      'esf+': ['Европейски социален фонд плюс', 'pages'],
      'europe-for-citizens': ['Европа за гражданите', 'pages'],
      'horizon-europe': ['Хоризонт Европа', 'pages'],
    },
  },
  cs: {
    funded: ['Financováno Evropskou unií', 'eacea-list'],
    coFunded: ['Spolufinancováno Evropskou unií', 'pages'],
    programmes: {
      cerv: ['Občané, rovnost, práva a hodnoty', 'law'],
      'creative-europe': ['Kreativní Evropa', 'pages'],
      'europe-for-citizens': ['Evropa pro občany', 'contact-point'],
      'horizon-europe': ['Horizont Evropa', 'pages'],
    },
  },
  da: {
    funded: ['Finansieret af Den Europæiske Union', 'eacea-list'],
    coFunded: ['Medfinansieret af Den Europæiske Union', 'pages'],
    disclaimer: [
      'Synspunkter og holdninger, der udtrykkes, er dog udelukkende forfatterens/forfatternes egne og afspejler ikke nødvendigvis Den Europæiske Unions eller EACEA’s officielle holdning. Hverken Den Europæiske Union eller EACEA kan holdes ansvarlig herfor.',
      'eacea-list',
    ],
    programmes: {},
  },
  de: {
    funded: ['Finanziert von der Europäischen Union', 'pages'],
    coFunded: ['Kofinanziert von der Europäischen Union', 'pages'],
    disclaimer: [
      'Die geäußerten Ansichten und Meinungen entsprechen jedoch ausschließlich denen des Autors bzw. der Autoren und spiegeln nicht zwingend die der Europäischen Union oder der Europäischen Exekutivagentur für Bildung und Kultur (EACEA) wider. Weder die Europäische Union noch die Bewilligungsbehörde können dafür verantwortlich gemacht werden.',
      'pages',
    ],
    programmes: {
      'creative-europe': ['Kreatives Europa', 'pages'],
      'esf+': ['Europäischer Sozialfonds Plus', 'pages'],
      'horizon-europe': ['Horizont Europa', 'pages'],
    },
  },
  el: {
    funded: ['Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης', 'eacea-list'],
    coFunded: ['Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης', 'artwork'],
    disclaimer: [
      'Ωστόσο, οι απόψεις και οι γνώμες που διατυπώνονται εκφράζουν αποκλειστικά τις απόψεις των συντακτών και δεν αντιπροσωπεύουν κατ’ ανάγκη τις απόψεις της Ευρωπαϊκής Ένωσης ή του Ευρωπαϊκού Εκτελεστικού Οργανισμού Εκπαίδευσης και Πολιτισμού (EACEA). Η Ευρωπαϊκή Ένωση και ο EACEA δεν μπορούν να θεωρηθούν υπεύθυνοι για τις εκφραζόμενες απόψεις.',
      'eacea-list',
    ],
    programmes: {
      'creative-europe': ['Δημιουργική Ευρώπη', 'pages'],
      'europe-for-citizens': ['Ευρώπη για τους πολίτες', 'pages'],
    },
  },
  en: {
    funded: ['Funded by the European Union', 'eacea-list'],
    coFunded: ['Co-funded by the European Union', 'artwork'],
    programmes: {
      cerv: ['Citizens, Equality, Rights and Values', 'law'],
      'creative-europe': ['Creative Europe', 'law'],
      'esf+': ['European Social Fund Plus', 'law'],
      'europe-for-citizens': ['Europe for Citizens', 'law'],
      'horizon-europe': ['Horizon Europe', 'law'],
    },
  },
  es: {
    funded: ['Financiado por la Unión Europea', 'eacea-list'],
    coFunded: ['Cofinanciado por la Unión Europea', 'pages'],
    disclaimer: [
      'Las opiniones y puntos de vista expresados solo comprometen a su(s) autor(es) y no reflejan necesariamente los de la Unión Europea o los de la Agencia Ejecutiva Europea de Educación y Cultura (EACEA). Ni la Unión Europea ni la autoridad concedente pueden ser consideradas responsables de ellos.',
      'pages',
    ],
    programmes: {
      cerv: ['Ciudadanos, Igualdad, Derechos y Valores', 'pages'],
      'creative-europe': ['Europa Creativa', 'pages'],
      'esf+': ['Fondo Social Europeo Plus', 'pages'],
      'horizon-europe': ['Horizonte Europa', 'pages'],
    },
  },
  et: {
    funded: ['Rahastatud Euroopa Liidu poolt', 'eacea-list'],
    coFunded: ['Kaasrahastanud Euroopa Liit', 'pages'],
    disclaimer: [
      'Avaldatud seisukohad ja arvamused on ainult autori(te) omad ega pruugi kajastada Euroopa Liidu või Euroopa Hariduse ja Kultuuri Täitevasutuse (EACEA) seisukohti. Ei Euroopa Liit ega toetust andev asutus ei vastuta nende eest.',
      'pages',
    ],
    programmes: {
      cerv: ['Kodanikud, võrdõiguslikkus, õigused ja väärtused', 'pages'],
    },
  },
  fi: {
    funded: ['Euroopan unionin rahoittama', 'eacea-list'],
    coFunded: ['Euroopan unionin osarahoittama', 'pages'],
    disclaimer: [
      'Esitetyt näkemykset ja mielipiteet ovat kuitenkin ainoastaan tekijän (tekijöiden) omia eivätkä välttämättä vastaa Euroopan unionin tai Euroopan koulutuksen ja kulttuurin toimeenpanoviraston (EACEA) näkemyksiä. Euroopan unioni tai EACEA ei ole vastuussa niistä.',
      'eacea-list',
    ],
    programmes: {
      'creative-europe': ['Luova Eurooppa', 'pages'],
      'esf+': ['Euroopan sosiaalirahasto plus', 'pages'],
      'horizon-europe': ['Horisontti Eurooppa', 'pages'],
    },
  },
  fr: {
    funded: ['Financé par l’Union européenne', 'eacea-list'],
    coFunded: ['Cofinancé par l’Union européenne', 'pages'],
    disclaimer: [
      'Les points de vue et avis exprimés n’engagent toutefois que leur(s) auteur(s) et ne reflètent pas nécessairement ceux de l’Union européenne ou de l’Agence exécutive européenne pour l’éducation et la culture (EACEA). Ni l’Union européenne ni l’autorité chargée de l’octroi ne peuvent en être tenues pour responsables.',
      'pages',
    ],
    programmes: {
      cerv: ['Citoyens, égalité, droits et valeurs', 'pages'],
      'creative-europe': ['Europe créative', 'pages'],
      'esf+': ['Fonds social européen plus', 'pages'],
      'europe-for-citizens': ['L’Europe pour les citoyens', 'pages'],
      'horizon-europe': ['Horizon Europe', 'pages'],
    },
  },
  ga: {
    funded: ['Arna mhaoiniú ag an Aontas Eorpach', 'eacea-list'],
    disclaimer: [
      'Is leis an údar/leis na húdair amháin na tuairimí agus na barúlacha a léirítear agus ní gá go léiríonn siad tuairimí an Aontais Eorpaigh ná an Ghníomhaireacht Feidhmiúcháin Eorpach um Oideachas agus um Chultúr (EACEA). Ní féidir an tAontas Eorpach ná EACEA a chur faoi dhliteanas astu.',
      'eacea-list',
    ],
    programmes: {},
  },
  hr: {
    funded: ['Financira Europska unija', 'pages'],
    coFunded: ['Sufinancira Europska unija', 'artwork'],
    programmes: {
      'europe-for-citizens': ['Europa za građane', 'contact-point'],
      'horizon-europe': ['Obzor Europa', 'pages'],
    },
  },
  hu: {
    funded: ['Az Európai Unió finanszírozásával', 'eacea-list'],
    coFunded: ['Az Európai Unió társfinanszírozásával', 'pages'],
    programmes: {
      cerv: ['Polgárok, egyenlőség, jogok és értékek', 'law'],
      'creative-europe': ['Kreatív Európa', 'pages'],
      'europe-for-citizens': ['Európa a polgárokért', 'contact-point'],
      'horizon-europe': ['Horizont Európa', 'pages'],
    },
  },
  it: {
    funded: ['Finanziato dall’Unione europea', 'pages'],
    coFunded: ['Cofinanziato dall’Unione europea', 'pages'],
    programmes: {
      cerv: ['Cittadini, uguaglianza, diritti e valori', 'pages'],
      'creative-europe': ['Europa Creativa', 'pages'],
      'esf+': ['Fondo sociale europeo Plus', 'law'],
      'europe-for-citizens': ['Europa per i cittadini', 'contact-point'],
      'horizon-europe': ['Orizzonte Europa', 'pages'],
    },
  },
  lt: {
    funded: ['Finansuoja Europos Sąjunga', 'pages'],
    coFunded: ['Bendrai finansuoja Europos Sąjunga', 'pages'],
    disclaimer: [
      'Tačiau išreikštos mintys ir nuomonės yra tik autoriaus (-ių) ir nebūtinai atspindi Europos Sąjungos arba Europos švietimo ir kultūros vykdomosios agentūros (EACEA) nuomonę. Nei Europos Sąjunga, nei EACEA negali būti laikomos už jas atsakingomis.',
      'eacea-list',
    ],
    programmes: {
      'creative-europe': ['Kūrybiška Europa', 'pages'],
      'horizon-europe': ['Europos horizontas', 'pages'],
    },
  },
  lv: {
    funded: ['Finansē Eiropas Savienība', 'pages'],
    coFunded: ['Līdzfinansē Eiropas Savienība', 'pages'],
    programmes: {
      'creative-europe': ['Radošā Eiropa', 'pages'],
      'esf+': ['Eiropas Sociālais fonds Plus', 'pages'],
      'europe-for-citizens': ['Eiropa pilsoņiem', 'contact-point'],
      'horizon-europe': ['Apvārsnis Eiropa', 'pages'],
    },
  },
  mt: {
    funded: ['Iffinanzjat mill-Unjoni Ewropea', 'eacea-list'],
    disclaimer: [
      'Madankollu, il-fehmiet u l-opinjonijiet espressi huma biss dawk tal-awtur(i) u mhux neċessarjament jirriflettu dawk tal-Unjoni Ewropea jew tal-Aġenzija Eżekuttiva Ewropea għall-Edukazzjoni u l-Kultura (EACEA). La l-Unjoni Ewropea u lanqas l-EACEA ma jistgħu jinżammu responsabbli għalihom.',
      'eacea-list',
    ],
    programmes: {},
  },
  nl: {
    funded: ['Gefinancierd door de Europese Unie', 'eacea-list'],
    coFunded: ['Medegefinancierd door de Europese Unie', 'pages'],
    disclaimer: [
      'De hier geuite meningen en standpunten zijn echter uitsluitend die van de auteur(s) en schetsen niet noodzakelijkerwijs de officiële standpunten van de Europese Unie of het Europees Uitvoerend Agentschap onderwijs en cultuur (EACEA). Noch de Europese Unie noch EACEA kan er aansprakelijk voor worden gesteld.',
      'eacea-list',
    ],
    programmes: {
      'esf+': ['Europees Sociaal Fonds Plus', 'pages'],
      'horizon-europe': ['Horizon Europa', 'pages'],
    },
  },
  pl: {
    funded: ['Sfinansowane przez Unię Europejską', 'pages'],
    coFunded: ['Dofinansowane przez Unię Europejską', 'pages'],
    disclaimer: [
      'Wyrażone poglądy i opinie są jednak wyłącznie poglądami i opiniami autora (autorów) i niekoniecznie odzwierciedlają poglądy i opinie Unii Europejskiej lub Europejskiej Agencji Wykonawczej ds. Edukacji i Kultury (EACEA). Ani Unia Europejska, ani organ przyznający dofinansowanie nie ponoszą za nie odpowiedzialności.',
      'pages',
    ],
    programmes: {
      cerv: ['Obywatele, Równość, Prawa i Wartości', 'pages'],
      'creative-europe': ['Kreatywna Europa', 'pages'],
      'esf+': ['Europejski Fundusz Społeczny Plus', 'law'],
      'horizon-europe': ['Horyzont Europa', 'pages'],
    },
  },
  pt: {
    funded: ['Financiado pela União Europeia', 'pages'],
    coFunded: ['Cofinanciado pela União Europeia', 'pages'],
    programmes: {
      cerv: ['Cidadãos, Igualdade, Direitos e Valores', 'pages'],
      'creative-europe': ['Europa Criativa', 'pages'],
      'esf+': ['Fundo Social Europeu Mais', 'pages'],
      'europe-for-citizens': ['Europa para os Cidadãos', 'law'],
      'horizon-europe': ['Horizonte Europa', 'pages'],
    },
  },
  ro: {
    funded: ['Finanțat de Uniunea Europeană', 'pages'],
    coFunded: ['Cofinanțat de Uniunea Europeană', 'artwork'],
    programmes: {
      cerv: ['Cetățeni, egalitate, drepturi și valori', 'contact-point'],
      'creative-europe': ['Europa Creativă', 'pages'],
      'esf+': ['Fondul social european Plus', 'pages'],
      'europe-for-citizens': ['Europa pentru cetățeni', 'contact-point'],
      'horizon-europe': ['Orizont Europa', 'pages'],
    },
  },
  sk: {
    funded: ['Financované Európskou úniou', 'eacea-list'],
    coFunded: ['Spolufinancované Európskou úniou', 'artwork'],
    programmes: {
      cerv: ['Občania, rovnosť, práva a hodnoty', 'law'],
      'creative-europe': ['Kreatívna Európa', 'pages'],
      'esf+': ['Európsky sociálny fond plus', 'pages'],
      'europe-for-citizens': ['Európa pre občanov', 'contact-point'],
      'horizon-europe': ['Horizont Európa', 'pages'],
    },
  },
  sl: {
    funded: ['Financira Evropska unija', 'pages'],
    coFunded: ['Sofinancira Evropska unija', 'pages'],
    programmes: {
      'europe-for-citizens': ['Evropa za državljane', 'law'],
      'horizon-europe': ['Obzorje Evropa', 'pages'],
    },
  },
  sv: {
    funded: ['Finansieras av Europeiska unionen', 'pages'],
    coFunded: ['Medfinansieras av Europeiska unionen', 'pages'],
    disclaimer: [
      'De synpunkter och åsikter som uttrycks är endast upphovsmannens/upphovsmännens och tas inte med nödvändighet som uttryck för Europeiska unionens eller Europeiska genomförandeorganet för utbildning och kulturs (EACEA) officiella ståndpunkt. Varken Europeiska unionen eller EACEA kan hållas ansvariga för dem.',
      'eacea-list',
    ],
    programmes: {
      'creative-europe': ['Kreativa Europa', 'pages'],
      'esf+': ['Europeiska socialfonden plus', 'pages'],
      'horizon-europe': ['Horisont Europa', 'pages'],
    },
  },
};
