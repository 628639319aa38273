/**
 * The card that lies on the map. A map is not mirrored, so left is left here. It keeps clear of the
 * zoom buttons on the map; the other buttons that it would cover go, so that none of them has the focus
 * unseen. A long text leaves the other half to its marker, and is scrolled.
 */
export const sheetCss = `
.sheet{position:absolute;z-index:3;left:12px;right:12px;max-inline-size:22em;max-block-size:calc(100% - 24px);padding:0.9em 1.1em;overflow:auto;background:var(--_surface);border:1px solid var(--_border);border-radius:10px;box-shadow:0 4px 16px rgb(11 27 51 / 0.2);line-height:1.4}
.sheet:has(.about){max-inline-size:30em;max-block-size:max(50% - 24px,220px)}
.sheet.top{top:12px}
.sheet.bottom{bottom:12px}
@media (min-height:25em){@container (inline-size>=25em){.sheet{right:4.25em}.frame:has(.sheet.bottom)+.controls>.pan{display:none}}}
.bottom-start:has(~ .sheet.bottom),.top-start:has(~ .sheet.top){display:none}
.title{padding-inline-end:40px;font-weight:700}
.sheet :is(.muted,li,.website){margin-block-start:0.35em;font-size:0.875em}
.sheet li .muted{display:block;margin:0;font-size:1em}
.sheet :is(.name,.website){color:var(--_accent)}
.sheet .name::before{content:none}
.marks{margin-block-start:0.5em}
.marks em{margin-inline:0 0.5em}
.close{position:absolute;top:4px;right:4px;display:grid;place-items:center;inline-size:44px;block-size:44px;padding:0;border:0;border-radius:8px;background:none}
.close:hover{background:var(--_accent-soft)}
@media print{.sheet{display:none}}
`;
