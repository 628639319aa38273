/** A large picture fills the window, and its buttons stay where they are from one to the next. */
export const viewerCss = `
.viewer{inline-size:100dvw;block-size:100dvh;max-inline-size:none;max-block-size:none;margin:auto;padding:0;overflow:hidden;overscroll-behavior:contain;color:var(--_text);background:var(--_surface);border:0;overflow-wrap:anywhere}
.viewer[open]{display:grid;grid-template:minmax(0,1fr) auto/1fr auto;gap:0 1em}
.viewer::backdrop{background:rgb(11 18 30/.75)}
.viewed{position:relative;grid-column:1/-1;min-block-size:0;background:var(--_accent-soft);touch-action:pan-y pinch-zoom;user-select:none}
.viewed img{display:block;inline-size:100%;block-size:100%;object-fit:scale-down}
.viewer-text{padding:.75em 0 .75em 1.25em;max-block-size:30dvh;overflow:auto}
.viewer-buttons{display:flex;gap:.5em;align-items:center;align-self:start;padding:.5em .75em .5em 0;font-variant-numeric:tabular-nums;white-space:nowrap}
.viewer-buttons button{display:grid;place-items:center;min-inline-size:44px;min-block-size:44px;padding:0;border:1px solid transparent;border-radius:8px;background:none}
.viewer-buttons button:hover{background:var(--_accent-soft)}
.viewer-buttons span+button+button{margin-inline-start:.5em}
@media (max-width:30em){.viewer[open]{grid-template-columns:1fr}.viewer-text{padding:.75em 1em 0}.viewer-buttons{justify-content:end}}
@media (min-width:48em) and (min-height:30em){.viewer{inline-size:min(72em,100dvw - 4em);block-size:calc(100dvh - 4em);border:1px solid var(--_border);border-radius:var(--_radius)}}
@media (prefers-reduced-motion:no-preference){.viewer[open]{animation:viewer .15s}@keyframes viewer{from{opacity:0}}}
@media print{.viewer{display:none!important}}
`;
