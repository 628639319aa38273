import {lightDark} from '../internal/looks/colours.js';

/**
 * Plain text: the chunk that has it brings nothing of Lit. `!important` on the host, because a page's
 * rules for a `div` win over it otherwise, and nobody would see the report on a page that hides one.
 */
export const panelCss = `
:host{all:initial!important;direction:ltr!important;position:fixed!important;z-index:2147483647!important;inset:auto 0 0!important;color-scheme:light dark!important;font:15px/1.5 system-ui,sans-serif!important}
aside{--accent:${lightDark('accent')};--muted:${lightDark('muted')};--line:${lightDark('border')};display:flex;flex-direction:column;max-block-size:min(70vh,42em);color:${lightDark('text')};background:${lightDark('surface')};border:1px solid var(--line);border-block-start:3px solid var(--accent);box-shadow:0 4px 32px #0003;overflow-wrap:anywhere}
header{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:12px 16px;border-block-end:1px solid var(--line)}
header div{flex:1 0 100%}
h2,h3,p,dl,dd{margin:0}
h2{font-size:17px}
h3{font-size:15px}
p,dt{color:var(--muted);font-weight:600}
dl div{padding-block:2px}
.bad,.bad *{color:light-dark(#a3231b,#ff9d94)}
button{min-block-size:36px;padding:4px 14px;border:1px solid;border-radius:6px;color:var(--accent);background:none;font:inherit;font-weight:600}
button:hover{text-decoration:underline}
.body{overflow:auto;padding:0 16px;outline-offset:-3px}
section{padding-block:12px}
section+section{border-block-start:1px solid var(--line)}
dd{white-space:pre-line}
textarea{inline-size:100%}
@media (width>=40em){:host{inset:auto 16px 16px auto!important;inline-size:34em!important}aside{border-radius:8px}header div{flex:1}dl div{display:grid;grid-template-columns:9em 1fr;gap:12px}}
@media print{:host{display:none!important}}
`;
