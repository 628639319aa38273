/**
 * Plain text: the chunk that has it brings nothing of Lit. An empty tag whose file takes longer than a
 * second has three dots, which do not move, and take no place that something else would have to give back.
 */
export const ownDataCss = `
:host(:empty)>slot:only-child::after{content:'';position:absolute;inline-size:1.5em;margin-block-start:.5em;border-block-end:.3em dotted;opacity:.6;visibility:hidden;animation:wait 0s 1s forwards}
@keyframes wait{to{visibility:visible}}
.notice{display:flex;flex-wrap:wrap;align-items:center;gap:.75em 1em;margin-block:.75em;padding:.75em 1em;border:1px solid var(--_border);border-inline-start:4px solid var(--_accent);border-radius:8px;color:var(--_text);background:var(--_surface);font-size:.9375em}
.notice p{flex:1 1 16em}
.notice b{display:block}
.notice button{min-block-size:44px;padding:.5em 1.25em;border:1px solid var(--_border);border-radius:8px;background:none;font-weight:600}
.notice button:hover{background:var(--_accent-soft)}
`;
