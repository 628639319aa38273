const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const LATIN = 'a b v g d d e z z i j k l lj m n nj o p r s t c u f h c c dz s'.split(' ');

/** Letters and digits only, small, without accents; Serbian Cyrillic as its Latin. */
export const simplify = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[đłøı]/g, (letter) => 'dloi'.charAt('đłøı'.indexOf(letter))) // no accents to NFKD
    .replace(/[а-џ]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
