/**
 * What Leaflet's own sheet says about the few parts we use, without its images, and the looks of
 * what only a live map has. Its focus ring has two tones and lies above the panes, so that it is seen
 * on sea, land and streets.
 */
export const liveMapCss = `
.leaflet-container{position:absolute;inset:0;overflow:hidden;cursor:grab;touch-action:pan-x pan-y;-webkit-tap-highlight-color:transparent;outline:0}
.leaflet-container:focus{touch-action:none}
.leaflet-container:focus::after{content:'';position:absolute;z-index:1;inset:0;border:3px solid var(--_accent);outline:2px solid var(--_surface);outline-offset:-5px;pointer-events:none}
.leaflet-container.leaflet-dragging{cursor:grabbing}
.leaflet-pane,.leaflet-pane>svg{position:absolute;left:0;top:0}
.leaflet-container svg{max-width:none;max-height:none;pointer-events:none}
.leaflet-container:not(.moved) .detail,.moved .overview{display:none}
.leaflet-zoom-animated{transform-origin:0 0}
.leaflet-zoom-anim .leaflet-zoom-animated{transition:transform .25s cubic-bezier(0,0,.25,1)}
.leaflet-pan-anim .leaflet-zoom-animated{transition:none}
.gliding>*{transition:translate .25s cubic-bezier(0,0,.25,1)}
.pan{display:flex;min-inline-size:0;gap:2px}
.pan button{display:grid;place-items:center;inline-size:2.75em;min-inline-size:24px;block-size:2.75em;padding:0;color:var(--_text);background:var(--_surface);border:1px solid var(--_border);border-radius:8px}
.pan button:hover{background:var(--_accent-soft)}
.pan .down .icon{rotate:180deg}
.pan .left .icon{rotate:-90deg}
.pan .right .icon{rotate:90deg}
@media (prefers-reduced-motion:reduce){.gliding>*{transition:none}}
@media (min-height:25em){@container (inline-size>=25em){
.pan{grid-area:1/1;place-self:end;z-index:2;margin:.75em;display:grid;grid-template:"a up b" "left down right"}
.up{grid-area:up}
.down{grid-area:down}
.pan .left{grid-area:left}
.pan .right{grid-area:right}
}}
`;
