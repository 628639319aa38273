/**
 * What Leaflet's own sheet says about tiles, the credit at the frame's lower edge, for which the map
 * makes room, and the offer under the map.
 */
export const streetMapCss = `
.leaflet-layer,.leaflet-tile-container,.leaflet-tile{position:absolute;left:0;top:0}
.leaflet-tile-container{pointer-events:none}
.leaflet-tile{max-width:none;visibility:hidden;mix-blend-mode:plus-lighter;user-select:none}
.leaflet-tile-loaded{visibility:inherit}
.tiled :is(.land,.member,.border){display:none}
.attribution{position:absolute;z-index:3;inset:auto 0 0;padding:3px 10px;font-size:12px;line-height:18px;text-align:end;color:var(--_text);background:var(--_surface);border-block-start:1px solid var(--_border)}
.attribution a{padding-block:3px}
.frame{padding-block-end:var(--_attribution,0px)}
.frame :is(.leaflet-container,.markers){inset-block-end:var(--_attribution,0px)}
.frame :is(.insets,.sheet.bottom){margin-block-end:var(--_attribution,0px)}
@media (min-height:25em){@container (inline-size>=25em){.controls .pan{margin-block-end:calc(.75em + var(--_attribution,0px))}}}
.live:has(.tiled)~.markers .label{-webkit-text-stroke:0}
.live:has(.tiled)~.markers .label>span{padding-inline:.25em;border-radius:.25em;background:var(--_surface)}
.street{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em;padding:.75em var(--_space);background:var(--_surface)}
.street button{min-block-size:44px;padding:.4em 1.1em;color:var(--_accent);background:none;border:1px solid;border-radius:8px;font-weight:600;line-height:1.3;text-align:start}
.street button:hover{background:var(--_accent-soft)}
.street p{font-size:.875em;color:var(--_muted)}
@container (inline-size>=60em){.stage{max-block-size:calc(100vh - 9em)}.street{position:sticky;inset-block-start:calc(100vh - 9em)}}
@media print{.stage{max-block-size:none}}
@media print{.street{display:none}}
`;
