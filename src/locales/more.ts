// Made by "npm run localize"; edit xliff/.
export const templates = {
  cs: {
    'more.about1': `Projekt ENSIE spojil partnery, kteří mají zkušenosti se zakládáním sociálních podniků, s partnery, kteří chtějí zvýšit sociální a ekonomickou kvalitu života svých občanů, ale chybí jim podpora a know-how.`,
    'more.about2': `Plánována byla platforma pro výměnu know-how a osvědčených postupů a systém vzdělávání nezaměstnaných a jejich návratu do práce.`,
    'more.outcome2': `Výstupem projektu je příručka o podmínkách sociálního podnikání v šesti zemích.`,
    'more.sic': `Nevládní organizace založená v roce 2010 se sídlem v samosprávě Ķekava, která působí na národní i mezinárodní úrovni. V projektu zastupovala také samosprávy Ķekava a Salaspils a plánovací region Vidzeme. Věnuje se sociálnímu podnikání, nezaměstnanosti mladých, problémům společnosti, jako jsou problémy lidí se zvláštními potřebami, občanské účasti a elektronické veřejné správě.`,
  },
  hr: {
    'more.about1': `ENSIE je okupio partnere s iskustvom u osnivanju društvenih poduzeća i partnere koji žele podići društvenu i gospodarsku kvalitetu života svojih građana, ali im nedostaju potpora i znanje.`,
    'more.about2': `Planirani su bili platforma za razmjenu znanja i dobre prakse te sustav obrazovanja nezaposlenih osoba i njihova povratka na posao.`,
    'more.outcome2': `Rezultat projekta je priručnik o uvjetima društvenog poduzetništva u šest zemalja.`,
    'more.sic': `Nevladina organizacija osnovana 2010. sa sjedištem u općini Ķekava, koja djeluje na nacionalnoj i međunarodnoj razini. U projektu je zastupala i općine Ķekava i Salaspils te plansku regiju Vidzeme. Bavi se društvenim poduzetništvom, nezaposlenošću mladih, društvenim problemima kao što su problemi osoba s posebnim potrebama, građanskim sudjelovanjem i e‑upravom.`,
  },
  hu: {
    'more.about1': `Az ENSIE egyrészt olyan partnereket fogott össze, amelyeknek van tapasztalatuk társadalmi vállalkozások alapításában, másrészt olyanokat, amelyek javítani szeretnék polgáraik társadalmi és gazdasági életminőségét, de nincs hozzá támogatásuk és szaktudásuk.`,
    'more.about2': `A tervek között szerepelt egy platform a szaktudás és a jó gyakorlatok megosztására, valamint egy rendszer, amely képzi és visszavezeti a munkába a munkanélkülieket.`,
    'more.outcome2': `A projekt eredménye egy kézikönyv, amely hat országban mutatja be a társadalmi vállalkozás feltételeit.`,
    'more.sic': `2010-ben alapított, országosan és nemzetközileg is tevékenykedő civil szervezet, amelynek székhelye Ķekava önkormányzatának területén van. A projektben Ķekava és Salaspils önkormányzatát, valamint a Vidzemei Tervezési Régiót is képviselte. Területei: társadalmi vállalkozás, ifjúsági munkanélküliség, társadalmi problémák, például a különleges szükségletű emberek helyzete, polgári részvétel és e‑kormányzat.`,
  },
  it: {
    'more.about1': `ENSIE ha riunito partner con esperienza nella creazione di imprese sociali e partner che vogliono migliorare la qualità della vita sociale ed economica dei propri cittadini, ma ai quali mancano sostegno e know-how.`,
    'more.about2': `Erano previsti una piattaforma per lo scambio di know-how e buone pratiche e un sistema per formare i disoccupati e riportarli al lavoro.`,
    'more.outcome2': `Il progetto ha prodotto un manuale sulle condizioni dell’imprenditoria sociale in sei paesi.`,
    'more.sic': `Organizzazione non governativa fondata nel 2010, con sede nel comune di Ķekava, attiva a livello nazionale e internazionale. Nel progetto ha rappresentato anche i comuni di Ķekava e Salaspils e la regione di pianificazione di Vidzeme. Si occupa di imprenditoria sociale, disoccupazione giovanile, problemi della società come quelli delle persone con bisogni speciali, partecipazione civica ed e‑government.`,
  },
  lv: {
    'more.about1': `ENSIE apvienoja partnerus, kuriem ir pieredze sociālo uzņēmumu izveidē, un partnerus, kuri vēlas uzlabot savu iedzīvotāju sociālo un ekonomisko dzīves kvalitāti, bet kuriem trūkst atbalsta un zinātības.`,
    'more.about2': `Bija plānots izveidot platformu zinātības un labās prakses apmaiņai, kā arī sistēmu bezdarbnieku izglītošanai un atgriešanai darbā.`,
    'more.outcome2': `Projektā tapa rokasgrāmata par sociālās uzņēmējdarbības nosacījumiem sešās valstīs.`,
    'more.sic': `2010. gadā dibināta nevalstiska organizācija, kas atrodas Ķekavas novadā un darbojas valsts un starptautiskā mērogā. Projektā tā pārstāvēja arī Ķekavas un Salaspils pašvaldības un Vidzemes plānošanas reģionu. Tās jomas ir sociālā uzņēmējdarbība, jauniešu bezdarbs, tādas sabiedrības problēmas kā cilvēku ar īpašām vajadzībām situācija, pilsoniskā līdzdalība un e‑pārvalde.`,
  },
  pt: {
    'more.about1': `O ENSIE reuniu parceiros com experiência na criação de empresas sociais e parceiros que querem melhorar a qualidade de vida social e económica dos seus cidadãos, mas a quem faltam apoio e conhecimentos.`,
    'more.about2': `Previa uma plataforma de intercâmbio de conhecimentos e boas práticas e um sistema para formar pessoas desempregadas e trazê-las de volta ao trabalho.`,
    'more.outcome2': `O projeto produziu um manual sobre as condições do empreendedorismo social em seis países.`,
    'more.sic': `Organização não governamental fundada em 2010, com sede no município de Ķekava, que atua a nível nacional e internacional. No projeto representou também os municípios de Ķekava e Salaspils e a Região de Planeamento de Vidzeme. Dedica-se ao empreendedorismo social, ao desemprego dos jovens, a problemas da sociedade como os das pessoas com necessidades especiais, à participação cívica e à administração pública eletrónica.`,
  },
  ro: {
    'more.about1': `ENSIE a reunit parteneri cu experiență în înființarea de întreprinderi sociale și parteneri care doresc să îmbunătățească viața socială și economică a cetățenilor lor, dar cărora le lipsesc sprijinul și cunoștințele.`,
    'more.about2': `Au fost planificate o platformă pentru schimbul de cunoștințe și de bune practici și un sistem de instruire a șomerilor și de revenire a acestora la muncă.`,
    'more.outcome2': `Proiectul a produs un manual privind condițiile antreprenoriatului social în șase țări.`,
    'more.sic': `Organizație neguvernamentală înființată în 2010, cu sediul în municipalitatea Ķekava, activă la nivel național și internațional. În proiect a reprezentat și municipalitățile Ķekava și Salaspils, precum și Regiunea de Planificare Vidzeme. Domeniile sale sunt antreprenoriatul social, șomajul în rândul tinerilor, probleme ale societății precum cele ale persoanelor cu nevoi speciale, participarea civică și e‑guvernarea.`,
  },
  sk: {
    'more.about1': `Projekt ENSIE spojil partnerov, ktorí majú skúsenosti so zakladaním sociálnych podnikov, s partnermi, ktorí chcú zvýšiť sociálnu a ekonomickú kvalitu života svojich občanov, ale chýba im podpora a know-how.`,
    'more.about2': `Plánovala sa platforma na výmenu know-how a osvedčených postupov a systém vzdelávania nezamestnaných a ich návratu do práce.`,
    'more.outcome2': `Výstupom projektu je príručka o podmienkach sociálneho podnikania v šiestich krajinách.`,
    'more.sic': `Mimovládna organizácia založená v roku 2010 so sídlom v samospráve Ķekava, ktorá pôsobí na národnej aj medzinárodnej úrovni. V projekte zastupovala aj samosprávy Ķekava a Salaspils a plánovací región Vidzeme. Venuje sa sociálnemu podnikaniu, nezamestnanosti mladých, problémom spoločnosti, ako sú problémy ľudí s osobitnými potrebami, občianskej účasti a elektronickej verejnej správe.`,
  },
  sl: {
    'more.about1': `ENSIE je povezal partnerje z izkušnjami pri ustanavljanju socialnih podjetij in partnerje, ki želijo dvigniti socialno in ekonomsko kakovost življenja svojih občanov, a jim primanjkuje podpore in znanja.`,
    'more.about2': `Načrtovana sta bila platforma za izmenjavo znanja in dobrih praks ter sistem za izobraževanje brezposelnih in njihovo vrnitev na delo.`,
    'more.outcome2': `Rezultat projekta je priročnik o pogojih za socialno podjetništvo v šestih državah.`,
    'more.sic': `Nevladna organizacija, ustanovljena leta 2010, s sedežem v občini Ķekava, ki deluje doma in v mednarodnem okolju. V projektu je zastopala tudi občini Ķekava in Salaspils ter načrtovalsko regijo Vidzeme. Njena področja so socialno podjetništvo, brezposelnost mladih, družbeni problemi, kot so težave ljudi s posebnimi potrebami, državljanska udeležba in e‑uprava.`,
  },
  'sr-Latn': {
    'more.about1': `ENSIE je okupio partnere sa iskustvom u osnivanju socijalnih preduzeća i partnere koji žele da podignu socijalni i ekonomski kvalitet života svojih građana, ali im nedostaju podrška i znanje.`,
    'more.about2': `Planirani su bili platforma za razmenu znanja i dobre prakse i sistem obrazovanja nezaposlenih i njihovog povratka na posao.`,
    'more.outcome2': `Rezultat projekta je priručnik o uslovima za socijalno preduzetništvo u šest zemalja.`,
    'more.sic': `Nevladina organizacija osnovana 2010. godine sa sedištem u opštini Kekava, koja deluje na nacionalnom i međunarodnom nivou. U projektu je zastupala i opštine Kekava i Salaspils i planski region Vidzeme. Bavi se socijalnim preduzetništvom, nezaposlenošću mladih, društvenim problemima kao što su problemi osoba sa posebnim potrebama, građanskim učešćem i e‑upravom.`,
  },
  sr: {
    'more.about1': `ENSIE је окупио партнере са искуством у оснивању социјалних предузећа и партнере који желе да подигну социјални и економски квалитет живота својих грађана, али им недостају подршка и знање.`,
    'more.about2': `Планирани су били платформа за размену знања и добре праксе и систем образовања незапослених и њиховог повратка на посао.`,
    'more.outcome2': `Резултат пројекта је приручник о условима за социјално предузетништво у шест земаља.`,
    'more.sic': `Невладина организација основана 2010. године са седиштем у општини Кекава, која делује на националном и међународном нивоу. У пројекту је заступала и општине Кекава и Саласпилс и плански регион Видземе. Бави се социјалним предузетништвом, незапосленошћу младих, друштвеним проблемима као што су проблеми особа са посебним потребама, грађанским учешћем и е‑управом.`,
  },
};
