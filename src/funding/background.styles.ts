/** Adapts the card to what is behind it; comes later, with the checks. */
export const groundCss = `
  [data-ground='white'] .emblem { outline-color: transparent }
  [data-ground='white'], [data-ground='light'], [data-ground='middle'] { color-scheme: light }
  [data-ground='dark'] { color-scheme: dark }
  [data-ground='middle'] { --_statement: #000 }
  :host([variant='mono-black']) :is([data-ground='white'], [data-ground='light']) { --_statement: #000 }
  @media print { :host([variant='mono-black']) .card { --_statement: #000 } }
  /* A picture or a gradient: no colour can be read on all of it. */
  [data-ground='unknown'] { background: light-dark(#fff, #141b26) }
  [data-plain] { --_text: light-dark(#000, #fff); --_muted: light-dark(#000, #fff) }
`;
