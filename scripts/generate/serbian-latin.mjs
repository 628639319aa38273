// Serbian Cyrillic to Latin. This way round it is a function; the other way it is not ("nj").
const letters = Object.fromEntries(
  (
    'а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ' +
    'ћ ć у u ф f х h ц c ч č џ dž ш š'
  )
    .split(' ')
    .flatMap((letter, i, all) => (i % 2 ? [] : [[letter, all[i + 1]]])),
);

/** Towns that Serbian transcribes in Cyrillic and writes as they are in Latin. */
const originalSpelling = {
  Filjakovo: 'Fiľakovo',
  Batonjterenje: 'Bátonyterenye',
  Pene: 'Penne',
  Hargita: 'Harghita',
  'Novo Mesto': 'Novo mesto',
};

export function toLatin(text) {
  const latin = text.replace(/\p{Script=Cyrillic}/gu, (letter, at) => {
    const small = letters[letter.toLowerCase()];
    if (!small) throw new Error(`"${letter}" is not a letter of the Serbian alphabet`);
    if (letter === letter.toLowerCase()) return small;
    const neighbours = [text[at + 1], text[at - 1]].find((near) => /\p{L}/u.test(near ?? ''));
    const capitals = small.length === 1 || (neighbours && neighbours !== neighbours.toLowerCase());
    return capitals ? small.toUpperCase() : small[0].toUpperCase() + small.slice(1);
  });
  return Object.entries(originalSpelling).reduce(
    (result, [transcribed, original]) => result.replaceAll(transcribed, original),
    latin,
  );
}
