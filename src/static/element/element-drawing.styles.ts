/**
 * The static drawing in the place, and in the colours, of the one that the element draws; the partners'
 * names, and the room of the buttons, as they will be.
 */
export const elementDrawingCss = `
.ensie-drawing{position:absolute;inset:0;inline-size:100%;block-size:100%;font-size:12px}
circle,rect{fill:var(--_accent);stroke:var(--_surface);stroke-width:2px}
.ensie-sea{fill:var(--_sea);stroke:none}
.ensie-land{fill:var(--_land)}
.ensie-member{fill:var(--_member)}
.ensie-border{fill:none;stroke:var(--_surface);stroke-width:1.25px;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.ensie-line{fill:none;stroke:var(--_accent);stroke-width:1.25px;stroke-linecap:round}
.ensie-ring{fill:none;stroke:var(--_accent);stroke-width:5px}
.ensie-number{fill:var(--_surface);font-weight:700}
.ensie-surface{fill:var(--_surface);stroke:var(--_border);stroke-width:1px}
.ensie-label{fill:var(--_text);stroke:var(--_sea);stroke-width:3px;stroke-linejoin:round;paint-order:stroke;font-weight:600}
.ensie-text{fill:var(--_text)}
svg+.ensie-text{font-weight:700}
.controls{block-size:calc(2.75em + 10px)}
.partners b{display:inline-flex;min-block-size:24px;margin-inline-end:.35em;font-weight:600}
@media (scripting:none){.controls,.more{display:none}}`.replaceAll('\n', '');
