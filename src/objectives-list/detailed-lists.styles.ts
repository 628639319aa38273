/** Looks of what only the data of other projects have. */
export const detailedListsCss = `
.more{display:flex;flex-wrap:wrap;align-items:center;gap:.25em 1em;margin-block-start:.375em}
.more em{display:flex;align-items:center;gap:.375em;margin:0;padding-inline-start:.375em}
.outcome{margin-block-start:.375em;color:var(--_muted);font-size:.9375em}
.more .icon{inline-size:1.333em;block-size:1.333em}
.more ul{display:flex;flex-wrap:wrap;gap:0 1em;font-size:.875em}
.more a{display:inline-block;min-block-size:24px;padding-block:2px}
.more li{display:block;padding:0;border:0}
.more li::before{display:none}
.group+.group{margin-block-start:1.75em}
.group .heading{font-size:.9375em;font-weight:600;color:var(--_muted)}
.slice{content-visibility:auto;contain-intrinsic-block-size:auto 580em}
.slice>li{grid-template-columns:3.75em 1fr}
@media print{.slice{content-visibility:visible}}
`;
