/**
 * The static drawing in the place, and in the colours, of the one that the element draws; and what
 * does nothing without a script is not there then.
 */
export const elementDrawingCss = `
.ensie-drawing{position:absolute;inset:0;inline-size:100%;block-size:100%}
.ensie-sea{fill:var(--_sea)}
.ensie-land{fill:var(--_land)}
.ensie-member{fill:var(--_member)}
.ensie-border{stroke:var(--_surface)}
.ensie-line,.ensie-ring{stroke:var(--_accent)}
.ensie-marker{fill:var(--_accent);stroke:var(--_surface)}
.ensie-surface{fill:var(--_surface);stroke:var(--_border)}
.ensie-number{fill:var(--_surface)}
.ensie-label{fill:var(--_text);stroke:var(--_sea)}
.ensie-text{fill:var(--_text)}
@media (scripting:none){.skip,.controls,.more{display:none}}`.replaceAll('\n', '');
