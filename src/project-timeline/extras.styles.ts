/** Looks of a list with its middle folded away, and of what is not over. */
export const extrasCss = `
.now::after{border-width:.5em;outline:4px solid var(--_accent-soft)}
.more{position:relative;display:flow-root}
.more::before{content:'';position:absolute;inset-block:.75em -.75em;inset-inline-start:.5em;margin-inline-start:-1px;border-inline-start:2px solid var(--_border)}
.more>button{display:flex;gap:.5em;align-items:center;margin:0 0 1.5em 2em}
[aria-expanded='false']>.icon{rotate:180deg}
.more .event{content-visibility:auto;contain-intrinsic-block-size:auto 5em}
.more .event::before{inset-block:0}
.rest{display:none}
@media print,(scripting:none){button.link{display:none}.rest{display:block}}
@container (inline-size>=42em){.more::before{inset-inline-start:16em}.more>button{margin-inline-start:18em}}
`;
