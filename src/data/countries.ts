/** Codes of three letters (ISO 3166-1 alpha-3) behind those of two: of Europe, then of others near it. */
const PAIRS =
  'ADAND ALALB ATAUT AXALA BABIH BEBEL BGBGR BYBLR CHCHE CYCYP CZCZE DEDEU DKDNK EEEST ESESP FIFIN FOFRO ' +
  'FRFRA GBGBR GGGGY GIGIB GRGRC HRHRV HUHUN IEIRL IMIMN ISISL ITITA JEJEY LILIE LTLTU LULUX LVLVA MCMCO ' +
  'MDMDA MEMNE MKMKD MTMLT NLNLD NONOR PLPOL PTPRT ROROU RSSRB SESWE SISVN SJSJM SKSVK SMSMR UAUKR VAVAT ' +
  'XKXKX TRTUR GEGEO AMARM AZAZE USUSA ILISR TNTUN MAMAR EGEGY';

/** What the EU writes instead of the standard's codes. */
const OF_THE_EU: Readonly<Record<string, string>> = {UK: 'GB', EL: 'GR'};

/** `SK` of `sk` and `SVK`, `GR` of `el`. */
export function twoLetters(code: string): string | undefined {
  const upper = code.toUpperCase();
  if (upper.length === 2) return OF_THE_EU[upper] ?? upper;
  return PAIRS.split(' ')
    .find((pair) => pair.endsWith(upper))
    ?.slice(0, 2);
}
