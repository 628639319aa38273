/** Beside a list that grows and shrinks with every letter the map keeps its height. */
export const finderCss = `
.finder{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(11em,100%),1fr));gap:.75em 12px;padding:.25em var(--_space) .75em}
.finder label{display:grid;gap:.25em;font-size:.875em;font-weight:600}
.finder label:first-child{grid-column:1/-1}
.finder input,.finder select{inline-size:100%;min-block-size:2.75em;padding:.4em .75em;font:inherit;font-weight:400;color:var(--_text);background:var(--_surface);border:1px solid var(--_muted);border-radius:8px}
.finder p{grid-column:1/-1;font-size:.875em;min-block-size:1.5em}
.more{display:block;min-block-size:44px;margin:0 var(--_space) 1.25em;padding:.5em 1.25em;border:1px solid var(--_border);border-radius:8px;background:none;font-weight:600}
.finder .more{margin:0;justify-self:start;grid-column:1/-1}
.more:hover{background:var(--_accent-soft)}
.more .muted{margin-inline-start:.5em;font-weight:400}
@container (inline-size>=60em){.stage{flex-basis:min(60em,100vh)}}
@media print{.finder,.more{display:none}}
`;
